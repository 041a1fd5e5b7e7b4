import { ServiceError, WorkflowUpdateFailedError, WorkflowUpdateRPCTimeoutOrCancelledError, type Client } from '@temporalio/client';
import { ApplicationFailure, WorkflowNotFoundError } from '@temporalio/common';
import { DocumentLifecycleClient, updateIdOf } from '#temporal/clients/document-lifecycle.client';
import { mapUpdateError } from '#temporal/clients/map-update-error';
import { commands } from '#test/builders/document.builder';

const failed = (type: string, details: unknown[] = []): WorkflowUpdateFailedError => new WorkflowUpdateFailedError('failed', ApplicationFailure.create({ message: type, type, details }));
const grpc = (code: number): ServiceError => new ServiceError('rpc', { cause: Object.assign(new Error('rpc'), { code, details: 'said so', metadata: {} }) });

describe('how an update fails, said once (temporal.md)', () => {
  it.each([
    ['a refusal of the rules', failed('decision.alreadyMade', [{ personId: 'binh' }]), { kind: 'refused', code: 'decision.alreadyMade', params: { personId: 'binh' } }],
    ['a run that drains', failed('document.busy'), { kind: 'busy' }],
    ['accepted, then the run closed', failed('AcceptedUpdateCompletedWorkflow'), { kind: 'gone' }],
    ['a failure nobody named', failed('recording.rejected'), { kind: 'needsOperator' }],
    ['no run', new WorkflowNotFoundError('gone', 'document/a', undefined), { kind: 'gone' }],
    ['no answer in time', new WorkflowUpdateRPCTimeoutOrCancelledError('late'), { kind: 'pending' }],
    ['the server is away', grpc(14), { kind: 'pending' }],
    ['its task fails, or 2,000 updates are used', grpc(9), { kind: 'needsOperator', message: 'said so' }],
    ['too much at once', grpc(8), { kind: 'busy' }],
  ])('%s', (_name, error, outcome) => {
    expect(mapUpdateError(error)).toMatchObject(outcome);
  });

  it('an error that is none of these is a bug and is not swallowed', () => {
    expect(() => mapUpdateError(new TypeError('x is undefined'))).toThrow(TypeError);
  });
});

describe('DocumentLifecycleClient', () => {
  const clientThat = (executeUpdateWithStart: (...args: unknown[]) => Promise<unknown>): Client => ({ withDeadline: (_deadline: number, work: () => unknown) => work(), workflow: { executeUpdateWithStart } }) as unknown as Client;

  it('keeps its own cap per document below Temporal’s ten and answers busy, another document is not concerned', async () => {
    let finish!: (result: unknown) => void;
    const answer = new Promise((resolve) => (finish = resolve));
    const client = new DocumentLifecycleClient(clientThat(() => answer));
    const under = Array.from({ length: 8 }, () => client.pullBack('a', commands.pullBack()));
    expect(await client.pullBack('a', commands.pullBack())).toMatchObject({ kind: 'busy' });
    const other = client.pullBack('b', commands.pullBack());
    finish({ rev: 1, stage: 'drafting' });
    for (const outcome of await Promise.all([...under, other])) expect(outcome).toMatchObject({ kind: 'done' });
    expect(await client.pullBack('a', commands.pullBack())).toMatchObject({ kind: 'done' });
  });

  it('asks again while a run drains or has just ended, until its deadline', async () => {
    const errors = [failed('document.busy'), failed('AcceptedUpdateCompletedWorkflow')];
    const client = new DocumentLifecycleClient(clientThat(async () => {
      const error = errors.shift();
      if (error) throw error;
      return { rev: 4, stage: 'inRoute' };
    }));
    expect(await client.pullBack('a', commands.pullBack())).toMatchObject({ kind: 'done', result: { rev: 4 } });
    const impatient = new DocumentLifecycleClient(clientThat(async () => Promise.reject(failed('document.busy'))), { deadlineMs: 100 });
    expect(await impatient.pullBack('a', commands.pullBack())).toMatchObject({ kind: 'busy' });
  });

  it('the update id holds actor, command, key and body: a retry joins, another body does not', () => {
    const command = commands.pullBack();
    expect(updateIdOf(command)).toBe(updateIdOf({ ...command }));
    const others = [{ ...command, key: 'other' }, { ...command, bodyHash: 'other' }, { ...command, actor: { ...command.actor, personId: 'other' } }, { ...commands.cancel(), key: command.key, bodyHash: command.bodyHash }];
    for (const other of others) expect(updateIdOf(other)).not.toBe(updateIdOf(command));
  });
});
