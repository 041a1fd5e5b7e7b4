import type { DataSource } from 'typeorm';
import type { FileStorage } from '#domain/ports/file-storage';
import { workflowTaskKinds } from '#domain/task/task-kind';
import { brokenSeals } from '#persistence/audit-seal';
import { canonicalAct, type AuditAct } from '#persistence/audit-log';
import { sha256Of } from '#persistence/content-hash';
import { sqlOf, type Sql } from '#persistence/sql';
import { checkEnds } from '#persistence/verify-ends';
import { checkFollowUp } from '#persistence/verify-follow-up';
import { linkHash, type IssuedFileLink } from '#persistence/stores/issued-file-chain';

export interface Finding {
  invariant: string;
  code: string;
  subject: string;
  details: Record<string, unknown>;
}

export interface Verification {
  checks: { invariant: string; looked: number; findings: number }[];
  findings: Finding[];
}

type Check = (sql: Sql, files: FileStorage | null) => Promise<{ looked: number; findings: Omit<Finding, 'invariant'>[] }>;

/** What must hold, read from PostgreSQL and the files alone (reliability.md, I1 to I9). */
const checks: Readonly<Record<string, Check>> = {
  'I1 transitions': checkTransitions,
  'I2 decisions': checkDecisions,
  'I3 open tasks': checkOpenTasks,
  'I4 numbers': checkNumbers,
  'I5 deliveries': checkDeliveries,
  'I6 instants': checkInstants,
  'I3, I6 duties': checkFollowUp,
  ends: checkEnds,
  'I7 audit': checkAudit,
  'I7 seals': checkSeals,
  'I9 files': checkFiles,
  'content hashes': checkContentHashes,
};

export async function verifyInstallation(source: DataSource, files: FileStorage | null): Promise<Verification> {
  const sql = sqlOf(source);
  const verification: Verification = { checks: [], findings: [] };
  for (const [invariant, check] of Object.entries(checks)) {
    const { looked, findings } = await check(sql, files);
    verification.checks.push({ invariant, looked, findings: findings.length });
    verification.findings.push(...findings.map((finding) => ({ invariant, ...finding })));
  }
  return verification;
}

interface AuditRow extends AuditAct {
  seq: number;
  canonical: string;
  previousHash: string;
  hash: string;
  headSeq: number | null;
  headHash: string | null;
}

const AUDIT = `SELECT a.aggregate_kind AS "aggregateKind", a.aggregate_id AS "aggregateId", a.seq, a.agency_id AS "agencyId", a.act, a.actor_person_id AS "actorPersonId", a.on_behalf_of AS "onBehalfOf",
  a.position_id AS "positionId", a.version_id AS "versionId", a.details, a.at, a.canonical, a.previous_hash AS "previousHash", a.hash, h.seq AS "headSeq", h.hash AS "headHash"
  FROM audit a LEFT JOIN audit_head h ON h.aggregate_kind = a.aggregate_kind AND h.aggregate_id = a.aggregate_id`;

function firstBreak(rows: readonly AuditRow[]): { seq: number; code: string } | null {
  let previous = '';
  for (const [index, row] of rows.entries()) {
    if (row.seq !== index + 1) return { seq: index + 1, code: 'audit.rowMissing' };
    if (row.previousHash !== previous || sha256Of(previous + row.canonical) !== row.hash) return { seq: row.seq, code: 'audit.hashDiffers' };
    if (canonicalAct(row, row.seq) !== row.canonical) return { seq: row.seq, code: 'audit.columnsDiffer' };
    previous = row.hash;
  }
  const last = rows.at(-1);
  return last && (last.headSeq !== last.seq || last.headHash !== last.hash) ? { seq: last.seq + 1, code: 'audit.tailMissing' } : null;
}

