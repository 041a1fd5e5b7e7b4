import { checkCommand } from '#domain/document/check-command';
import { completeDispatch } from '#domain/document/complete-dispatch';
import { performCommand } from '#domain/document/perform-command';
import { allowedDocumentActions } from '#domain/permission/document-permissions';
import { aDocument, aRoute, commands, officeOpens } from '#test/builders/document.builder';

const version = { versionId: 'v1', versionNo: 1, contentHash: 'hash-1' };
const issued = { currentVersion: version, codeNumber: '45/KH-STC', issuedOn: '2026-11-02', route: aRoute() };
const dispatched = aDocument({ ...issued, stage: 'dispatched', rev: 7, dispatchCount: 1 });
const waiting = aDocument({ ...issued, stage: 'issued', rev: 5, openTasks: [{ taskId: 't5', kind: 'dispatch', owner: { kind: 'pool', pool: 'clerks:stc' }, round: 1, stepNo: null }] });
const signing = aDocument({
  stage: 'inRoute', rev: 3, stepNo: 3, currentVersion: version, route: aRoute(),
  openTasks: [{ taskId: 't3', kind: 'sign', owner: { kind: 'position', positionId: 'director' }, round: 1, stepNo: 3 }],
});

describe('FIX-3, FIX-4: recall', () => {
  it('ends the document by a written act, orders that every receiver be told, and tells the plan', () => {
    const { transition, next } = performCommand(dispatched, commands.recall());
    expect(transition).toMatchObject({ kind: 'recalled', from: 'dispatched', to: 'recalled', endReason: 'Sai căn cứ ban hành', endAct: { codeNumber: '12/TB-STC', issuedOn: '2026-11-02' }, openDispatch: { dispatchId: 'doc:dispatch:2', n: 2, purpose: 'recall' } });
    expect(transition.outbox.map((fact) => fact.kind)).toEqual(['signalPlan']);
    expect(next).toMatchObject({ stage: 'recalled', openDispatch: { n: 2 } });
    const told = completeDispatch(next, { receivers: 9, at: officeOpens });
    expect(told.transition).toMatchObject({ kind: 'receiversTold', from: 'recalled', to: 'recalled', rev: 9 });
    expect(told.next.openDispatch).toBeNull();
  });

  it('of a document that was never sent there is nobody to tell; the clerks lose their task', () => {
    const { transition, next } = performCommand(waiting, commands.recall());
    expect(transition.openDispatch).toBeNull();
    expect(transition.closeTasks).toEqual([{ taskId: 't5', outcome: 'recalled' }]);
    expect(next.openTasks).toEqual([]);
  });

  it.each([
    ['no reason', { reason: ' ' }, 'recall.reasonRequired'],
    ['no number of the act', { act: { codeNumber: '', issuedOn: '2026-11-02', documentId: null } }, 'recall.actRequired'],
    ['an act older than the document', { act: { codeNumber: '1/TB', issuedOn: '2026-11-01', documentId: null } }, 'recall.actDateInvalid'],
    ['an act of tomorrow', { act: { codeNumber: '1/TB', issuedOn: '2026-11-03', documentId: null } }, 'recall.actDateInvalid'],
  ])('is refused with %s', (_name, change, code) => {
    expect(checkCommand(dispatched, commands.recall(change))?.code).toBe(code);
  });

  it('waits for a dispatch under way, and an ended document does not end again', () => {
    expect(checkCommand({ ...waiting, openDispatch: { dispatchId: 'x', n: 1 } }, commands.recall())?.code).toBe('dispatch.underWay');
    expect(checkCommand({ ...dispatched, stage: 'replaced' }, commands.recall())?.code).toBe('document.ended');
    expect(checkCommand(signing, commands.recall())?.code).toBe('document.wrongStage');
  });

  it('belongs to who signed it and to the head of the agency', () => {
    const may = (relation: 'signatory' | 'headOfAgency' | 'drafter' | 'clerk') => allowedDocumentActions({ stage: 'dispatched', relations: new Set([relation]) }).includes('recall');
    expect([may('signatory'), may('headOfAgency'), may('drafter'), may('clerk')]).toEqual([true, true, false, false]);
  });
});

describe('FIX-1: replacement', () => {
  it('the number of the new document sends word to the old one, once per pair', () => {
    const fresh = aDocument({ documentId: 'new', stage: 'signed', rev: 4, currentVersion: version, replacesDocumentId: 'doc', openTasks: [{ taskId: 't4', kind: 'allocateNumber', owner: { kind: 'pool', pool: 'clerks:stc' }, round: 1, stepNo: null }] });
    const { transition } = performCommand(fresh, commands.allocateNumber('t4'));
    expect(transition.outbox.find((fact) => fact.kind === 'replaceDocument')).toMatchObject({ payload: { documentId: 'doc', byDocumentId: 'new', personId: 'clerk', at: officeOpens }, uniqueKey: 'replaceDocument:doc:new' });
    const plain = performCommand({ ...fresh, replacesDocumentId: null }, commands.allocateNumber('t4'));
    expect(plain.transition.outbox.map((fact) => fact.kind)).toEqual(['signalPlan']);
  });

  it('the old one ends as replaced, its receivers are told and its plan hears of it', () => {
    const { transition, next } = performCommand(dispatched, commands.replace('new'));
    expect(transition).toMatchObject({ kind: 'replaced', to: 'replaced', replacedBy: 'new', openDispatch: { n: 2, purpose: 'replacement' } });
    expect(transition.outbox.map((fact) => fact.kind)).toEqual(['signalPlan']);
    expect(next.stage).toBe('replaced');
  });

  it('a document does not replace itself, and no person has the verb', () => {
    expect(checkCommand(dispatched, commands.replace('doc'))?.code).toBe('command.malformed');
    expect(checkCommand(signing, commands.replace('new'))?.code).toBe('document.wrongStage');
  });
});

describe('model.md 3: the signer refuses for good', () => {
  it('ends the draft before the number, with the reason, and tells drafter and plan', () => {
    const { transition, next } = performCommand(signing, commands.refuse('t3', 'dung'));
    expect(transition).toMatchObject({ kind: 'refused', to: 'refused', endReason: 'Không thuộc thẩm quyền', closeTasks: [{ taskId: 't3', outcome: 'refused' }], decision: null });
    expect(transition.notices).toEqual([{ kind: 'documentRefused', to: { personId: 'drafter' }, params: { reason: 'Không thuộc thẩm quyền' } }]);
    expect(transition.outbox.map((fact) => fact.kind)).toEqual(['signalPlan']);
    expect(next.openTasks).toEqual([]);
  });

  it('on the text he saw, at the step of the signature, never by the drafter, never without a reason', () => {
    expect(checkCommand(signing, commands.refuse('t3', 'dung', { contentHash: 'other' }))?.code).toBe('version.stale');
    expect(checkCommand(signing, commands.refuse('t3', 'drafter'))?.code).toBe('decision.ownDocument');
    expect(checkCommand(signing, commands.refuse('t3', 'dung', { reason: '' }))?.code).toBe('refuse.reasonRequired');
    const initialling = { ...signing, stepNo: 1, openTasks: [{ ...signing.openTasks[0]!, kind: 'initial' as const, stepNo: 1 }] };
    expect(checkCommand(initialling, commands.refuse('t3', 'binh'))?.code).toBe('task.wrongKind');
  });
});
