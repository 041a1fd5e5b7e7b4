import type { CommandOutcome } from '#temporal/clients/command-outcome';
import { commands } from '#test/builders/document.builder';
import { WorkflowOffice } from '#test/workflows/workflow-office';

jest.setTimeout(60_000);

let desk: WorkflowOffice;
beforeAll(async () => {
  desk = await WorkflowOffice.open();
});
afterAll(async () => {
  await desk?.close();
});

const at = async (): Promise<{ at: number }> => ({ at: await desk.office.clock.now() });
const approveNext = async (documentId: string, contentHash = 'hash-1'): Promise<CommandOutcome> => {
  const { taskId, personId } = desk.openTask(documentId);
  return desk.client.decide(documentId, commands.approve(taskId, personId, { ...(await at()), contentHash }));
};
const submit = async (documentId: string): Promise<CommandOutcome> => desk.client.submit(documentId, commands.submit(await at()));
const number = async (documentId: string): Promise<CommandOutcome> => {
  const now = await desk.office.clock.now();
  const issuedOn = new Date(now + 7 * 3_600_000).toISOString().slice(0, 10);
  return desk.client.allocateNumber(documentId, commands.allocateNumber(desk.openTask(documentId).taskId, { at: now, issuedOn }));
};

describe('documentLifecycle on the time-skipping server', () => {
  it('FLOW-1: initial, form check, signature, number, dispatch; then it rests without a run', async () => {
    desk.add('happy');
    expect(await submit('happy')).toMatchObject({ kind: 'done', result: { rev: 1, stage: 'inRoute' } });
    for (const kind of ['initial', 'checkForm', 'sign']) {
      expect(desk.openTask('happy').kind).toBe(kind);
      expect(await approveNext('happy')).toMatchObject({ kind: 'done' });
    }
    expect(desk.stage('happy')).toBe('signed');
    expect(await number('happy')).toMatchObject({ kind: 'done', result: { stage: 'issued', number: 1, codeNumber: '1/KH-STC' } });
    const dispatched = await desk.client.dispatch('happy', commands.dispatch(desk.openTask('happy').taskId, await at()));
    expect(dispatched).toMatchObject({ kind: 'done', result: { stage: 'issued' } });
    await desk.env.client.workflow.getHandle('document/happy').result();
    expect(desk.stage('happy')).toBe('dispatched');
    expect(desk.office.deliveries.get('happy:dispatch:1')?.size).toBe(3);
    expect(desk.office.rendered).toContain('happy');
    expect(desk.office.transitions.filter((step) => step.aggregateId === 'happy').map((step) => step.rev)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('WCP-18: pull-back after the number is refused with the number, by a run that only just began', async () => {
    const late = await desk.client.pullBack('happy', commands.pullBack(await at()));
    expect(late).toMatchObject({ kind: 'refused', code: 'document.numberTaken', params: { codeNumber: '1/KH-STC' } });
  });

  it('model.md 4: a run refuses an ended aggregate and an unknown one', async () => {
    desk.add('ended', { stage: 'cancelled', rev: 4 });
    expect(await submit('ended')).toMatchObject({ kind: 'refused', code: 'document.ended', params: { stage: 'cancelled' } });
    expect(await submit('unknown')).toMatchObject({ kind: 'refused', code: 'document.notFound' });
  });

  it('FLOW-2: a return to the drafter begins round 2, whose decisions are its own', async () => {
    desk.add('returned');
    await submit('returned');
    await approveNext('returned');
    const { taskId, personId } = desk.openTask('returned');
    expect(await desk.client.decide('returned', commands.return(taskId, personId, await at()))).toMatchObject({ kind: 'done', result: { stage: 'drafting' } });
    expect(desk.openTask('returned')).toMatchObject({ kind: 'revise', personId: 'drafter' });
    desk.office.material = { ...desk.office.material, versionNo: 2, contentHash: 'hash-2' };
    expect(await submit('returned')).toMatchObject({ kind: 'done', result: { stage: 'inRoute' } });
    expect(await approveNext('returned', 'hash-1')).toMatchObject({ kind: 'refused', code: 'version.stale' });
    expect(await approveNext('returned', 'hash-2')).toMatchObject({ kind: 'done' });
    expect(desk.office.documents.get('returned')).toMatchObject({ round: 2, stepNo: 2 });
    desk.office.material = { ...desk.office.material, versionNo: 1, contentHash: 'hash-1' };
  });

  it('WRP-34: a decision is taken back before the next owner looked, and made again', async () => {
    desk.add('regretted');
    await submit('regretted');
    const { taskId, personId } = desk.openTask('regretted');
    await approveNext('regretted');
    expect(await desk.client.takeBack('regretted', commands.takeBack(taskId, 'chi'))).toMatchObject({ kind: 'refused', code: 'decision.notYours' });
    expect(await desk.client.takeBack('regretted', commands.takeBack(taskId, personId))).toMatchObject({ kind: 'done' });
    expect(desk.openTask('regretted')).toMatchObject({ kind: 'initial' });
    expect(desk.openTask('regretted').taskId).not.toBe(taskId);
    expect(await approveNext('regretted')).toMatchObject({ kind: 'done' });
  });

  it('WCP-16: two approvers in one millisecond, one winner; the other learns who decided and when', async () => {
    desk.add('raced');
    await submit('raced');
    const { taskId } = desk.openTask('raced');
    const now = await at();
    const outcomes = await Promise.all(['binh', 'bao'].map((person) => desk.client.decide('raced', commands.approve(taskId, person, now))));
    expect(outcomes.filter((outcome) => outcome.kind === 'done')).toHaveLength(1);
    expect(outcomes.find((outcome) => outcome.kind === 'refused')).toMatchObject({ code: 'decision.alreadyMade', params: { personId: expect.any(String), at: now.at } });
    expect(desk.office.documents.get('raced')!.decisions).toHaveLength(1);
  });

  it('WCP-16: approve, return and pull-back race on a run that is still loading: one wins', async () => {
    desk.add('fresh', { ...desk.office.documents.get('raced')!, documentId: 'fresh' });
    const task = desk.openTask('fresh');
    const now = await at();
    const outcomes = await Promise.all([
      desk.client.decide('fresh', commands.approve(task.taskId, task.personId, now)),
      desk.client.decide('fresh', commands.return(task.taskId, task.personId, now)),
      desk.client.pullBack('fresh', commands.pullBack(now)),
    ]);
    // An approval or a return leaves a document that may still be pulled back; a decision never follows another one.
    expect(outcomes.slice(0, 2).filter((outcome) => outcome.kind === 'done').length).toBeLessThanOrEqual(1);
    expect(outcomes.some((outcome) => outcome.kind === 'done')).toBe(true);
    for (const outcome of outcomes) expect(['done', 'refused']).toContain(outcome.kind);
  });

  it('I8: the same key is answered once, also by a later run', async () => {
    desk.add('twice');
    const command = commands.submit(await at());
    expect(await desk.client.submit('twice', command)).toMatchObject({ kind: 'done', result: { rev: 1 } });
    expect(await desk.client.submit('twice', command)).toMatchObject({ kind: 'done', result: { rev: 1 } });
    await desk.env.client.workflow.getHandle('document/twice').terminate('as if Temporal had lost it');
    desk.office.documents.set('twice', { ...desk.office.documents.get('twice')!, stage: 'drafting' });
    expect(await desk.client.submit('twice', command)).toMatchObject({ kind: 'done', result: { rev: 1 } });
    expect(desk.office.transitions.filter((step) => step.aggregateId === 'twice')).toHaveLength(1);
  });

  it('a connection cut after the commit: the retry finds its own step', async () => {
    desk.add('cut');
    let cuts = 2;
    desk.office.afterApply = async () => {
      cuts -= 1;
      if (cuts >= 0) throw Object.assign(new Error('Connection terminated unexpectedly'), { code: '08006' });
    };
    expect(await submit('cut')).toMatchObject({ kind: 'done', result: { rev: 1 } });
    desk.office.afterApply = async () => undefined;
    expect(desk.office.transitions.filter((step) => step.aggregateId === 'cut')).toHaveLength(1);
  });

  it('SQL ahead of the run: the run reads it again and the person is asked to look again', async () => {
    desk.add('ahead');
    await submit('ahead');
    const { taskId, personId } = desk.openTask('ahead');
    desk.office.documents.set('ahead', { ...desk.office.documents.get('ahead')!, rev: 7 });
    expect(await desk.client.decide('ahead', commands.approve(taskId, personId, await at()))).toMatchObject({ kind: 'refused', code: 'document.moved', params: { rev: 7 } });
    expect(await desk.client.decide('ahead', commands.approve(taskId, personId, await at()))).toMatchObject({ kind: 'done', result: { rev: 8 } });
  });
});
