import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { positionKinds } from '#domain/organisation/position-kind';
import { officeAssumptions } from '#domain/organisation/proposal/proposed-office';
import { dateText, idText, typedText } from '../http/wire-types';

const evidence = z.object({ printed: z.string(), line: z.number().int().nullable(), text: z.string().nullable() }).meta({ id: 'OfficeEvidence' });
const assumptions = z.array(z.enum(officeAssumptions));
const targetKind = z.enum(['agency', 'unit', 'position', 'external', 'webPage', 'group']);
const target = z.object({ kind: targetKind, id: z.string(), name: z.string() }).meta({ id: 'OfficeTarget' });

export const officeNode = z.object({
  key: z.string(), kind: z.enum(['unit', 'post', 'agency', 'external', 'webPage', 'group']), name: z.string(), code: z.string().nullable(),
  unitKind: z.enum(['office', 'division', 'inspectorate', 'publicServiceUnit', 'subDepartment', 'desk']).nullable(), positionKind: z.enum(positionKinds).nullable(),
  relation: z.enum(['above', 'peer', 'below', 'outside']).nullable(), parentKey: z.string().nullable(), leadsKey: z.string().nullable(),
  otherNames: z.array(z.string()), members: z.array(z.string()), person: z.object({ fullName: z.string(), honorific: z.enum(['ông', 'bà']) }).nullable(),
  staffed: z.boolean(), isRecordsOffice: z.boolean(), evidence: z.array(evidence), assumptions, chosen: z.boolean(),
  existing: target.nullable().describe('What the directory has already; it gets aliases, never a second row'),
  candidates: z.array(z.object({ kind: targetKind, id: z.string(), name: z.string(), reason: z.string() })),
}).meta({ id: 'OfficeNode' });

export class OfficeProposalResponse extends createZodDto(z.object({
  agency: z.object({
    name: z.string(), printedName: z.string(), shortName: z.string(), code: z.string(), place: z.string(), kind: z.enum(['oneHead', 'collective']), level: z.enum(['province', 'department', 'district', 'commune']),
    printedParent: z.string().nullable(), evidence: z.array(evidence), assumptions,
  }),
  issuer: z.object({ id: z.string(), name: z.string() }).nullable().describe('The agency of the directory that issued it; null: the directory does not know it'),
  holder: z.object({ id: z.string(), name: z.string() }).describe('The agency in which the draft lies now'),
  isOwn: z.boolean(), draftingUnitKey: z.string(), asOf: dateText, nodes: z.array(officeNode), newEntries: z.number().int().describe('Chosen entries that the directory lacks'),
  training: z.boolean(), mayConfirm: z.boolean(),
})) {}

const edit = z.object({
  key: z.string().max(400), keep: z.boolean().optional(), name: typedText(300).optional(), mergeInto: z.string().max(400).optional(),
  existing: z.object({ kind: targetKind, id: idText }).nullable().optional(), parentKey: z.string().max(400).nullable().optional(),
  personName: typedText(200).optional(), honorific: z.enum(['ông', 'bà']).optional(), staffed: z.boolean().optional(),
});
export class ConfirmOfficeRequest extends createZodDto(z.object({
  agency: z.object({ name: typedText(300, 1).optional(), shortName: typedText(300, 1).optional(), code: typedText(30, 1).optional(), place: typedText(200).optional() }).optional(),
  nodes: z.array(edit).max(2_000).default([]),
})) {}

export class ConfirmOfficeResponse extends createZodDto(z.object({
  agencyId: z.string(), agencyName: z.string(), isNew: z.boolean(), units: z.number().int(), posts: z.number().int(), bodies: z.number().int(), groups: z.number().int(), aliases: z.number().int(), moved: z.boolean(),
  people: z.array(z.object({ username: z.string(), fullName: z.string(), title: z.string(), isAssumed: z.boolean() })),
  passwordIsDemo: z.boolean().describe('New people sign in like the people of the demo'),
  password: z.string().nullable().describe('Given once, with the first answer: the password of all new people'),
})) {}
