import { Client } from 'pg';
import { appendAudit, canonicalAct, type AuditAct } from '#persistence/audit-log';
import { announceChange, changeChannel } from '#persistence/change-announcement';
import { sha256Of } from '#persistence/content-hash';
import { inTransaction, sqlOf } from '#persistence/sql';
import { monday, openOffice, type Office } from '#test/persistence/office-fixture';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
}, 120_000);
afterAll(async () => office?.close());

const act = (no: number): AuditAct => ({
  aggregateKind: 'plan', aggregateId: 'chain', agencyId: 'stc', act: 'tried', actorPersonId: null, onBehalfOf: null, positionId: null, versionId: null, at: monday,
  // Words in the shape of the place where the number stands must not be taken for it.
  details: { no, seq: 0, versionId: 'x', words: ',"seq":0,"versionId":"y"' },
});

describe('the audit chain (model.md 4)', () => {
  it('32 acts at once are 32 links, each over the bytes the verifier rebuilds; what was rolled back is none', async () => {
    await Promise.all(Array.from({ length: 32 }, (_, no) => inTransaction(office.source, (sql) => appendAudit(sql, act(no)))));
    await expect(inTransaction(office.source, async (sql) => {
      await appendAudit(sql, act(99));
      throw new Error('no');
    })).rejects.toThrow('no');
    const rows = await sqlOf(office.source).rows<{ seq: number; details: { no: number }; canonical: string; previousHash: string; hash: string }>(
      `SELECT seq, details, canonical, previous_hash AS "previousHash", hash FROM audit WHERE aggregate_id = 'chain' ORDER BY seq`,
    );
    expect(rows.map((row) => row.seq)).toEqual(Array.from({ length: 32 }, (_, index) => index + 1));
    expect(new Set(rows.map((row) => row.details.no)).size).toBe(32);
    let previous = '';
    for (const row of rows) {
      expect(row.canonical).toBe(canonicalAct(act(row.details.no), row.seq));
      expect([row.previousHash, row.hash]).toEqual([previous, sha256Of(previous + row.canonical)]);
      previous = row.hash;
    }
    expect(await sqlOf(office.source).row(`SELECT seq, hash FROM audit_head WHERE aggregate_id = 'chain'`)).toEqual({ seq: 32, hash: previous });
  });
});

describe('announcements (0010)', () => {
  it('are heard after the commit, and never of what was rolled back', async () => {
    const heard: string[] = [];
    const listener = new Client({ connectionString: (office.source.options as { url: string }).url });
    listener.on('notification', ({ payload }) => heard.push(payload!));
    await listener.connect();
    await listener.query(`LISTEN ${changeChannel}`);
    await expect(inTransaction(office.source, async (sql) => {
      announceChange(sql, { kind: 'notice', agencyId: 'rolled back' });
      await sql.rows('SELECT 1');
      throw new Error('no');
    })).rejects.toThrow('no');
    await Promise.all(['ubnd', 'stc', 'stc'].map((agencyId) => inTransaction(office.source, async (sql) => announceChange(sql, { kind: 'notice', agencyId }))));
    for (const end = Date.now() + 10_000; new Set(heard).size < 2 && Date.now() < end; ) await listener.query('SELECT pg_sleep(0.02)');
    expect(new Set(heard.map((said) => JSON.parse(said).agencyId))).toEqual(new Set(['ubnd', 'stc']));
    await listener.end();
  });
});
