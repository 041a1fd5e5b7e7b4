import type { CommandOutcome } from '#temporal/clients/command-outcome';
import { DocumentLifecycleClient } from '#temporal/clients/document-lifecycle.client';
import { commands } from '#test/builders/document.builder';
import { WorkflowOffice } from '#test/workflows/workflow-office';

jest.setTimeout(120_000);

let desk: WorkflowOffice;
beforeAll(async () => {
  desk = await WorkflowOffice.open();
});
afterAll(async () => {
  await desk?.close();
});

describe('continuing as new in the middle of updates', () => {
  it('I8: every answered command is in the registers, revs are contiguous, runs change several times', async () => {
    const client = new DocumentLifecycleClient(desk.env.client, { continueAfterEvents: 60, deadlineMs: 30_000 });
    desk.add('long');
    const runs = new Set<string>();
    const outcomes: CommandOutcome[] = [];
    // Two people send at once, so that a run is often asked to end while something is under way.
    for (let turn = 0; turn < 20; turn += 1) {
      const at = await desk.office.clock.now();
      const submit = client.submit('long', commands.submit({ at }));
      const pullBack = client.pullBack('long', commands.pullBack({ at }));
      outcomes.push(...(await Promise.all([submit, pullBack])));
      if (desk.stage('long') === 'inRoute') outcomes.push(await client.pullBack('long', commands.pullBack({ at })));
      runs.add((await desk.env.client.workflow.getHandle('document/long').describe()).runId);
    }
    for (const outcome of outcomes) expect(['done', 'refused']).toContain(outcome.kind);
    const done = outcomes.flatMap((outcome) => (outcome.kind === 'done' ? [outcome.result.rev] : []));
    expect(done.length).toBeGreaterThanOrEqual(40);
    const revs = desk.office.transitions.map((step) => step.rev);
    expect(revs).toEqual(revs.map((_rev, index) => index + 1));
    expect([...done].sort((a, b) => a - b)).toEqual(revs);
    expect(runs.size).toBeGreaterThan(2);
  });

  it('a run that drains answers busy without a trace; a command under way is finished first, the next run takes the refused one', async () => {
    const impatient = new DocumentLifecycleClient(desk.env.client, { continueAfterEvents: 12, deadlineMs: 3_000 });
    const patient = new DocumentLifecycleClient(desk.env.client, { continueAfterEvents: 12, deadlineMs: 20_000 });
    desk.add('draining');
    let recorded!: () => void;
    let letRecord!: () => void;
    const reached = new Promise<void>((resolve) => (recorded = resolve));
    const gate = new Promise<void>((resolve) => (letRecord = resolve));
    desk.office.beforeApply = async (step) => {
      if (step.aggregateId !== 'draining' || step.kind !== 'pulledBack') return;
      recorded();
      await gate;
    };
    const at = await desk.office.clock.now();
    expect(await patient.submit('draining', commands.submit({ at }))).toMatchObject({ kind: 'done' });
    const slow = patient.pullBack('draining', commands.pullBack({ at }));
    await reached;
    // The pull-back is being recorded and the history is over its limit: the run refuses what is new.
    const refused = await impatient.cancel('draining', commands.cancel({ at }));
    expect(refused).toMatchObject({ kind: 'busy' });
    const waiting = patient.cancel('draining', commands.cancel({ at }));
    letRecord();
    expect(await slow).toMatchObject({ kind: 'done', result: { rev: 2, stage: 'drafting' } });
    expect(await waiting).toMatchObject({ kind: 'done', result: { rev: 3, stage: 'cancelled' } });
    desk.office.beforeApply = async () => undefined;
  });
});
