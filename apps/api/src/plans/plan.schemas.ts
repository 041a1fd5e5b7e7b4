import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { planStages } from '#domain/plan/plan-stage';
import { documentDetail } from '../documents/document.responses';
import { cursorText, dateText, instantText, limitNumber, pageOf, typedText } from '../http/wire-types';

export class ListPlansQuery extends createZodDto(z.object({ stage: z.enum(planStages).optional(), q: typedText(200).optional(), cursor: cursorText, limit: limitNumber })) {}

const planRow = z.object({
  id: z.string(), documentId: z.string(), title: z.string(), codeNumber: z.string().nullable(), issuedOn: dateText.nullable(), stage: z.enum(planStages), stageText: z.string(),
  agencyName: z.string(), focalUnit: z.string().nullable(), validity: z.string().nullable(), taskCount: z.number().int(), obligationCount: z.number().int(), updatedAt: instantText,
}).meta({ id: 'PlanRow' });
export class PlansResponse extends createZodDto(pageOf(planRow)) {}

const planTask = z.object({
  id: z.string(), indicatorId: z.string().nullable(), item: z.string().nullable(), text: z.string(), line: z.number().int().nullable(),
  assignments: z.array(z.object({ leadUnits: z.array(z.string()), coordinatingUnits: z.array(z.string()), focalUnits: z.array(z.string()), leaders: z.array(z.string()), timeText: z.string().nullable() })),
}).meta({ id: 'PlanTask' });

export class PlanDetailResponse extends createZodDto(z.object({
  id: z.string(), stage: z.enum(planStages), stageText: z.string(), inForceAt: instantText.nullable(), validity: z.string().nullable(), focalUnit: z.string().nullable(), endReason: z.string().nullable(),
  document: documentDetail,
  indicators: z.array(z.object({ id: z.string(), ordinal: z.string().nullable(), family: z.string().nullable(), name: z.string(), baselineText: z.string().nullable(), targetText: z.string().nullable() })),
  tasks: z.array(planTask),
  obligations: z.array(z.object({
    id: z.string(), kind: z.string(), kindText: z.string(), period: z.string().nullable(), periodText: z.string().nullable(), dueText: z.string().nullable(), reporters: z.array(z.string()), receivers: z.array(z.string()),
    watchers: z.array(z.string()), via: z.string().nullable(), what: z.string().nullable(), printed: z.string(), line: z.number().int().nullable(),
  })),
})) {}