async function checkAudit(sql: Sql): ReturnType<Check> {
  const findings: Omit<Finding, 'invariant'>[] = [];
  let looked = 0;
  const heads = await sql.rows<{ kind: string; id: string }>('SELECT aggregate_kind AS kind, aggregate_id AS id FROM audit_head UNION SELECT DISTINCT aggregate_kind, aggregate_id FROM audit ORDER BY 1, 2');
  for (let start = 0; start < heads.length; start += 200) {
    const page = heads.slice(start, start + 200);
    const rows = await sql.rows<AuditRow>(`${AUDIT} JOIN unnest($1::text[], $2::text[]) AS w(kind, id) ON w.kind = a.aggregate_kind AND w.id = a.aggregate_id ORDER BY a.aggregate_kind, a.aggregate_id, a.seq`, [page.map(({ kind }) => kind), page.map(({ id }) => id)]);
    const chains = new Map<string, AuditRow[]>();
    for (const row of rows) {
      const chain = chains.get(`${row.aggregateKind}/${row.aggregateId}`);
      if (chain) chain.push(row);
      else chains.set(`${row.aggregateKind}/${row.aggregateId}`, [row]);
    }
    for (const { kind, id } of page) {
      const chain = chains.get(`${kind}/${id}`) ?? [];
      looked += chain.length;
      const broken = chain.length === 0 ? { seq: 1, code: 'audit.rowMissing' } : firstBreak(chain);
      if (broken) findings.push({ code: broken.code, subject: `${kind}/${id}`, details: { seq: broken.seq } });
    }
  }
  // Every decision stands in the chain.
  const silent = await sql.rows<{ id: string; taskId: string }>(
    `SELECT c.document_id AS id, c.task_id AS "taskId" FROM decision c WHERE NOT EXISTS (SELECT 1 FROM audit a WHERE a.aggregate_kind = 'document' AND a.aggregate_id = c.document_id AND a.details->>'taskId' = c.task_id AND a.act IN ('approved', 'returned'))`,
  );
  findings.push(...silent.map(({ id, taskId }) => ({ code: 'audit.decisionMissing', subject: `document/${id}`, details: { taskId } })));
  return { looked, findings };
}

async function checkSeals(sql: Sql): ReturnType<Check> {
  const { looked, broken } = await brokenSeals(sql);
  return { looked, findings: broken.map(({ agencyId, sealedAt, code, subject }) => ({ code, subject: subject ?? `agency/${agencyId}`, details: { sealedAt } })) };
}

async function checkTransitions(sql: Sql): ReturnType<Check> {
  const rows = await sql.rows<{ kind: string; id: string; rev: number; stored: number; last: number | null }>(
    `SELECT a.kind, a.id, a.rev, count(t.rev) AS stored, max(t.rev) AS last
       FROM (SELECT 'document' AS kind, id, rev FROM document UNION ALL SELECT 'plan', id, rev FROM plan) a LEFT JOIN transition t ON t.aggregate_kind = a.kind AND t.aggregate_id = a.id
      GROUP BY a.kind, a.id, a.rev`,
  );
  return { looked: rows.length, findings: rows.filter((row) => row.stored !== row.rev || (row.last ?? 0) !== row.rev).map((row) => ({ code: 'transition.notContiguous', subject: `${row.kind}/${row.id}`, details: { rev: row.rev, stored: row.stored, last: row.last } })) };
}

async function checkDecisions(sql: Sql): ReturnType<Check> {
  const { looked } = (await sql.row<{ looked: number }>('SELECT count(*) AS looked FROM decision'))!;
  const twice = await sql.rows<{ taskId: string; count: number }>('SELECT task_id AS "taskId", count(*) FROM decision GROUP BY task_id HAVING count(*) > 1');
  const own = await sql.rows<{ id: string; taskId: string }>('SELECT d.id, c.task_id AS "taskId" FROM decision c JOIN document d ON d.id = c.document_id WHERE c.person_id = d.drafter_person_id');
  const foreign = await sql.rows<{ id: string; taskId: string; personId: string }>(
    `SELECT d.id, c.task_id AS "taskId", c.person_id AS "personId" FROM decision c JOIN document d ON d.id = c.document_id
      WHERE NOT EXISTS (SELECT 1 FROM holding h JOIN position p ON p.id = h.position_id
                         WHERE h.person_id = c.person_id AND p.agency_id = d.agency_id AND h.valid_from <= (c.at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AND coalesce(h.valid_to, 'infinity') >= (c.at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date)`,
  );
  return {
    looked,
    findings: [
      ...twice.map(({ taskId, count }) => ({ code: 'decision.twice', subject: taskId, details: { count } })),
      ...own.map(({ id, taskId }) => ({ code: 'decision.byDrafter', subject: `document/${id}`, details: { taskId } })),
      ...foreign.map(({ id, taskId, personId }) => ({ code: 'decision.withoutPost', subject: `document/${id}`, details: { taskId, personId } })),
    ],
  };
}

