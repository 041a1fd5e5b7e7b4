import type { Instant } from '#domain/calendar/instant';
import type { LocalDate } from '#domain/calendar/local-date';
import type { ReportLine } from '#domain/report/report-line';
import type { Sql } from '#persistence/sql';

/** One step of "đã gửi gì, cho ai": planned, sent, passed over or merged, with who was told. */
export interface LadderRow {
  readonly id: string;
  readonly kind: 'reminder' | 'rung' | 'manual';
  readonly ladderNo: number;
  readonly rung: string;
  readonly instant: Instant;
  readonly state: 'planned' | 'fired' | 'skipped' | 'merged';
  readonly reason: string | null;
  readonly settledAt: Instant | null;
  readonly payload: {
    readonly action?: string;
    readonly form?: string;
    readonly told?: readonly { role: string; title: string; names?: readonly string[]; via?: string }[];
    readonly passed?: readonly { title: string; reason: string }[];
    readonly standsFor?: readonly string[];
    readonly text?: string;
    readonly documentId?: string;
    /** Of a body outside the system: the address written to, and who there confirmed it. */
    readonly mailedTo?: string;
    readonly seen?: { readonly name: string; readonly at: string };
  };
}

export interface SubmissionRow {
  readonly id: string;
  readonly versionNo: number;
  readonly state: 'draft' | 'sent';
  readonly editNo: number;
  readonly ready: boolean;
  readonly nothingToReport: boolean;
  readonly onPaper: boolean;
  readonly summary: string;
  readonly lines: readonly ReportLine[];
  readonly files: readonly { sha256: string; name: string; mediaType: string }[];
  readonly authorName: string;
  readonly sentByName: string | null;
  readonly sentAt: Instant | null;
  readonly outcome: 'accepted' | 'returned' | 'takenBack' | null;
  readonly outcomeByName: string | null;
  readonly outcomeAt: Instant | null;
  readonly outcomeReason: string | null;
  readonly updatedAt: Instant;
}

export interface DutyHistory {
  readonly ladder: readonly LadderRow[];
  readonly submissions: readonly SubmissionRow[];
  readonly previous: (SubmissionRow & { periodLabel: string }) | null;
  readonly dateChanges: readonly { cause: string; oldStrictDay: LocalDate | null; oldLateAfterDay: LocalDate | null; newStrictDay: LocalDate | null; newLateAfterDay: LocalDate | null; reason: string; byName: string | null; at: Instant }[];
  readonly extensions: readonly { id: string; reason: string; proposedDay: LocalDate; askedByName: string; askedAt: Instant; outcome: string | null; grantedDay: LocalDate | null; decidedByName: string | null; decidedAt: Instant | null; decisionReason: string | null }[];
  readonly printed: string;
}

const submissionColumns = `s.id, s.version_no AS "versionNo", s.state, s.edit_no AS "editNo", s.ready, s.nothing_to_report AS "nothingToReport", s.on_paper AS "onPaper", s.summary, s.lines, s.files,
  a.full_name AS "authorName", b.full_name AS "sentByName", s.sent_at AS "sentAt", s.outcome, o.full_name AS "outcomeByName", s.outcome_at AS "outcomeAt", s.outcome_reason AS "outcomeReason", s.updated_at AS "updatedAt"`;
const submissionPeople = `JOIN person a ON a.id = s.author_person_id LEFT JOIN person b ON b.id = s.sent_by LEFT JOIN person o ON o.id = s.outcome_by`;

/** Everything beside the row of the duty itself. Who may see which version is the caller's question. */
export async function readDutyHistory(sql: Sql, dutyId: string): Promise<DutyHistory> {
  const ladder = await sql.rows<LadderRow>(
    `SELECT id, kind, ladder_no AS "ladderNo", rung, instant, state, reason, settled_at AS "settledAt", payload FROM planned_instant WHERE subject_id = $1 AND kind IN ('reminder','rung','manual') ORDER BY ladder_no, instant, id`,
    [dutyId],
  );
  const submissions = await sql.rows<SubmissionRow>(`SELECT ${submissionColumns} FROM report_submission s ${submissionPeople} WHERE s.duty_id = $1 ORDER BY s.version_no`, [dutyId]);
  const previous = await sql.row<SubmissionRow & { periodLabel: string }>(
    `SELECT ${submissionColumns}, d.period_label AS "periodLabel" FROM report_duty me JOIN report_duty d ON d.obligation_id = me.obligation_id AND d.reporter_kind = me.reporter_kind AND d.reporter_id = me.reporter_id AND d.receiver_id = me.receiver_id AND d.nominal_day < me.nominal_day
       JOIN report_submission s ON s.duty_id = d.id AND s.state = 'sent' AND s.version_no = d.submitted_version ${submissionPeople} WHERE me.id = $1 ORDER BY d.nominal_day DESC LIMIT 1`,
    [dutyId],
  );
  const dateChanges = await sql.rows<DutyHistory['dateChanges'][number]>(
    `SELECT c.cause, c.old_strict_day AS "oldStrictDay", c.old_late_after_day AS "oldLateAfterDay", c.new_strict_day AS "newStrictDay", c.new_late_after_day AS "newLateAfterDay", c.reason, p.full_name AS "byName", c.at
       FROM duty_date_change c LEFT JOIN person p ON p.id = c.by_person_id WHERE c.duty_id = $1 ORDER BY c.at`,
    [dutyId],
  );
  const extensions = await sql.rows<DutyHistory['extensions'][number]>(
    `SELECT e.id, e.reason, e.proposed_day AS "proposedDay", a.full_name AS "askedByName", e.asked_at AS "askedAt", e.outcome, e.granted_day AS "grantedDay", d.full_name AS "decidedByName", e.decided_at AS "decidedAt", e.decision_reason AS "decisionReason"
       FROM extension_request e JOIN person a ON a.id = e.asked_by LEFT JOIN person d ON d.id = e.decided_by WHERE e.duty_id = $1 ORDER BY e.asked_at`,
    [dutyId],
  );
  const printed = await sql.row<{ printed: string }>('SELECT o.printed FROM report_duty d JOIN obligation o ON o.id = d.obligation_id WHERE d.id = $1', [dutyId]);
  return { ladder, submissions, previous, dateChanges, extensions, printed: printed?.printed ?? '' };
}
