import type { DataSource } from 'typeorm';
import { dayOf, type Instant } from '#domain/calendar/instant';
import type { Clock } from '#domain/clock/clock';
import { endedDocumentStages } from '#domain/document/document-stage';
import type { NoticeDraft } from '#domain/document/document-transition';
import { headOfAgency, headOfUnit, nextPostUp } from '#domain/organisation/chain-of-command';
import { positionById } from '#domain/organisation/holders';
import { endedPlanStages } from '#domain/plan/plan-stage';
import { PlannedInstantStore, type AggregateRef } from '#domain/ports/planned-instant-store';
import type { NoticeKind } from '#domain/task/notice-kind';
import { appendAudit } from '#persistence/audit-log';
import { announceChange } from '#persistence/change-announcement';
import { sha256Of } from '#persistence/content-hash';
import { inTransaction, instantParameter, sqlOf, type Sql } from '#persistence/sql';
import { readOrganisation, type AgencyOrganisation } from '#persistence/stores/organisation-reader';
import { firePlanInstant } from '#persistence/stores/follow-up/fire-plan-instant';
import { SqlClock } from '#persistence/stores/sql-clock';
import { writeNotices } from '#persistence/stores/outgoing-facts';

const pageSize = 500;

interface PlannedRow {
  id: string; kind: string; subjectId: string; instant: Instant;
  taskOpen: boolean; stepNo: number | null; ownerPositionId: string | null; ownerPool: string | null;
}

const table = { document: 'document', plan: 'plan' } as const;
/** FIX-1: between the number of a replacement and the end of what it replaces nothing of the old plan is due any more. */
const NOT_SUPERSEDED = ` AND NOT EXISTS (SELECT 1 FROM document n WHERE n.replaces_document_id = a.document_id AND n.code_number IS NOT NULL)`;
const ended = { document: [...endedDocumentStages, 'dispatched'], plan: [...endedPlanStages] } as const;

export class SqlPlannedInstantStore extends PlannedInstantStore {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock = new SqlClock(source),
  ) {
    super();
  }

  async earliest(aggregate: AggregateRef): Promise<Instant | null> {
    const found = await sqlOf(this.source).row<{ instant: Instant | null }>(
      `SELECT min(p.instant) AS instant FROM planned_instant p JOIN ${table[aggregate.kind]} a ON a.id = p.aggregate_id
        WHERE p.aggregate_kind = $1 AND p.aggregate_id = $2 AND p.state = 'planned' AND NOT a.stage = ANY($3)${aggregate.kind === 'plan' ? NOT_SUPERSEDED : ''}`,
      [aggregate.kind, aggregate.id, ended[aggregate.kind]],
    );
    return found?.instant ?? null;
  }

  /** In pages, rows that another worker holds passed over first and waited for in the second pass, so that none is lost and none fires twice (I6). */
  async fire(aggregate: AggregateRef, instant: Instant): Promise<{ fired: number; skipped: number }> {
    if (aggregate.kind === 'plan') return firePlanInstant(this.source, aggregate.id, instant, { now: Math.max(instant, await this.clock.now()) });
    const total = { fired: 0, skipped: 0 };
    for (const waiting of [false, true]) {
      for (;;) {
        const page = await inTransaction(this.source, (sql) => this.firePage(sql, aggregate, instant, waiting));
        total.fired += page.fired;
        total.skipped += page.skipped;
        if (page.rows < pageSize) break;
      }
    }
    return total;
  }

  private async firePage(sql: Sql, aggregate: AggregateRef, instant: Instant, waiting: boolean): Promise<{ rows: number; fired: number; skipped: number }> {
    const subject = await sql.row<{ stage: string; agencyId: string; documentId: string; drafterPersonId: string }>(
      aggregate.kind === 'document'
        ? 'SELECT stage, agency_id AS "agencyId", id AS "documentId", drafter_person_id AS "drafterPersonId" FROM document WHERE id = $1 FOR SHARE'
        : 'SELECT p.stage, p.agency_id AS "agencyId", d.id AS "documentId", d.drafter_person_id AS "drafterPersonId" FROM plan p JOIN document d ON d.id = p.document_id WHERE p.id = $1 FOR SHARE OF p',
      [aggregate.id],
    );
    if (!subject || (ended[aggregate.kind] as readonly string[]).includes(subject.stage)) return { rows: 0, fired: 0, skipped: 0 };
    const rows = await sql.rows<PlannedRow>(
      `SELECT p.id, p.kind, p.subject_id AS "subjectId", p.instant, t.id IS NOT NULL AS "taskOpen", t.step_no AS "stepNo", t.owner_position_id AS "ownerPositionId", t.owner_pool AS "ownerPool"
         FROM planned_instant p LEFT JOIN task t ON p.kind = 'approvalTerm' AND t.id = p.subject_id AND t.closed_at IS NULL
        WHERE p.aggregate_kind = $1 AND p.aggregate_id = $2 AND p.state = 'planned' AND p.instant <= $3 ORDER BY p.instant, p.id LIMIT ${pageSize} FOR UPDATE OF p ${waiting ? '' : 'SKIP LOCKED'}`,
      [aggregate.kind, aggregate.id, instantParameter(instant)],
    );
    const due = rows.filter((row) => row.taskOpen);
    if (rows.length > 0) {
      const organisation = await readOrganisation(sql, this.source, subject.agencyId);
      await sql.write(
        `UPDATE planned_instant SET state = CASE WHEN id = ANY($2) THEN 'fired' ELSE 'skipped' END, reason = CASE WHEN id = ANY($2) THEN NULL ELSE 'settled' END, settled_at = $3 WHERE id = ANY($1)`,
        [rows.map((row) => row.id), due.map((row) => row.id), instantParameter(instant)],
      );
      for (const row of due) await writeNotices(sql, subject, subject.documentId, `approvalOverdue:${row.id}`, overdueNotices(row, subject.drafterPersonId, organisation), row.instant);
      await appendAudit(sql, {
        aggregateKind: aggregate.kind, aggregateId: aggregate.id, agencyId: subject.agencyId, act: 'instantFired', actorPersonId: null, onBehalfOf: null, positionId: null, versionId: null, at: instant,
        details: { fired: due.length, skipped: rows.length - due.length, taskIds: due.map((row) => row.subjectId), listHash: sha256Of(rows.map((row) => row.id).join(',')) },
      });
      announceChange(sql, { kind: 'document', documentId: subject.documentId, agencyId: subject.agencyId });
    }
    if (waiting) await moveWatermark(sql, aggregate, instant);
    return { rows: rows.length, fired: due.length, skipped: rows.length - due.length };
  }
}

