import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { dayOf, endOfDay } from '#domain/calendar/instant';
import { isYearEmpty } from '#domain/calendar/calendar-error';
import { Clock } from '#domain/clock/clock';
import { explainDueDate, type DueExplanation } from '#domain/due/explain-due-date';
import { allowedDutyActions } from '#domain/report/allowed-duty-actions';
import { dutyStanding } from '#domain/report/duty-standing';
import { FollowUpRefusedError } from '#domain/report/duty-refusal';
import { dayText } from '#messages/vi/day-words';
import { dutyActionLabels, passedText, plannedStateText, rungFormLabels, rungWords, actionWords } from '#messages/vi/follow-up';
import { readDutyHistory, type LadderRow } from '#persistence/read-models/follow-up/duty-detail';
import { countDuties, listDuties } from '#persistence/read-models/follow-up/duty-list';
import { sqlOf } from '#persistence/sql';
import { readCalendar } from '#persistence/stores/calendar-reader';
import { relationsToDuty } from '#persistence/stores/follow-up/duty-relations';
import { readDuty, type DutyRow } from '#persistence/stores/follow-up/duty-row';
import { readFollowedPlan, type FollowedPlan } from '#persistence/stores/follow-up/plan-context';
import { tasksOfDuty } from '#persistence/stores/follow-up/report-acts';
import type { WorkingCalendar } from '#domain/calendar/working-calendar';
import type { SignedIn } from '../auth/signed-in';
import { cursorOf, readCursor } from '../http/paging';
import { isoInstant, isoOrNull } from '../http/vietnam-time';
import { DATA_SOURCE } from '../infrastructure/tokens';
import { shownDuty, shownVersion } from './duty-words';
import { shownExplanation } from './shown-explanation';
import { MySidesReader } from './my-sides';
import type { ListDutiesQuery } from './report.schemas';

const causeWords = { extension: 'Gia hạn', calendar: 'Lịch làm việc thay đổi', returned: 'Trả lại, sửa trước ngày' } as const;

@Injectable()
export class DutiesService {
  constructor(
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly sides: MySidesReader,
  ) {}

  async list(me: SignedIn, query: ListDutiesQuery) {
    const now = await this.clock.now();
    const sql = sqlOf(this.source);
    const sides = await this.sides.of(me, now);
    const calendar = await readCalendar(sql, this.source);
    const offset = Number(readCursor(query.cursor, 1)?.[0] ?? 0);
    const today = dayOf(now);
    const { items, total } = await listDuties(sql, { sides, tab: query.tab, planId: query.planId ?? null, periodKey: query.period ?? null, now, today, limit: query.limit, offset }, calendar);
    const counts = await countDuties(sql, sides, today);
    return { items: items.map(shownDuty), total, counts, ...(offset + items.length < total ? { nextCursor: cursorOf([offset + items.length]) } : {}) };
  }

