import { adoptResult } from '#domain/document/adopt-result';
import { checkCommand } from '#domain/document/check-command';
import { completeDispatch } from '#domain/document/complete-dispatch';
import type { DocumentCommand, PreparedSubmission } from '#domain/document/document-command';
import type { DocumentSnapshot } from '#domain/document/document-snapshot';
import type { DocumentTransition } from '#domain/document/document-transition';
import { performCommand } from '#domain/document/perform-command';
import { RefusedError } from '#domain/document/refusal';
import { aDocument, aRoute, aSubmission, commands, holder, officeOpens } from '#test/builders/document.builder';

/** A document that remembers the steps it took; a refusal throws. */
class Played {
  steps: DocumentTransition[] = [];

  constructor(public document: DocumentSnapshot = aDocument()) {}

  do(command: DocumentCommand, prepared: PreparedSubmission | null = null): this {
    const { transition, next } = performCommand(this.document, command, prepared);
    const numbered = transition.allocate ? { number: 7, codeNumber: '7/KH-STC', issuedOn: transition.allocate.issuedOn } : { number: null, codeNumber: next.codeNumber, issuedOn: next.issuedOn };
    this.document = adoptResult(next, { rev: transition.rev, stage: transition.to, ...numbered });
    this.steps.push(transition);
    return this;
  }

  get task(): { taskId: string; personId: string } {
    const { taskId, owner } = this.document.openTasks[0]!;
    return { taskId, personId: owner.kind === 'position' ? holder[owner.positionId]! : 'clerk' };
  }

  get last(): DocumentTransition {
    return this.steps.at(-1)!;
  }

  submit(): this {
    return this.do(commands.submit(), aSubmission());
  }

  approve(times = 1): this {
    for (let n = 0; n < times; n += 1) this.do(commands.approve(this.task.taskId, this.task.personId));
    return this;
  }

  refusal(command: DocumentCommand): unknown {
    return checkCommand(this.document, command);
  }
}

const submitted = () => new Played().submit();
const signed = () => submitted().approve(3);
const issued = () => {
  const played = signed();
  return played.do(commands.allocateNumber(played.task.taskId));
};

describe('the life of a document, step by step', () => {
  it('WCP-1: step 2 is in no inbox until step 1 is decided', () => {
    const played = submitted();
    expect(played.document.openTasks.map((task) => task.kind)).toEqual(['initial']);
    played.approve();
    expect(played.document.openTasks.map((task) => task.kind)).toEqual(['checkForm']);
    expect(played.last.closeTasks).toEqual([{ taskId: 'doc:1:1', outcome: 'approved' }]);
    expect(played.last.openTasks[0]).toMatchObject({ taskId: 'doc:2:1', owner: { kind: 'position', positionId: 'chief-of-office' }, stepNo: 2, stepCount: 3, termWorkingDays: 1 });
  });

  it('a submission freezes the working copy that was seen and the route with it', () => {
    expect(submitted().last).toMatchObject({ kind: 'submitted', from: 'drafting', to: 'inRoute', rev: 1, round: 1, freeze: { versionId: 'v1', editNo: 1, contentHash: 'hash-1' }, currentVersionId: 'v1', route: aRoute() });
  });

  it('FLOW-1 row 8: the signature is that of the mandate, then the clerks get the number to give', () => {
    const played = signed();
    expect(played.document).toMatchObject({ stage: 'signed', stepNo: null, signing: { personId: 'dung', positionId: 'director', mandateId: 'mandate', lines: ['GIÁM ĐỐC'] } });
    expect(played.document.openTasks).toMatchObject([{ kind: 'allocateNumber', owner: { kind: 'pool', pool: 'clerks:stc' } }]);
    expect(played.last.notices).toEqual([{ kind: 'documentSigned', to: { personId: 'drafter' }, params: {} }]);
  });

  it('NUM-8: the number is taken by the recording transaction; the plan is told at once, not after distribution', () => {
    const played = issued();
    expect(played.last).toMatchObject({ kind: 'numbered', to: 'issued', allocate: { origin: 'ours', number: null, issuedOn: '2026-11-02' }, outbox: [{ kind: 'signalPlan', payload: { planId: 'plan' } }] });
    expect(played.document).toMatchObject({ stage: 'issued', codeNumber: '7/KH-STC', issuedOn: '2026-11-02' });
  });

  it('dispatch n is opened once, the stage follows when every delivery is written', () => {
    const played = issued();
    const { taskId } = played.task;
    played.do(commands.dispatch(taskId));
    expect(played.document).toMatchObject({ stage: 'issued', dispatchCount: 1, openDispatch: { dispatchId: 'doc:dispatch:1', n: 1 } });
    expect(played.refusal(commands.dispatch(taskId))).toMatchObject({ code: 'dispatch.underWay', params: { n: 1 } });
    const { transition, next } = completeDispatch(played.document, { receivers: 12, at: officeOpens });
    expect(transition).toMatchObject({ kind: 'dispatched', actor: null, command: null, from: 'issued', to: 'dispatched' });
    expect(next).toMatchObject({ stage: 'dispatched', openDispatch: null });
  });

  it('model.md 2: a document issued elsewhere is issued here at once, with its own number', () => {
    const played = new Played(aDocument({ door: 'issuedOutside' }));
    expect(played.refusal(commands.submit())).toMatchObject({ code: 'document.wrongDoor' });
    played.do(commands.recordIssued(), aSubmission({ route: null, number: 50, codeNumber: '50/KH-SKHĐT', issuedOn: '2024-11-25' }));
    expect(played.last).toMatchObject({ kind: 'recordedIssued', from: 'drafting', to: 'issued', allocate: { origin: 'external', number: 50, codeNumber: '50/KH-SKHĐT', issuedOn: '2024-11-25' } });
    expect(played.document.openTasks).toMatchObject([{ kind: 'dispatch' }]);
  });
});