/** model.md 6: overdue means a notice to the submitter and to the head of the unit that owes the decision, never a decision. */
function overdueNotices(row: PlannedRow, drafterPersonId: string, organisation: AgencyOrganisation): NoticeDraft[] {
  const kind: NoticeKind = 'approvalOverdue';
  const params = { taskId: row.subjectId, stepNo: row.stepNo, dueAt: row.instant };
  const notices: NoticeDraft[] = [{ kind, to: { personId: drafterPersonId }, params }];
  const head = headOfOwer(row, organisation);
  if (head !== null) notices.push({ kind, to: { positionId: head }, params });
  return notices;
}

function headOfOwer(row: PlannedRow, { snapshot, units, agency }: AgencyOrganisation): string | null {
  const on = dayOf(row.instant);
  if (row.ownerPool !== null) {
    const records = [...units.values()].find((unit) => unit.isRecordsOffice);
    return (records ? headOfUnit(snapshot, records.id, on) : headOfAgency(snapshot, agency.id, on))?.id ?? null;
  }
  const owner = row.ownerPositionId === null ? null : positionById(snapshot, row.ownerPositionId);
  if (!owner) return null;
  const head = owner.unitId === null ? null : headOfUnit(snapshot, owner.unitId, on);
  // The head who owes it himself is spoken for by the post above.
  return (head !== null && head.id !== owner.id ? head : nextPostUp(snapshot, owner.id, on))?.id ?? null;
}

/** A row of its own; moves only when nothing planned at or below it is left (model.md 4). */
async function moveWatermark(sql: Sql, aggregate: AggregateRef, instant: Instant): Promise<void> {
  await sql.write(
    `INSERT INTO watermark AS w (aggregate_kind, aggregate_id, at)
     SELECT $1, $2, $3 WHERE NOT EXISTS (SELECT 1 FROM planned_instant WHERE aggregate_kind = $1 AND aggregate_id = $2 AND state = 'planned' AND instant <= $3)
     ON CONFLICT (aggregate_kind, aggregate_id) DO UPDATE SET at = greatest(w.at, excluded.at)`,
    [aggregate.kind, aggregate.id, instantParameter(instant)],
  );
}