  async read(me: SignedIn, dutyId: string) {
    const now = await this.clock.now();
    const sql = sqlOf(this.source);
    const duty = await readDuty(sql, dutyId);
    const plan = duty && (await readFollowedPlan(sql, duty.planId, ''));
    const relations = duty && plan && (await relationsToDuty(sql, this.source, me.personId, duty, plan, dayOf(now)));
    if (!duty || !plan || !relations || relations.size === 0) throw new FollowUpRefusedError('duty.notFound', { dutyId });
    const calendar = await readCalendar(sql, this.source);
    const history = await readDutyHistory(sql, dutyId);
    const isReporter = relations.has('reportingOfficer') || relations.has('reportingHead');
    const draft = isReporter ? history.submissions.find((row) => row.state === 'draft') : undefined;
    const pending = history.extensions.find((row) => row.outcome === null);
    const opened = await sql.row<{ id: string }>(`SELECT id FROM task WHERE duty_id = $1 AND kind = 'acceptReport' AND closed_at IS NULL AND first_seen_at IS NOT NULL AND first_seen_by IS DISTINCT FROM $2 LIMIT 1`, [dutyId, me.personId]);
    const allowed = allowedDutyActions({
      state: duty.state, planStage: plan.stage, isUpward: duty.isUpward, now, lateFrom: duty.lateAfterDay === null ? null : endOfDay(duty.lateAfterDay), hasPendingExtension: pending !== undefined,
      receiverHasOpened: opened !== null || duty.receiverOpenedAt !== null, relations,
    });
    const answering = duty.answeringDocumentId === null ? null : await sql.row<{ stage: string }>('SELECT stage FROM document WHERE id = $1', [duty.answeringDocumentId]);
    return {
      duty: shownDuty({
        ...duty, planTitle: plan.title, planNumber: plan.codeNumber, answeringStage: answering?.stage ?? null, hasDraft: draft !== undefined,
        standing: duty.strictDay === null || duty.lateAfterDay === null ? { standing: 'notJudged', isLate: false, distance: null } : dutyStanding({ ...duty, strictDay: duty.strictDay, lateAfterDay: duty.lateAfterDay }, now, calendar),
      }),
      tasks: await tasksOfDuty(sql, plan, duty, dayOf(now)),
      draft: draft ? shownVersion(draft) : null,
      versions: history.submissions.filter((row) => row.state === 'sent').map(shownVersion),
      previous: history.previous === null ? null : { ...shownVersion(history.previous), periodLabel: history.previous.periodLabel },
      explanation: explained(duty, calendar, history.printed),
      ladder: history.ladder.map(shownStep),
      dateChanges: history.dateChanges.map((row) => ({ cause: row.cause as keyof typeof causeWords, causeText: causeWords[row.cause as keyof typeof causeWords], oldStrictDay: row.oldStrictDay, newStrictDay: row.newStrictDay, oldLateAfterDay: row.oldLateAfterDay, newLateAfterDay: row.newLateAfterDay, reason: row.reason, by: row.byName, at: isoInstant(row.at) })),
      extensions: history.extensions.map((row) => ({ id: row.id, reason: row.reason, proposedDay: row.proposedDay, askedBy: row.askedByName, askedAt: isoInstant(row.askedAt), outcome: row.outcome as 'granted' | 'refused' | 'withdrawn' | null, grantedDay: row.grantedDay, decidedBy: row.decidedByName, decidedAt: isoOrNull(row.decidedAt), decisionReason: row.decisionReason })),
      endReason: duty.endReason, answeringDocumentId: duty.answeringDocumentId, focalUnitName: duty.receiverKind === 'unit' ? duty.receiverName : null, remindText: remindText(plan, duty),
      allowedActions: allowed.map((action) => ({ action, label: dutyActionLabels[action] })),
    };
  }
}

function remindText(plan: FollowedPlan, duty: DutyRow): string {
  return `${duty.outsideChain ? 'Đề nghị' : 'Nhắc'} ${duty.reporterName} gửi báo cáo ${duty.periodLabel} thực hiện ${plan.codeNumber === null ? `kế hoạch “${plan.title}”` : `Kế hoạch số ${plan.codeNumber}`} về ${duty.receiverName}${duty.strictDay === null ? '' : ` (hạn ${dayText(duty.strictDay)})`}.`;
}

function shownStep(row: LadderRow) {
  const { payload } = row;
  return {
    id: row.id, kind: row.kind, ladderNo: row.ladderNo, rung: row.kind === 'manual' ? 'manual' : row.rung, rungText: row.kind === 'manual' ? 'Nhắc trực tiếp' : rungWords(row.rung), at: isoInstant(row.state === 'planned' ? row.instant : (row.settledAt ?? row.instant)),
    state: row.state, stateText: plannedStateText(row.state, row.reason), formText: payload.form === undefined ? (payload.action === undefined ? null : (actionWords[payload.action] ?? null)) : (rungFormLabels[payload.form] ?? null),
    text: payload.text ?? null, told: (payload.told ?? []).map((one) => ({ title: one.title, names: [...(one.names ?? [])], role: one.role === 'copy' ? ('copy' as const) : ('to' as const), via: one.via ?? null })),
    passedText: payload.passed && payload.passed.length > 0 ? passedText(payload.passed) : null, documentId: payload.documentId ?? null,
  };
}

/** "Vì sao hạn này?", day by day; null while a needed year is empty. */
function explained(duty: DutyRow, calendar: WorkingCalendar, printed: string) {
  if (duty.nominalDay === null || duty.strictDay === null) return null;
  let found: DueExplanation;
  try {
    found = explainDueDate({ nominalDate: duty.nominalDay, operator: duty.operator, direction: duty.direction }, duty.policy, calendar);
  } catch (error) {
    if (isYearEmpty(error)) return null;
    throw error;
  }
  return shownExplanation(found, printed, duty.calendarVersion);
}