describe('return, pull-back, cancel, take-back', () => {
  it('FLOW-2: a return to the drafter opens a working copy of the same text, a revise task and round 2', () => {
    const played = submitted().approve();
    played.do(commands.return(played.task.taskId, 'chi'));
    expect(played.last).toMatchObject({ kind: 'returned', to: 'drafting', round: 2, reopenFrom: 'v1', decision: { round: 1, stepNo: 2, outcome: 'returned', returnToStep: 0 } });
    expect(played.document.openTasks).toMatchObject([{ kind: 'revise', owner: { kind: 'person', personId: 'drafter' }, round: 2 }]);
    played.submit();
    expect(played.document).toMatchObject({ round: 2, stepNo: 1 });
    expect(played.last.closeTasks).toMatchObject([{ outcome: 'submitted' }]);
  });

  it('WCP-10: return from step 3 to step 1 three times, each round with its own decisions', () => {
    const played = submitted();
    for (let round = 1; round <= 3; round += 1) {
      played.approve(2);
      played.do(commands.return(played.task.taskId, 'dung', { returnToStep: 1 }));
      expect(played.document).toMatchObject({ stage: 'inRoute', stepNo: 1, round: round + 1 });
    }
    const keys = played.document.decisions.map((decision) => `${decision.round}/${decision.stepNo}`);
    expect(keys).toEqual(['1/1', '1/2', '1/3', '2/1', '2/2', '2/3', '3/1', '3/2', '3/3']);
  });

  it('WCP-18: pull-back and cancel are possible until the number is taken, and refused with it after', () => {
    for (const played of [submitted(), submitted().approve(), signed()]) {
      expect(played.refusal(commands.pullBack())).toBeNull();
      expect(played.refusal(commands.cancel())).toBeNull();
    }
    const played = issued();
    for (const command of [commands.pullBack(), commands.cancel()]) expect(played.refusal(command)).toEqual({ code: 'document.numberTaken', params: { codeNumber: '7/KH-STC' } });
  });

  it('WCP-19: a pull-back takes the task from the inbox and says why', () => {
    const played = submitted().do(commands.pullBack());
    expect(played.document).toMatchObject({ stage: 'drafting', round: 2, stepNo: null, openTasks: [], signing: null });
    expect(played.last).toMatchObject({ reopenFrom: 'v1', notices: [{ kind: 'taskWithdrawn', to: { positionId: 'head-of-unit' }, params: { kind: 'initial', reason: 'pulledBack' } }] });
  });

  it('WCP-20: cancelling closes every task, tells the plan, and nothing works after', () => {
    const played = submitted().do(commands.cancel());
    expect(played.document).toMatchObject({ stage: 'cancelled', openTasks: [] });
    expect(played.last.outbox).toMatchObject([{ kind: 'signalPlan' }]);
    for (const command of [commands.submit(), commands.pullBack(), commands.cancel(), commands.approve('doc:1:1', 'binh')]) expect(played.refusal(command)).toMatchObject({ code: 'document.ended', params: { stage: 'cancelled' } });
  });

  it('WRP-34: a taken-back approval opens its step again as a new row and forgets the decision', () => {
    const played = submitted().approve();
    played.do(commands.takeBack('doc:1:1', 'binh'));
    expect(played.last).toMatchObject({ kind: 'takenBack', takeBackTaskId: 'doc:1:1', discardWorkingCopy: false, closeTasks: [{ taskId: 'doc:2:1', outcome: 'takenBack' }] });
    expect(played.document).toMatchObject({ stepNo: 1, round: 1, decisions: [], openTasks: [{ taskId: 'doc:3:1', kind: 'initial' }] });
    played.approve();
    expect(played.document.decisions).toHaveLength(1);
  });

  it('WRP-34: a taken-back signature removes the signing; a taken-back return drops the copy it opened', () => {
    const afterSigning = signed();
    afterSigning.do(commands.takeBack(afterSigning.document.decisions.at(-1)!.taskId, 'dung'));
    expect(afterSigning.document).toMatchObject({ stage: 'inRoute', stepNo: 3, signing: null });
    const afterReturn = submitted();
    afterReturn.do(commands.return('doc:1:1', 'binh')).do(commands.takeBack('doc:1:1', 'binh'));
    expect(afterReturn.last).toMatchObject({ from: 'drafting', to: 'inRoute', discardWorkingCopy: true });
    expect(afterReturn.document).toMatchObject({ stepNo: 1, round: 2, decisions: [] });
  });

  it.each([
    ['its author alone', submitted().approve(), commands.takeBack('doc:1:1', 'chi'), 'decision.notYours'],
    ['only the latest', submitted().approve(2), commands.takeBack('doc:1:1', 'binh'), 'decision.notLatest'],
    ['not after a pull-back', submitted().approve().do(commands.pullBack()), commands.takeBack('doc:1:1', 'binh'), 'decision.notLatest'],
    ['not a return that was answered', submitted().do(commands.return('doc:1:1', 'binh')).submit(), commands.takeBack('doc:1:1', 'binh'), 'decision.notLatest'],
    ['not after the number', issued(), commands.takeBack('doc:3:1', 'dung'), 'document.numberTaken'],
  ])('WRP-34: take back %s', (_name, played, command, code) => {
    expect(played.refusal(command)).toMatchObject({ code });
  });
});

