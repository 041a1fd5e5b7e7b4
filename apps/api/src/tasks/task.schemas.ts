import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { taskKinds } from '#domain/task/task-kind';
import { cursorText, dayDistance, instantText, limitNumber, pageOf, typedText } from '../http/wire-types';

export const taskTabs = ['mine', 'overdue', 'today', 'submitted', 'following'] as const;

export class ListTasksQuery extends createZodDto(z.object({
  tab: z.enum(taskTabs).default('mine'),
  kind: z.enum(taskKinds).optional(), unit: z.string().max(200).optional(), q: typedText(200).optional(),
  sort: z.enum(['due', 'urgency', 'unit', 'age']).default('due'),
  cursor: cursorText, limit: limitNumber,
})) {}

export const taskRow = z.object({
  id: z.string().describe('First of taskIds'), taskIds: z.array(z.string()), kind: z.enum(taskKinds), label: z.string(),
  documentId: z.string().nullable(), planId: z.string().nullable(), deliveryId: z.string().nullable(),
  dutyId: z.string().nullable(), periodKey: z.string().nullable(), periodLabel: z.string().nullable(), title: z.string(), codeNumber: z.string().nullable(),
  fromUnit: z.string().nullable(), fromPerson: z.string().nullable(), stepNo: z.number().int().nullable(), stepCount: z.number().int().nullable(),
  openedAt: instantText, dueAt: instantText.nullable(), dueText: z.string().nullable(), distance: dayDistance.nullable(),
  group: z.enum(['overdue', 'today', 'week', 'later', 'none']),
  whyMe: z.string().describe('Đích danh, Theo chức vụ, Thay ông …, Nhóm Văn thư'), whyMeKind: z.enum(['person', 'post', 'substitute', 'pool']),
  waitingOn: z.string().nullable(), claimedBy: z.string().nullable(), claimedByMe: z.boolean(),
  seen: z.boolean(), updates: z.number().int(), urgency: z.string(), note: z.string().nullable(),
}).meta({ id: 'TaskRow' });

export class TasksResponse extends createZodDto(pageOf(taskRow).extend({
  tabs: z.object({ overdue: z.number().int(), today: z.number().int(), mine: z.number().int(), submitted: z.number().int(), following: z.number().int() }),
  badge: z.number().int(),
  nextUp: z.object({ count: z.number().int(), earliest: instantText.nullable(), text: z.string().nullable() }),
})) {}

export class TaskStateResponse extends createZodDto(z.object({
  id: z.string(), seen: z.boolean(), claimedBy: z.string().nullable(),
})) {}

export class NoticesQuery extends createZodDto(z.object({ cursor: cursorText, limit: limitNumber, unread: z.enum(['true', 'false']).optional() })) {}
export class NoticesResponse extends createZodDto(pageOf(z.object({
  id: z.string(), kind: z.string(), text: z.string(), at: instantText, atText: z.string(), read: z.boolean(), documentId: z.string().nullable(), planId: z.string().nullable(),
}).meta({ id: 'NoticeRow' })).extend({ unread: z.number().int() })) {}
export class NoticeStateResponse extends createZodDto(z.object({ id: z.string(), read: z.boolean() })) {}