/** The part of I3 that SQL alone can see: the open tasks of a document are those its stage and step ask for. */
async function checkOpenTasks(sql: Sql): ReturnType<Check> {
  const kinds = workflowTaskKinds.filter((kind) => kind !== 'closePlan');
  const rows = await sql.rows<{ id: string; stage: string; stepNo: number | null; kinds: string[]; steps: (number | null)[]; dispatching: boolean }>(
    `SELECT d.id, d.stage, d.step_no AS "stepNo", coalesce(array_agg(t.kind) FILTER (WHERE t.id IS NOT NULL), '{}') AS kinds, coalesce(array_agg(t.step_no) FILTER (WHERE t.id IS NOT NULL), '{}') AS steps,
            EXISTS (SELECT 1 FROM dispatch x WHERE x.document_id = d.id AND x.state = 'expanding') AS dispatching
       FROM document d LEFT JOIN task t ON t.document_id = d.id AND t.closed_at IS NULL AND t.kind = ANY($1) GROUP BY d.id`,
    [kinds],
  );
  const wrong = rows.filter(({ stage, stepNo, kinds: open, steps }) => {
    switch (stage) {
      case 'inRoute':
        return open.length !== 1 || steps[0] !== stepNo;
      case 'signed':
        return open.length !== 1 || open[0] !== 'allocateNumber';
      case 'issued':
        return open.length > 1 || (open.length === 1 && open[0] !== 'dispatch');
      case 'drafting':
        return open.some((kind) => kind !== 'revise' && kind !== 'answerWarnings');
      default:
        return open.length > 0;
    }
  });
  return { looked: rows.length, findings: wrong.map((row) => ({ code: 'task.notOfStage', subject: `document/${row.id}`, details: { stage: row.stage, stepNo: row.stepNo, open: row.kinds } })) };
}

async function checkNumbers(sql: Sql): ReturnType<Check> {
  const { looked } = (await sql.row<{ looked: number }>('SELECT count(*) AS looked FROM register_entry'))!;
  const series = await sql.rows<{ agencyId: string; series: string; year: number; first: number; last: number; count: number; counter: number | null }>(
    `SELECT r.agency_id AS "agencyId", r.series, r.year, min(r.number) AS first, max(r.number) AS last, count(DISTINCT r.number) AS count, max(c.last_number) AS counter
       FROM register_entry r LEFT JOIN number_counter c ON c.agency_id = r.agency_id AND c.series = r.series AND c.year = r.year WHERE r.origin = 'ours' GROUP BY 1, 2, 3`,
  );
  const arrivals = await sql.rows<{ agencyId: string; year: number; last: number; count: number }>('SELECT agency_id AS "agencyId", year, max(arrival_number) AS last, count(*) FROM incoming_entry GROUP BY 1, 2');
  const unregistered = await sql.rows<{ id: string; codeNumber: string }>(
    `SELECT d.id, d.code_number AS "codeNumber" FROM document d LEFT JOIN register_entry r ON r.document_id = d.id WHERE d.code_number IS NOT NULL AND (r.id IS NULL OR r.code_number <> d.code_number OR r.issued_on <> d.issued_on)`,
  );
  return {
    looked,
    findings: [
      ...series.filter((row) => row.last - row.first + 1 !== row.count || row.counter !== row.last).map((row) => ({ code: 'number.gap', subject: `${row.agencyId}/${row.series}/${row.year}`, details: { first: row.first, last: row.last, count: row.count, counter: row.counter } })),
      ...arrivals.filter((row) => row.last !== row.count).map((row) => ({ code: 'number.arrivalGap', subject: `${row.agencyId}/${row.year}`, details: { last: row.last, count: row.count } })),
      ...unregistered.map(({ id, codeNumber }) => ({ code: 'number.notRegistered', subject: `document/${id}`, details: { codeNumber } })),
    ],
  };
}

