import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { typedText } from '../http/wire-types';

export class AgencyQuery extends createZodDto(z.object({ agencyId: z.string().max(200).optional() })) {}
export class AgencyResponse extends createZodDto(z.object({
  id: z.string(), name: z.string(), shortName: z.string(), printedName: z.string(), code: z.string(), kind: z.enum(['oneHead', 'collective']), parent: z.object({ id: z.string(), name: z.string() }).nullable(),
  units: z.array(z.object({ id: z.string(), name: z.string(), shortName: z.string(), code: z.string(), kind: z.string(), parentUnitId: z.string().nullable(), isRecordsOffice: z.boolean() })),
  positions: z.array(z.object({
    id: z.string(), title: z.string(), kind: z.string(), unitId: z.string().nullable(), leadsUnitId: z.string().nullable(), oversees: z.array(z.string()),
    holders: z.array(z.object({ personId: z.string(), fullName: z.string(), honorific: z.string(), form: z.string(), absent: z.boolean() })), vacant: z.boolean(), substitute: z.string().nullable(),
  })),
  mandates: z.array(z.object({ id: z.string(), positionId: z.string(), form: z.string(), basis: z.string(), documentTypes: z.array(z.string()) })),
  groups: z.array(z.object({ id: z.string(), name: z.string(), members: z.number().int() })),
  fields: z.array(z.string()),
})) {}

export class ReceiverSearchQuery extends createZodDto(z.object({ q: typedText(200), limit: z.coerce.number().int().min(1).max(50).default(20) })) {}
export class ReceiverSearchResponse extends createZodDto(z.object({
  items: z.array(z.object({ kind: z.enum(['agency', 'unit', 'position', 'external', 'webPage', 'group']), id: z.string(), name: z.string(), detail: z.string().nullable() })),
})) {}
