import type { Actor, AllocateNumberCommand, CancelCommand, DecideCommand, DispatchCommand, DocumentCommand, PreparedSubmission, PullBackCommand, RecallCommand, RefuseCommand, ReplaceCommand, SubmitCommand, TakeBackCommand } from '#domain/document/document-command';
import type { DocumentSnapshot } from '#domain/document/document-snapshot';
import type { RouteSnapshot } from '#domain/route/route-snapshot';

/** Monday 02/11/2026 08:00 in Vietnam. */
export const officeOpens = Date.UTC(2026, 10, 2, 1);

export function aRoute(change: Partial<RouteSnapshot> = {}): RouteSnapshot {
  const step = { termWorkingDays: 1, substitution: null, mandate: null };
  return {
    templateId: 'template',
    templateVersion: 1,
    steps: [
      { ...step, no: 1, kind: 'initial', ownerPositionId: 'head-of-unit' },
      { ...step, no: 2, kind: 'checkForm', ownerPositionId: 'chief-of-office' },
      { ...step, no: 3, kind: 'sign', ownerPositionId: 'director', mandate: { mandateId: 'mandate', form: 'head', lines: ['GIÁM ĐỐC'] } },
    ],
    ...change,
  };
}

export function aDocument(change: Partial<DocumentSnapshot> = {}): DocumentSnapshot {
  return {
    documentId: 'doc',
    agencyId: 'stc',
    type: 'KH',
    door: 'draft',
    stage: 'drafting',
    rev: 0,
    round: 1,
    stepNo: null,
    title: 'Kế hoạch cải thiện chỉ số PCI',
    drafterPersonId: 'drafter',
    draftingUnitId: 'unit',
    route: null,
    currentVersion: null,
    openTasks: [],
    decisions: [],
    signing: null,
    codeNumber: null,
    issuedOn: null,
    dispatchCount: 0,
    openDispatch: null,
    planId: 'plan',
    ...change,
  };
}

export function aSubmission(change: Partial<PreparedSubmission> = {}): PreparedSubmission {
  return { versionId: 'v1', versionNo: 1, contentHash: 'hash-1', title: 'Kế hoạch cải thiện chỉ số PCI', route: aRoute(), number: null, codeNumber: null, issuedOn: null, ...change };
}

export function actor(personId: string, positionId: string | null = personId): Actor {
  return { personId, positionId, onBehalfOfPositionId: null };
}

/** Who sits in which post of `aRoute`. */
export const holder: Record<string, string> = { 'head-of-unit': 'binh', 'chief-of-office': 'chi', director: 'dung' };

let keys = 0;
type Rest<Command> = Partial<Omit<Command, 'verb'>>;

function base(personId: string): { actor: Actor; at: number; key: string; bodyHash: string } {
  keys += 1;
  return { actor: actor(personId), at: officeOpens, key: `key-${keys}`, bodyHash: `body-${keys}` };
}

export const commands = {
  submit: (change: Rest<SubmitCommand> = {}): SubmitCommand => ({ ...base('drafter'), verb: 'submit', versionId: 'v1', editNo: 1, signerPositionId: null, ...change }),
  approve: (taskId: string, personId: string, change: Rest<DecideCommand> = {}): DecideCommand => ({ ...base(personId), verb: 'decide', taskId, outcome: 'approved', contentHash: 'hash-1', reason: null, returnToStep: null, ...change }),
  return: (taskId: string, personId: string, change: Rest<DecideCommand> = {}): DecideCommand => ({ ...base(personId), verb: 'decide', taskId, outcome: 'returned', contentHash: 'hash-1', reason: 'Thiếu căn cứ', returnToStep: null, ...change }),
  takeBack: (taskId: string, personId: string): TakeBackCommand => ({ ...base(personId), verb: 'takeBack', taskId }),
  pullBack: (change: Rest<PullBackCommand> = {}): PullBackCommand => ({ ...base('drafter'), verb: 'pullBack', reason: 'Bổ sung phụ lục', ...change }),
  cancel: (change: Rest<CancelCommand> = {}): CancelCommand => ({ ...base('drafter'), verb: 'cancel', reason: 'Trùng kế hoạch khác', ...change }),
  allocateNumber: (taskId: string, change: Rest<AllocateNumberCommand> = {}): AllocateNumberCommand => ({ ...base('clerk'), verb: 'allocateNumber', taskId, number: null, issuedOn: '2026-11-02', copies: null, ...change }),
  dispatch: (taskId: string, change: Rest<DispatchCommand> = {}): DispatchCommand => ({ ...base('clerk'), verb: 'dispatch', taskId, recordOnly: false, ...change }),
  refuse: (taskId: string, personId: string, change: Rest<RefuseCommand> = {}): RefuseCommand => ({ ...base(personId), verb: 'refuse', taskId, contentHash: 'hash-1', reason: 'Không thuộc thẩm quyền', ...change }),
  recall: (change: Rest<RecallCommand> = {}): RecallCommand => ({ ...base('dung'), verb: 'recall', reason: 'Sai căn cứ ban hành', act: { codeNumber: '12/TB-STC', issuedOn: '2026-11-02', documentId: null }, ...change }),
  replace: (byDocumentId: string, change: Rest<ReplaceCommand> = {}): ReplaceCommand => ({ ...base('clerk'), verb: 'replace', byDocumentId, ...change }),
  recordIssued: (): Extract<DocumentCommand, { verb: 'recordIssued' }> => ({ ...base('clerk'), verb: 'recordIssued', versionId: 'v1', editNo: 1 }),
};
