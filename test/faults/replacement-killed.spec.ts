import { readReplacement } from '#persistence/stores/replacement';
import { SqlDraftStore } from '#persistence/stores/sql-draft.store';
import { sqlOf } from '#persistence/sql';
import { verifyInstallation } from '#persistence/verify';
import type { CommandOutcome } from '#temporal/clients/command-outcome';
import { deciders, RealOffice } from '#test/faults/real-office';
import { monday, newPlan } from '#test/persistence/office-fixture';

jest.setTimeout(240_000);

let office: RealOffice;
beforeAll(async () => {
  office = await RealOffice.open();
});
afterAll(async () => {
  await office?.close();
});

const rows = <T>(sql: string, parameters: unknown[]): Promise<T[]> => office.source.query(sql, parameters) as Promise<T[]>;

/** A slow machine may answer `pending`; the step counts when it stands in SQL. */
const taken = async (documentId: string, act: () => Promise<CommandOutcome>): Promise<void> => {
  const { rev } = await office.read(documentId);
  const outcome = await act();
  if (outcome.kind !== 'pending') expect(outcome).toMatchObject({ kind: 'done' });
  await office.until('the step is recorded', async () => (await office.read(documentId)).rev > rev, 90_000);
};

const issue = async (documentId: string, versionId: string): Promise<void> => {
  await taken(documentId, () => office.submit({ documentId, versionId }));
  for (const person of deciders) await taken(documentId, () => office.approve(documentId, person));
};

describe('FIX-1: kill -9 of the worker in the middle of a replacement', () => {
  it('while the end of the old document is recorded, and again while its receivers are told: one end, each told once, nothing of the old plan left', async () => {
    const drafts = new SqlDraftStore(office.source);
    const old = await office.draft();
    await issue(old.documentId, old.versionId);
    await taken(old.documentId, () => office.number(old.documentId));
    await taken(old.documentId, () => office.dispatch(old.documentId));
    await office.untilStage(old.documentId, 'dispatched');
    const [{ codeNumber }] = (await rows<{ codeNumber: string }>('SELECT code_number AS "codeNumber" FROM document WHERE id = $1', [old.documentId])) as [{ codeNumber: string }];

    const fresh = await drafts.create({ ...newPlan(), replaces: { documentId: old.documentId, codeNumber } });
    // Without the drafter's confirmation it does not go on its way.
    expect(await office.submit({ documentId: fresh.documentId, versionId: fresh.versionId })).toMatchObject({ kind: 'refused', code: 'replacement.notConfirmed' });
    const { hash } = (await readReplacement(sqlOf(office.source), fresh.documentId))!;
    await drafts.confirmDifferences({ documentId: fresh.documentId, hash, by: 'anh', at: monday });
    await issue(fresh.documentId, fresh.versionId);

    // The old document cannot be recorded as replaced yet, then the worker dies on it.
    const letGo = await office.hold('SELECT 1 FROM document WHERE id = $1 FOR UPDATE', [old.documentId]);
    await taken(fresh.documentId, () => office.number(fresh.documentId));
    await office.untilBlocked();
    await office.worker.end('SIGKILL');
    await letGo();
    // Then nothing can be written to the receivers, and it dies again.
    const letTell = await office.hold('LOCK TABLE delivery IN SHARE ROW EXCLUSIVE MODE', []);
    office.worker.start();
    await office.until('the telling waits', async () => (await rows(`SELECT 1 FROM pg_stat_activity WHERE application_name = 'kehoach-worker' AND wait_event_type = 'Lock' AND query ILIKE '%delivery%'`, [])).length > 0);
    await office.worker.end('SIGKILL');
    await letTell();
    office.worker.start();

    await office.untilStage(old.documentId, 'replaced');
    await office.until('everyone told', async () => (await rows(`SELECT 1 FROM transition WHERE aggregate_id = $1 AND kind = 'receiversTold'`, [old.documentId])).length > 0, 90_000);
    await office.until('the old plan replaced', async () => (await rows(`SELECT 1 FROM plan WHERE document_id = $1 AND stage = 'replaced'`, [old.documentId])).length > 0, 90_000);
    expect(await rows(`SELECT kind FROM transition WHERE aggregate_id = $1 AND kind IN ('replaced','receiversTold') ORDER BY rev`, [old.documentId])).toEqual([{ kind: 'replaced' }, { kind: 'receiversTold' }]);
    const [told] = (await rows<{ n: number; receivers: number; had: number }>(
      `SELECT count(*) FILTER (WHERE x.purpose = 'replacement')::int AS n, count(DISTINCT v.receiver_kind || v.receiver_id) FILTER (WHERE x.purpose = 'replacement')::int AS receivers, count(*) FILTER (WHERE x.purpose = 'issue')::int AS had
         FROM delivery v JOIN dispatch x ON x.id = v.dispatch_id WHERE v.document_id = $1`,
      [old.documentId],
    )) as [{ n: number; receivers: number; had: number }];
    expect(told.n).toBe(told.had);
    expect(told.receivers).toBe(told.had);
    expect(await rows(`SELECT i.id FROM planned_instant i JOIN plan p ON p.id = i.aggregate_id WHERE p.document_id = $1 AND i.state = 'planned'`, [old.documentId])).toEqual([]);
    expect(await office.brokenInvariants()).toEqual({});
    expect((await verifyInstallation(office.source, null)).findings.filter((finding) => finding.invariant === 'ends')).toEqual([]);
  });
});