async function checkDeliveries(sql: Sql): ReturnType<Check> {
  const { looked } = (await sql.row<{ looked: number }>('SELECT count(*) AS looked FROM delivery'))!;
  const short = await sql.rows<{ id: string; wanted: number; written: number }>(
    `SELECT x.id, jsonb_array_length(x.expansion) AS wanted, (SELECT count(*) FROM delivery v WHERE v.dispatch_id = x.id) AS written FROM dispatch x WHERE x.state = 'expanded' AND jsonb_array_length(x.expansion) <> (SELECT count(*) FROM delivery v WHERE v.dispatch_id = x.id)`,
  );
  const mails = await sql.rows<{ id: string }>(`SELECT v.id FROM delivery v WHERE v.channel = 'email' AND v.state IN ('waiting', 'sent') AND v.message_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.unique_key = 'mail:' || v.id)`);
  return {
    looked,
    findings: [
      ...short.map(({ id, wanted, written }) => ({ code: 'delivery.missing', subject: `dispatch/${id}`, details: { wanted, written } })),
      ...mails.map(({ id }) => ({ code: 'delivery.mailMissing', subject: `delivery/${id}`, details: {} })),
    ],
  };
}

async function checkInstants(sql: Sql): ReturnType<Check> {
  const { looked } = (await sql.row<{ looked: number }>('SELECT count(*) AS looked FROM planned_instant'))!;
  const early = await sql.rows<{ id: string }>(`SELECT id FROM planned_instant WHERE state = 'fired' AND settled_at < instant`);
  const closed = await sql.rows<{ id: string; taskId: string }>(`SELECT p.id, t.id AS "taskId" FROM planned_instant p JOIN task t ON t.id = p.subject_id WHERE p.kind = 'approvalTerm' AND p.state = 'planned' AND t.closed_at IS NOT NULL`);
  return { looked, findings: [...early.map(({ id }) => ({ code: 'instant.early', subject: id, details: {} })), ...closed.map(({ id, taskId }) => ({ code: 'instant.ofClosedTask', subject: id, details: { taskId } }))] };
}

async function checkFiles(sql: Sql, files: FileStorage | null): ReturnType<Check> {
  const links = await sql.rows<IssuedFileLink & { seq: number; previousHash: string | null; chainHash: string }>(
    `SELECT document_id AS "documentId", seq, kind, format, name, sha256, previous_hash AS "previousHash", chain_hash AS "chainHash", by_person_id AS "byPersonId", at FROM issued_file ORDER BY document_id, seq`,
  );
  const findings: Omit<Finding, 'invariant'>[] = [];
  let before: { documentId: string; chainHash: string; seq: number } | null = null;
  for (const link of links) {
    const previous: string | null = before?.documentId === link.documentId ? before.chainHash : null;
    if (link.previousHash !== previous || linkHash(link, link.seq, previous) !== link.chainHash) findings.push({ code: 'file.chainBroken', subject: `document/${link.documentId}`, details: { seq: link.seq } });
    if (files) await files.get(link.sha256).catch((error: unknown) => findings.push({ code: 'file.damaged', subject: `document/${link.documentId}`, details: { seq: link.seq, sha256: link.sha256, error: (error as Error).message } }));
    before = link;
  }
  return { looked: links.length, findings };
}

/** The version that was decided and signed still has the bytes its hash was taken over; old hashes are never recomputed from the facts. */
async function checkContentHashes(sql: Sql): ReturnType<Check> {
  const versions = await sql.rows<{ id: string; documentId: string; canonical: string; contentHash: string }>(`SELECT id, document_id AS "documentId", canonical, content_hash AS "contentHash" FROM document_version WHERE state = 'frozen'`);
  const changed = versions.filter((version) => sha256Of(version.canonical) !== version.contentHash);
  const decided = await sql.rows<{ id: string; taskId: string }>('SELECT c.document_id AS id, c.task_id AS "taskId" FROM decision c JOIN document_version v ON v.id = c.version_id WHERE v.content_hash IS DISTINCT FROM c.content_hash');
  return { looked: versions.length, findings: [...changed.map(({ id, documentId }) => ({ code: 'version.hashDiffers', subject: `document/${documentId}`, details: { versionId: id } })), ...decided.map(({ id, taskId }) => ({ code: 'decision.otherVersion', subject: `document/${id}`, details: { taskId } }))] };
}
