import type { Instant } from '#domain/calendar/instant';
import { endOfDay } from '#domain/calendar/instant';
import type { LocalDate } from '#domain/calendar/local-date';
import type { LatenessPolicy, DueDirection, DueDates } from '#domain/due/due-rule';
import { lastAdmissibleDay } from '#domain/due/due-rule';
import type { DueOperator } from '#domain/extraction/plan-facts';
import type { DutyState } from '#domain/report/duty-state';
import type { Sql } from '#persistence/sql';

/** A duty as an act holds it. */
export interface DutyRow {
  readonly id: string;
  readonly planId: string;
  readonly obligationId: string;
  readonly periodKey: string;
  readonly periodLabel: string;
  readonly reporterKind: 'unit' | 'agency' | 'position' | 'external';
  readonly reporterId: string;
  readonly reporterAgencyId: string | null;
  readonly reporterName: string;
  readonly receiverKind: 'unit' | 'agency' | 'position' | 'external';
  readonly receiverId: string;
  readonly receiverAgencyId: string | null;
  readonly receiverName: string;
  readonly watchers: readonly { kind: string; id: string; name: string }[];
  readonly what: string | null;
  readonly isUpward: boolean;
  readonly outsideChain: boolean;
  readonly state: DutyState;
  readonly opensAt: Instant;
  readonly nominalDay: LocalDate | null;
  readonly operator: DueOperator;
  readonly direction: DueDirection;
  readonly policy: LatenessPolicy;
  readonly strictDay: LocalDate | null;
  readonly lateAfterDay: LocalDate | null;
  readonly calendarVersion: string | null;
  readonly ladderNo: number;
  readonly fixByDay: LocalDate | null;
  readonly firstSubmittedAt: Instant | null;
  readonly submittedVersion: number | null;
  readonly receiverOpenedAt: Instant | null;
  readonly indicatorIds: readonly string[];
  readonly leaderPositionId: string | null;
  readonly answeringDocumentId: string | null;
  readonly endReason: string | null;
  /** The duty of the replaced plan whose report settled this one (FIX-1). */
  readonly settledByDutyId: string | null;
}

export const dutyColumns = `d.id, d.plan_id AS "planId", d.obligation_id AS "obligationId", d.period_key AS "periodKey", d.period_label AS "periodLabel",
  d.reporter_kind AS "reporterKind", d.reporter_id AS "reporterId", d.reporter_agency_id AS "reporterAgencyId", d.reporter_name AS "reporterName",
  d.receiver_kind AS "receiverKind", d.receiver_id AS "receiverId", d.receiver_agency_id AS "receiverAgencyId", d.receiver_name AS "receiverName", d.watchers, d.what,
  d.is_upward AS "isUpward", d.outside_chain AS "outsideChain", d.state, d.opens_at AS "opensAt", d.nominal_day AS "nominalDay", d.operator, d.direction, d.policy, d.strict_day AS "strictDay",
  d.late_after_day AS "lateAfterDay", d.calendar_version AS "calendarVersion", d.ladder_no AS "ladderNo", d.fix_by_day AS "fixByDay", d.first_submitted_at AS "firstSubmittedAt",
  d.submitted_version AS "submittedVersion", d.receiver_opened_at AS "receiverOpenedAt", d.indicator_ids AS "indicatorIds", d.leader_position_id AS "leaderPositionId",
  d.answering_document_id AS "answeringDocumentId", d.end_reason AS "endReason", d.settled_by_duty_id AS "settledByDutyId"`;

export async function readDuty(sql: Sql, dutyId: string, lock = false): Promise<DutyRow | null> {
  return sql.row<DutyRow>(`SELECT ${dutyColumns} FROM report_duty d WHERE d.id = $1 ${lock ? 'FOR UPDATE' : ''}`, [dutyId]);
}

/** Null while the duty is unarmed (CAL-9). */
export function datesOf(duty: DutyRow): DueDates | null {
  if (duty.nominalDay === null || duty.strictDay === null || duty.lateAfterDay === null) return null;
  return {
    nominalDate: duty.nominalDay, operator: duty.operator, direction: duty.direction, lastDay: lastAdmissibleDay(duty.operator, duty.nominalDay), strictDay: duty.strictDay, lateAfterDay: duty.lateAfterDay,
    lateFrom: endOfDay(duty.lateAfterDay), policy: duty.policy, calendarVersion: duty.calendarVersion ?? '', provisional: false,
  };
}
