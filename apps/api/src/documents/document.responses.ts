import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { documentStages } from '#domain/document/document-stage';
import { documentTypes } from '#domain/document/document-type';
import { taskKinds } from '#domain/task/task-kind';
import { dateText, dayDistance, instantText, pageOf } from '../http/wire-types';

export const actionVerbs = ['edit', 'answerWarnings', 'submit', 'recordIssued', 'approve', 'return', 'takeBack', 'pullBack', 'cancel', 'refuse', 'recall', 'startReplacement', 'confirmDifferences', 'allocateNumber', 'attachSealed', 'dispatch', 'acknowledge', 'receive', 'retryDelivery', 'markByHand', 'markPublished', 'claim', 'unclaim'] as const;
export type ActionVerb = (typeof actionVerbs)[number];
export const actionVerb = z.enum(actionVerbs);

export const documentRow = z.object({
  id: z.string(), type: z.enum(documentTypes), typeText: z.string(), title: z.string(), codeNumber: z.string().nullable(), issuedOn: dateText.nullable(),
  stage: z.enum(documentStages), stageText: z.string(), agencyName: z.string(),
  draftingUnit: z.object({ id: z.string(), name: z.string() }), drafter: z.object({ id: z.string(), fullName: z.string() }),
  stepText: z.string().nullable(), waitingOn: z.string().nullable(), updatedAt: instantText, planId: z.string().nullable(),
}).meta({ id: 'DocumentRow' });
export class DocumentsResponse extends createZodDto(pageOf(documentRow)) {}

export const allowedAction = z.object({
  verb: actionVerb, label: z.string(), taskId: z.string().optional(), deliveryId: z.string().optional(), onBehalfOf: z.string().optional().describe('thay ông …'),
}).meta({ id: 'AllowedAction' });

const stagePoint = z.object({
  key: z.string(), label: z.string(), at: instantText.nullable(), note: z.string().nullable(), state: z.enum(['done', 'current', 'todo']),
}).meta({ id: 'StagePoint' });

export const routeStepView = z.object({
  no: z.number().int(), kind: z.enum(['initial', 'checkForm', 'sign']), label: z.string(),
  owner: z.object({ positionId: z.string(), positionTitle: z.string(), personName: z.string().nullable(), substitution: z.string().nullable() }),
  state: z.enum(['done', 'current', 'todo', 'returned']), at: instantText.nullable(), dueAt: instantText.nullable(),
  decision: z.object({
    by: z.string(), onBehalf: z.string().nullable(), outcome: z.enum(['approved', 'returned']), reason: z.string().nullable(), versionNo: z.number().int(), at: instantText,
  }).nullable(),
}).meta({ id: 'RouteStepView' });

const versionHead = z.object({
  id: z.string(), no: z.number().int(), state: z.enum(['working', 'frozen']), contentHash: z.string().nullable(),
  shortHash: z.string().nullable().describe('9f2c 41ab 7d0e'), editNo: z.number().int(), createdAt: instantText, frozenAt: instantText.nullable(), createdBy: z.string(),
}).meta({ id: 'VersionHead' });

export const openTaskView = z.object({
  id: z.string(), kind: z.enum(taskKinds), label: z.string(), dueAt: instantText.nullable(), dueText: z.string().nullable(), distance: dayDistance.nullable(),
  whyMe: z.string(), stepNo: z.number().int().nullable(), stepCount: z.number().int().nullable(), claimedBy: z.string().nullable(),
}).meta({ id: 'OpenTaskView' });

const documentLink = z.object({
  documentId: z.string().nullable().describe('Null where this person may not look'), planId: z.string().nullable(), codeNumber: z.string().nullable(), issuedOn: dateText.nullable(), title: z.string(), stage: z.enum(documentStages),
}).meta({ id: 'DocumentLink' });

