import { startPlan } from '#temporal/clients/plan-lifecycle.client';
import { signalPlan, startDocument } from '#temporal/clients/tell-workflow';
import { commands } from '#test/builders/document.builder';
import { WorkflowOffice } from '#test/workflows/workflow-office';

jest.setTimeout(120_000);

const dayMs = 86_400_000;
const version = { versionId: 'v1', versionNo: 1, contentHash: 'hash-1' };
const atRest = { stage: 'dispatched' as const, rev: 7, dispatchCount: 1, currentVersion: version, codeNumber: '45/KH-STC', issuedOn: '2020-01-02' };

let desk: WorkflowOffice;
beforeEach(async () => {
  desk = await WorkflowOffice.open();
});
afterEach(async () => {
  await desk?.close();
});

const client = () => desk.env.client;
const until = async (isSo: () => boolean): Promise<void> => {
  for (let tries = 0; !isSo(); tries += 1) {
    if (tries > 400) throw new Error('not reached');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};
const recall = async () => {
  const now = await desk.office.clock.now();
  return commands.recall({ at: now, act: { codeNumber: '12/TB-STC', issuedOn: new Date(now + 7 * 3_600_000).toISOString().slice(0, 10), documentId: null } });
};

describe('a document that rests ends by a run of its own', () => {
  it('FIX-3: a recall starts a run, is answered at once, tells everyone and ends; a second one is refused', async () => {
    desk.add('old', atRest);
    expect(await desk.client.recall('old', await recall())).toMatchObject({ kind: 'done', result: { rev: 8, stage: 'recalled' } });
    await client().workflow.getHandle('document/old').result();
    expect(desk.office.deliveries.get('old:dispatch:2')?.size).toBe(3);
    expect(desk.office.transitions.map((step) => step.kind)).toEqual(['recalled', 'receiversTold']);
    expect(desk.office.documents.get('old')).toMatchObject({ stage: 'recalled', rev: 9, openDispatch: null });
    expect(await desk.client.recall('old', await recall())).toMatchObject({ kind: 'refused', code: 'document.ended', params: { stage: 'recalled' } });
  });

  it('FIX-4: a number recalled before it was sent closes the waiting run, and nobody is told', async () => {
    desk.add('numbered', { ...atRest, stage: 'issued', rev: 5, dispatchCount: 0 });
    await startDocument(client(), 'numbered');
    expect(await desk.client.recall('numbered', await recall())).toMatchObject({ kind: 'done', result: { stage: 'recalled' } });
    await client().workflow.getHandle('document/numbered').result();
    expect(desk.office.deliveries.size).toBe(0);
  });

  it('a run lost while the receivers were being told is taken up again from SQL alone', async () => {
    desk.add('told', { ...atRest, stage: 'recalled', rev: 8, dispatchCount: 2, openDispatch: { dispatchId: 'told:dispatch:2', n: 2 } });
    await startDocument(client(), 'told');
    await client().workflow.getHandle('document/told').result();
    expect(desk.office.deliveries.get('told:dispatch:2')?.size).toBe(3);
    expect(desk.office.transitions.map((step) => step.kind)).toEqual(['receiversTold']);
    // Told already: a run that is started anyway has nothing to do and ends.
    await startDocument(client(), 'told');
    await client().workflow.getHandle('document/told').result();
    expect(desk.office.transitions).toHaveLength(1);
  });

  it('FIX-1: a rung that falls between the number of the new plan and the end of the old one does not fire', async () => {
    const start = await desk.office.clock.now();
    desk.add('old', { ...atRest, planId: 'old-plan' });
    desk.office.plan('old-plan', 'old', [1, 5].map((day) => ({ subjectId: `day-${day}`, instant: start + day * dayMs })));
    await startPlan(client(), 'old-plan');
    await desk.env.sleep(2 * dayMs);
    expect(desk.office.planned.map((row) => row.state)).toEqual(['fired', 'planned']);
    // The new plan is numbered on day 2; its word to the old one is held up in the outbox until day 8.
    desk.add('new', { stage: 'issued', rev: 5, currentVersion: version, codeNumber: '46/KH-STC', replacesDocumentId: 'old', planId: 'new-plan' });
    desk.office.plan('new-plan', 'new');
    await startPlan(client(), 'new-plan');
    await until(() => desk.office.plans.get('new-plan')!.stage === 'inForce');
    await desk.env.sleep(6 * dayMs);
    expect(desk.office.planned.map((row) => row.state)).toEqual(['fired', 'planned']);
    const command = commands.replace('new', { at: await desk.office.clock.now() });
    expect(await desk.client.replace('old', command)).toMatchObject({ kind: 'done', result: { stage: 'replaced' } });
    await signalPlan(client(), 'old-plan');
    await client().workflow.getHandle('plan/old-plan').result();
    expect(desk.office.plans.get('old-plan')!.stage).toBe('replaced');
    expect(desk.office.planned.map((row) => row.state)).toEqual(['fired', 'skipped']);
    // Carried twice by the outbox: the end is there, nothing is done again.
    await client().workflow.getHandle('document/old').result();
    expect(await desk.client.replace('old', command)).toMatchObject({ kind: 'refused', code: 'document.ended' });
    expect(desk.office.transitions.filter((step) => step.kind === 'replaced')).toHaveLength(1);
  });

  it('model.md 3: the signer refuses at his step; the run and the plan end, no number is ever given', async () => {
    desk.add('refused', { planId: 'plan' });
    desk.office.plan('plan', 'refused');
    await startPlan(client(), 'plan');
    const at = async () => ({ at: await desk.office.clock.now() });
    await desk.client.submit('refused', commands.submit(await at()));
    for (let step = 0; step < 2; step += 1) {
      const { taskId, personId } = desk.openTask('refused');
      await desk.client.decide('refused', commands.approve(taskId, personId, await at()));
    }
    const { taskId, personId } = desk.openTask('refused');
    expect(await desk.client.refuse('refused', commands.refuse(taskId, personId, await at()))).toMatchObject({ kind: 'done', result: { stage: 'refused' } });
    await signalPlan(client(), 'plan');
    await client().workflow.getHandle('plan/plan').result();
    expect(desk.office.plans.get('plan')!.stage).toBe('abandoned');
    await client().workflow.getHandle('document/refused').result();
  });
});
