import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { positionKinds } from '#domain/organisation/position-kind';
import { dateText, typedText } from '../http/wire-types';

export const sessionPost = z.object({
  positionId: z.string(), title: z.string(), kind: z.enum(positionKinds),
  unitId: z.string().nullable(), unitName: z.string().nullable(),
  agencyId: z.string(), agencyName: z.string(),
}).meta({ id: 'SessionPost' });

export class SessionResponse extends createZodDto(z.object({
  person: z.object({
    id: z.string(), fullName: z.string(), honorific: z.enum(['ông', 'bà']),
    posts: z.array(sessionPost),
    isInstallationAdministrator: z.boolean(),
  }),
  today: dateText,
  todayText: z.string().describe('thứ Ba, 24/11/2026'),
  training: z.boolean(),
  badge: z.number().int().describe('Rows of "Chờ tôi xử lý"; the same number everywhere'),
})) {}

export class SignInRequest extends createZodDto(z.object({
  username: typedText(100, 1),
  password: z.string().min(1).max(500),
})) {}

export class DemoSignInRequest extends createZodDto(z.object({ username: typedText(100, 1) })) {}

export const demoPerson = z.object({
  username: z.string(), fullName: z.string(), title: z.string(), unitName: z.string().nullable(), agencyName: z.string(),
  role: z.string().describe('Kind of the post: agencyHead, recordsClerk ...'),
  roleText: z.string().describe('What the person does in the demo'),
}).meta({ id: 'DemoPerson' });
export class DemoPeopleResponse extends createZodDto(z.object({ items: z.array(demoPerson) })) {}
