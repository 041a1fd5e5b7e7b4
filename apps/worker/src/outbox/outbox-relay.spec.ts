import { pino } from 'pino';
import type { OutboxKind } from '#domain/ports/outbox-kind';
import type { Carried, Carriers } from './outbox-carriers';
import { OutboxRelay } from './outbox-relay';
import type { OutboxRow, OutboxTable } from './outbox-table';

/** A table in memory: leased rows come back only when they are put back. */
class FakeTable {
  waiting: OutboxRow[] = [];
  doneIds: number[] = [];
  failedIds: number[] = [];
  laterIds: number[] = [];
  leases = 0;
  broken = 0;

  async lease(kinds: readonly OutboxKind[], limit: number): Promise<OutboxRow[]> {
    this.leases += 1;
    if (this.broken-- > 0) throw new Error('no database');
    const taken = this.waiting.filter((row) => kinds.includes(row.kind)).slice(0, limit);
    this.waiting = this.waiting.filter((row) => !taken.includes(row));
    return taken;
  }
  async done(ids: readonly number[]): Promise<void> {
    this.doneIds.push(...ids);
  }
  async later(row: OutboxRow): Promise<void> {
    this.laterIds.push(row.id);
  }
  async failed(row: OutboxRow): Promise<void> {
    this.failedIds.push(row.id);
  }
}

const row = (id: number, kind: OutboxKind = 'signalPlan'): OutboxRow => ({ id, kind, payload: { n: id }, attempts: 1 });
const until = async (isSo: () => boolean): Promise<void> => {
  for (let tries = 0; !isSo(); tries += 1) {
    if (tries > 200) throw new Error('not reached');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};

describe('the outbox relay', () => {
  let table: FakeTable;
  let carry: (payload: Record<string, unknown>) => Promise<Carried>;
  let relay: OutboxRelay;

  beforeEach(() => {
    table = new FakeTable();
    carry = async () => ({ result: 'done' });
    const carrier = (payload: Record<string, unknown>): Promise<Carried> => carry(payload);
    const carriers: Carriers = { startPlan: carrier, signalPlan: carrier, signalDocument: carrier, replaceDocument: carrier, mail: carrier };
    relay = new OutboxRelay(table as unknown as OutboxTable, carriers, pino({ level: 'silent' }), { name: 'test', kinds: ['signalPlan'], atOnce: 2, leaseSeconds: 5, idleMs: 60_000 });
  });
  afterEach(() => relay.stop());

  it('carries everything that waits, in batches, and leaves other kinds to their own relay', async () => {
    table.waiting = [row(1), row(2, 'mail'), row(3), row(4)];
    relay.start();
    await until(() => table.doneIds.length === 3);
    expect(table.doneIds).toEqual([1, 3, 4]);
    expect(table.waiting.map(({ id }) => id)).toEqual([2]);
  });

  it('a row that fails for good, one to be tried later and one whose carrier throws hold up nobody', async () => {
    const outcomes: Record<number, () => Promise<Carried>> = {
      1: async () => ({ result: 'failed', error: '550' }),
      2: async () => ({ result: 'later', error: '450' }),
      3: async () => Promise.reject(new Error('ECONNREFUSED')),
    };
    carry = async ({ n }) => (outcomes[n as number] ?? (async () => ({ result: 'done' as const })))();
    table.waiting = [1, 2, 3, 4].map((id) => row(id));
    relay.start();
    await until(() => table.doneIds.length === 1);
    expect([table.failedIds, table.laterIds.sort(), table.doneIds]).toEqual([[1], [2, 3], [4]]);
  });

  it('sleeps until it is woken, and a wake-up while it is reading is not lost', async () => {
    relay.start();
    await until(() => table.leases === 1);
    table.waiting = [row(7)];
    relay.wake();
    await until(() => table.doneIds.includes(7));
    expect(table.leases).toBe(2);
  });

  it('a database that is away is asked again', async () => {
    table.broken = 1;
    table.waiting = [row(8)];
    relay.start();
    await until(() => table.leases === 1);
    relay.wake();
    await until(() => table.doneIds.includes(8));
  });

  it('stops after what is under way', async () => {
    let finish!: () => void;
    carry = () => new Promise((resolve) => (finish = () => resolve({ result: 'done' })));
    table.waiting = [row(9)];
    relay.start();
    await until(() => finish !== undefined);
    const stopped = relay.stop();
    finish();
    await stopped;
    expect(table.doneIds).toEqual([9]);
  });
});