describe('refusals of a decision, each with what its sentence needs', () => {
  const played = submitted().approve();
  it.each<[string, DocumentCommand, unknown]>([
    ['already decided, by whom and when', commands.approve('doc:1:1', 'bao'), { code: 'decision.alreadyMade', params: { personId: 'binh', at: officeOpens, outcome: 'approved' } }],
    ['no such task', commands.approve('doc:9:9', 'chi'), { code: 'task.notOpen', params: { taskId: 'doc:9:9' } }],
    ['WRP-5: the drafter, not even as a substitute', commands.approve('doc:2:1', 'drafter'), { code: 'decision.ownDocument', params: { drafterPersonId: 'drafter' } }],
    ['another text was seen', commands.approve('doc:2:1', 'chi', { contentHash: 'old' }), { code: 'version.stale', params: { versionNo: 1 } }],
    ['a return needs a reason', commands.return('doc:2:1', 'chi', { reason: '  ' }), { code: 'return.reasonRequired', params: {} }],
    ['a return goes backwards', commands.return('doc:2:1', 'chi', { returnToStep: 2 }), { code: 'return.stepInvalid', params: { returnToStep: 2, stepNo: 2 } }],
    ['no number before the signature', commands.allocateNumber('doc:2:1'), { code: 'document.wrongStage', params: { stage: 'inRoute', verb: 'allocateNumber', allowed: ['signed'] } }],
    ['a command nobody knows', { ...commands.pullBack(), verb: 'frobnicate' } as unknown as DocumentCommand, { code: 'command.malformed', params: { verb: 'frobnicate' } }],
  ])('%s', (_name, command, refusal) => {
    expect(played.refusal(command)).toEqual(refusal);
  });

  it('the clerk decides nothing: a pool task is no decision', () => {
    const toNumber = signed();
    expect(toNumber.refusal(commands.approve(toNumber.task.taskId, 'clerk'))).toMatchObject({ code: 'document.wrongStage' });
  });

  it.each([
    ['in the future', { issuedOn: '2026-11-03' }, 'number.dateInvalid'],
    ['before the signature', { issuedOn: '2026-11-01' }, 'number.dateInvalid'],
    ['no date', { issuedOn: '2/11/2026' }, 'number.dateInvalid'],
    ['number 0', { number: 0 }, 'number.invalid'],
    ['half a number', { number: 1.5 }, 'number.invalid'],
  ])('NUM-7: a number %s is refused', (_name, change, code) => {
    const toNumber = signed();
    expect(toNumber.refusal(commands.allocateNumber(toNumber.task.taskId, change))).toMatchObject({ code });
  });

  it('what is refused is refused by performCommand too', () => {
    expect(() => played.do(commands.approve('doc:2:1', 'drafter'))).toThrow(RefusedError);
    expect(() => new Played().do(commands.submit(), aSubmission({ versionId: 'v2' }))).toThrow('version.changed');
    expect(() => new Played().do(commands.submit(), aSubmission({ route: null }))).toThrow('route.templateMissing');
  });
});