export const documentDetail = z.object({
  id: z.string(), type: z.enum(documentTypes), typeText: z.string(), door: z.enum(['draft', 'issuedOutside']),
  stage: z.enum(documentStages), stageText: z.string(), rev: z.number().int(), round: z.number().int(),
  title: z.string(), codeNumber: z.string().nullable(), issuedOn: dateText.nullable(),
  agency: z.object({ id: z.string(), name: z.string() }), draftingUnit: z.object({ id: z.string(), name: z.string() }),
  drafter: z.object({ id: z.string(), fullName: z.string() }),
  field: z.string().nullable(), urgency: z.string(), urgencyText: z.string().nullable(),
  stageLine: z.array(stagePoint), route: z.array(routeStepView), stepNo: z.number().int().nullable(),
  version: versionHead.nullable().describe('The working copy while drafting, else the frozen version in the route or the issued one'),
  versions: z.array(versionHead),
  signingLines: z.object({ lines: z.array(z.string()), name: z.string().nullable() }).nullable(),
  signerPositionId: z.string().nullable(),
  allowedActions: z.array(allowedAction),
  forbidden: z.array(z.object({ verb: actionVerb, code: z.string(), reason: z.string() })),
  openTask: openTaskView.nullable(), planId: z.string().nullable(),
  deliveriesSummary: z.object({ total: z.number().int(), acknowledged: z.number().int(), opened: z.number().int(), failed: z.number().int(), waiting: z.number().int() }),
  digitalState: z.string(), recordOnly: z.boolean(), endReason: z.string().nullable(), training: z.boolean(),
  returnReasons: z.array(z.string()).describe('Stock phrases of the agency for the return dialog'),
  ended: z.object({
    kind: z.enum(['recalled', 'replaced']), at: instantText, reason: z.string().nullable(),
    act: z.object({ codeNumber: z.string(), issuedOn: dateText, documentId: z.string().nullable() }).nullable().describe('The written act of a recall'), by: documentLink.nullable(),
    told: z.object({ total: z.number().int(), acknowledged: z.number().int() }).describe('Receivers who must confirm that they know, and who did'),
  }).nullable(),
  replaces: documentLink.extend({ changes: z.number().int(), confirmed: z.boolean() }).nullable().describe('What this document replaces once it is issued'),
  replacementDraft: documentLink.nullable(),
  seen: z.object({ versionNo: z.number().int().nullable() }).describe('The version I last saw'),
}).meta({ id: 'DocumentDetail' });
export class DocumentDetailResponse extends createZodDto(z.object(documentDetail.shape)) {}

export class CommandResponse extends createZodDto(z.object({
  rev: z.number().int(), stage: z.enum(documentStages), codeNumber: z.string().optional(), number: z.number().int().optional(), issuedOn: dateText.optional(),
  message: z.string().describe('What happened, for the person who acted'),
})) {}

const receiverRef = z.object({ kind: z.string(), id: z.string(), name: z.string(), channel: z.string() }).meta({ id: 'ReceiverRef' });
export class RecipientsPreviewResponse extends createZodDto(z.object({
  lines: z.array(z.object({
    line: z.string(), printed: z.string(), role: z.enum(['report', 'coordinate', 'execute', 'publish', 'inform']),
    status: z.enum(['resolved', 'group', 'unresolved']), receivers: z.array(receiverRef),
    suggestions: z.array(z.object({ kind: z.string(), id: z.string(), name: z.string(), score: z.number(), reason: z.string() })),
  })),
  total: z.number().int(), unresolved: z.number().int(),
})) {}

export class SignersResponse extends createZodDto(z.object({
  items: z.array(z.object({
    positionId: z.string(), title: z.string(), personId: z.string().nullable(), personName: z.string().nullable(), mandateId: z.string(),
    form: z.string(), lines: z.array(z.string()), basis: z.string(), available: z.boolean(), note: z.string().nullable(),
  })),
})) {}

export class NumberProposalResponse extends createZodDto(z.object({
  series: z.string(), year: z.number().int(), origin: z.enum(['ours', 'external']), next: z.number().int().nullable(), codeNumber: z.string().nullable(),
  previous: z.string().nullable(), issuedOn: dateText, earliest: dateText.nullable().describe('The day of the signature: no earlier date'),
  note: z.string().nullable(), printed: z.object({ numberLine: z.string(), dateLine: z.string() }),
})) {}

export class FilesResponse extends createZodDto(z.object({
  items: z.array(z.object({
    id: z.string(), seq: z.number().int(), kind: z.enum(['source', 'numbered', 'sealed']), kindText: z.string(), format: z.string(), name: z.string(),
    sha256: z.string(), byteSize: z.number().int(), at: instantText, by: z.string().nullable(), url: z.string(),
  })),
  digitalState: z.string(),
})) {}

export class TimelineResponse extends createZodDto(z.object({
  items: z.array(z.object({
    id: z.string(), at: instantText, atText: z.string(), act: z.string(), icon: z.string(), who: z.string().nullable(), onBehalf: z.string().nullable(),
    text: z.string(), reason: z.string().nullable(), versionNo: z.number().int().nullable(), round: z.number().int().nullable(), automatic: z.boolean(),
  })),
  verified: z.object({ ok: z.boolean(), rows: z.number().int() }).describe('The audit chain of this document, recomputed for this answer'),
})) {}
