import { startPlan } from '#temporal/clients/plan-lifecycle.client';
import { signalPlan } from '#temporal/clients/tell-workflow';
import { WorkflowOffice } from '#test/workflows/workflow-office';

jest.setTimeout(120_000);

const dayMs = 86_400_000;

let desk: WorkflowOffice;
beforeEach(async () => {
  desk = await WorkflowOffice.open();
});
afterEach(async () => {
  await desk?.close();
});

const client = () => desk.env.client;
const planStage = () => desk.office.plans.get('plan')!.stage;
const until = async (isSo: () => boolean): Promise<void> => {
  for (let tries = 0; !isSo(); tries += 1) {
    if (tries > 400) throw new Error('not reached');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};
const move = (stage: 'issued' | 'cancelled' | 'recalled' | 'replaced') => desk.office.documents.set('doc', { ...desk.office.documents.get('doc')!, stage });

describe('planLifecycle', () => {
  it('waits for its document, comes into force when that is issued, not before, and rests on signals sent too early', async () => {
    desk.add('doc', { stage: 'signed' });
    desk.office.plan('plan', 'doc');
    await startPlan(client(), 'plan');
    await startPlan(client(), 'plan');
    await signalPlan(client(), 'plan');
    await desk.env.sleep(dayMs);
    expect(planStage()).toBe('preparing');
    move('issued');
    await signalPlan(client(), 'plan');
    await until(() => planStage() === 'inForce');
    expect(desk.office.plans.get('plan')!.rev).toBe(1);
    await signalPlan(client(), 'nobody');
  });

  it('a year of reminders and rungs in order, each once, through several runs, and never early', async () => {
    const start = await desk.office.clock.now();
    const days = Array.from({ length: 40 }, (_unused, index) => index * 9 + 3);
    desk.add('doc', { stage: 'issued' });
    desk.office.plan('plan', 'doc', days.map((day) => ({ subjectId: `day-${day}`, instant: start + day * dayMs })));
    const fired: { subject: string; late: number }[] = [];
    const fire = desk.office.plannedStore.fire.bind(desk.office.plannedStore);
    desk.office.plannedStore.fire = async (aggregate, instant) => {
      const now = await desk.office.clock.now();
      for (const row of desk.office.planned) if (row.state === 'planned' && row.instant <= instant) fired.push({ subject: row.subjectId, late: now - row.instant });
      return fire(aggregate, instant);
    };
    const { workflowId } = await client().workflow.start('planLifecycle', { workflowId: 'plan/plan', taskQueue: 'plans', args: [{ planId: 'plan', continueAfterEvents: 150 }] });
    const first = (await client().workflow.getHandle(workflowId).describe()).runId;
    await desk.env.sleep(370 * dayMs);
    expect(fired.map((row) => row.subject)).toEqual(days.map((day) => `day-${day}`));
    for (const { late } of fired) {
      expect(late).toBeGreaterThanOrEqual(0);
      expect(late).toBeLessThan(60_000);
    }
    expect((await client().workflow.getHandle(workflowId).describe()).runId).not.toBe(first);
    expect(desk.office.plans.get('plan')!.rev).toBe(1);
  });

  it.each([
    ['cancelled before it came into force', 'signed', 'cancelled', 'abandoned'],
    ['recalled while in force', 'issued', 'recalled', 'abandoned'],
    ['replaced while in force', 'issued', 'replaced', 'replaced'],
  ] as const)('WCP-20: its document %s: the plan ends with it and nothing fires later', async (_name, from, to, end) => {
    desk.add('doc', { stage: from });
    desk.office.plan('plan', 'doc', [{ subjectId: 'rung', instant: (await desk.office.clock.now()) + 5 * dayMs }]);
    await startPlan(client(), 'plan');
    if (from === 'issued') await until(() => planStage() === 'inForce');
    move(to);
    await signalPlan(client(), 'plan');
    await client().workflow.getHandle('plan/plan').result();
    expect(planStage()).toBe(end);
    await desk.env.sleep(10 * dayMs);
    expect(desk.office.planned[0]!.state).toBe('skipped');
  });

  it('a due instant that makes no progress waits an hour instead of running in circles', async () => {
    desk.add('doc', { stage: 'issued' });
    desk.office.plan('plan', 'doc', [{ subjectId: 'stuck', instant: (await desk.office.clock.now()) + dayMs }]);
    let asked = 0;
    desk.office.plannedStore.fire = async () => {
      asked += 1;
      return { fired: 0, skipped: 0 };
    };
    await startPlan(client(), 'plan');
    await desk.env.sleep(dayMs + 5 * 3_600_000 + 60_000);
    expect(asked).toBeGreaterThanOrEqual(5);
    expect(asked).toBeLessThanOrEqual(9);
  });
});
