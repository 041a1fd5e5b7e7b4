import { commands } from '#test/builders/document.builder';
import { WorkflowOffice } from '#test/workflows/workflow-office';

jest.setTimeout(60_000);

const dayMs = 86_400_000;

let desk: WorkflowOffice;
beforeAll(async () => {
  desk = await WorkflowOffice.open();
});
afterAll(async () => {
  await desk?.close();
});

const state = (taskId: string) => desk.office.planned.find((row) => row.subjectId === taskId)?.state;

describe('approval terms', () => {
  it('an overdue step fires once at its instant and decides nothing; a decided one never fires', async () => {
    desk.add('slow');
    const start = await desk.office.clock.now();
    await desk.client.submit('slow', commands.submit({ at: start }));
    const { taskId, personId } = desk.openTask('slow');
    await desk.env.sleep(dayMs - 60_000);
    expect(state(taskId)).toBe('planned');
    await desk.env.sleep(120_000);
    expect(state(taskId)).toBe('fired');
    expect(desk.office.documents.get('slow')).toMatchObject({ stage: 'inRoute', stepNo: 1, rev: 1 });
    await desk.client.decide('slow', commands.approve(taskId, personId, { at: await desk.office.clock.now() }));
    const next = desk.openTask('slow');
    await desk.client.decide('slow', commands.approve(next.taskId, next.personId, { at: await desk.office.clock.now() }));
    await desk.env.sleep(4 * dayMs);
    expect(state(taskId)).toBe('fired');
    expect(state(next.taskId)).toBe('skipped');
    expect(state(desk.openTask('slow').taskId)).toBe('fired');
  });

  it('WCP-20: nothing fires after a document is cancelled, and its run ends', async () => {
    desk.add('dropped');
    const at = await desk.office.clock.now();
    await desk.client.submit('dropped', commands.submit({ at }));
    const { taskId } = desk.openTask('dropped');
    await desk.client.cancel('dropped', commands.cancel({ at }));
    await desk.env.client.workflow.getHandle('document/dropped').result();
    await desk.env.sleep(3 * dayMs);
    expect(state(taskId)).toBe('skipped');
  });
});
