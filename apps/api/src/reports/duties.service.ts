import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { dayOf, endOfDay } from '#domain/calendar/instant';
import { isYearEmpty } from '#domain/calendar/calendar-error';
import { Clock } from '#domain/clock/clock';
import { explainDueDate, type DueExplanation } from '#domain/due/explain-due-date';
import { allowedDutyActions } from '#domain/report/allowed-duty-actions';
import { mayDoOnDuty } from '#domain/permission/duty-permissions';
import { DUTY_STATE_TRAITS } from '#domain/report/duty-state';
import { FollowUpRefusedError } from '#domain/report/duty-refusal';
import { dayText } from '#messages/vi/day-words';
import { fillSentence } from '#messages/fill-sentence';
import { remindSentence } from '#messages/vi/sent-words';
import { readDutyHistory, type LadderRow } from '#persistence/read-models/follow-up/duty-detail';
import { countDuties, listDuties, standingOf } from '#persistence/read-models/follow-up/duty-list';
import { sqlOf } from '#persistence/sql';
import { readCalendar } from '#persistence/stores/calendar-reader';
import { postsOfSide } from '#persistence/stores/follow-up/duty-notices';
import { emailOfReporter } from '#persistence/stores/follow-up/outside-reminders';
import { relationsToDuty } from '#persistence/stores/follow-up/duty-relations';
import { readDuty, type DutyRow } from '#persistence/stores/follow-up/duty-row';
import { readFollowedPlan, type FollowedPlan } from '#persistence/stores/follow-up/plan-context';
import { tasksOfDuty } from '#persistence/stores/follow-up/report-acts';
import type { WorkingCalendar } from '#domain/calendar/working-calendar';
import type { SignedIn } from '../auth/signed-in';
import { cursorOf, readCursor } from '../http/paging';
import { words } from '../http/spoken-language';
import { isoInstant, isoOrNull } from '../http/vietnam-time';
import { DATA_SOURCE } from '../infrastructure/tokens';
import { shownDuty, shownVersion } from './duty-words';
import { shownExplanation } from './shown-explanation';
import { MySidesReader } from './my-sides';
import type { ListDutiesQuery } from './report.schemas';

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
        extended: history.dateChanges.some((change) => change.cause === 'extension'), ...standingOf(duty, now, calendar),
      }),
      tasks: await tasksOfDuty(sql, plan, duty, dayOf(now)),
      draft: draft ? shownVersion(draft) : null,
      versions: history.submissions.filter((row) => row.state === 'sent').map(shownVersion),
      previous: history.previous === null ? null : { ...shownVersion(history.previous), periodLabel: words().periodText(history.previous.periodLabel) },
      explanation: explained(duty, calendar, history.printed),
      ladder: history.ladder.map(shownStep),
      dateChanges: history.dateChanges.map((row) => ({ cause: row.cause as DateChangeCause, causeText: words().dateChangeCauses[row.cause as DateChangeCause], oldStrictDay: row.oldStrictDay, newStrictDay: row.newStrictDay, oldLateAfterDay: row.oldLateAfterDay, newLateAfterDay: row.newLateAfterDay, reason: row.reason, by: row.byName, at: isoInstant(row.at) })),
      extensions: history.extensions.map((row) => ({ id: row.id, reason: row.reason, proposedDay: row.proposedDay, askedBy: row.askedByName, askedAt: isoInstant(row.askedAt), outcome: row.outcome as 'granted' | 'refused' | 'withdrawn' | null, grantedDay: row.grantedDay, decidedBy: row.decidedByName, decidedAt: isoOrNull(row.decidedAt), decisionReason: row.decisionReason })),
      endReason: duty.endReason === null ? null : (words().endReasonWords[duty.endReason] ?? duty.endReason), answeringDocumentId: duty.answeringDocumentId, focalUnitName: duty.receiverKind === 'unit' ? duty.receiverName : null, remindText: remindText(plan, duty),
      allowedActions: allowed.map((action) => ({ action, label: words().dutyActionLabels[action] })),
    };
  }

  /** Text and receivers of a reminder by hand, duty by duty, as they would be if it went now. */
  async previewReminder(me: SignedIn, dutyIds: readonly string[]) {
    const now = await this.clock.now();
    const sql = sqlOf(this.source);
    const items = [];
    for (const dutyId of new Set(dutyIds)) {
      const duty = await readDuty(sql, dutyId);
      const plan = duty && (await readFollowedPlan(sql, duty.planId, ''));
      const relations = duty && plan && (await relationsToDuty(sql, this.source, me.personId, duty, plan, dayOf(now)));
      if (!duty || !plan || !relations || relations.size === 0) throw new FollowUpRefusedError('duty.notFound', { dutyId });
      const refused = !mayDoOnDuty('remind', relations) ? ('duty.notAllowed' as const) : !DUTY_STATE_TRAITS[duty.state].isOwed || plan.stage !== 'inForce' ? ('duty.moveNotAllowed' as const) : null;
      const posts = await postsOfSide(sql, duty, 'reporter', dayOf(now));
      items.push({
        dutyId, reporterName: duty.reporterName, periodLabel: words().periodText(duty.periodLabel), text: remindText(plan, duty), to: posts.map(({ title, names }) => ({ title, names: [...names] })),
        email: await emailOfReporter(sql, duty), refusal: refused === null ? null : words().followUpProblems[refused],
      });
    }
    return { items };
  }
}

type DateChangeCause = keyof ReturnType<typeof words>['dateChangeCauses'];

/** Proposed words of a reminder: the unit reads them, whatever language the reminding person reads. */
function remindText(plan: FollowedPlan, duty: DutyRow): string {
  return fillSentence(duty.outsideChain ? remindSentence.outside : remindSentence.own, {
    unit: duty.reporterName, period: duty.periodLabel, receiver: duty.receiverName, due: duty.strictDay === null ? '' : fillSentence(remindSentence.due, { day: dayText(duty.strictDay) }),
    plan: plan.codeNumber === null ? fillSentence(remindSentence.byTitle, { title: plan.title }) : fillSentence(remindSentence.byNumber, { number: plan.codeNumber }),
  });
}

function shownStep(row: LadderRow) {
  const { payload } = row;
  const { actionWords, directReminder, passedText, plannedStateText, rungFormLabels, rungWords } = words();
  return {
    id: row.id, kind: row.kind, ladderNo: row.ladderNo, rung: row.kind === 'manual' ? 'manual' : row.rung, rungText: row.kind === 'manual' ? directReminder : rungWords(row.rung), at: isoInstant(row.state === 'planned' ? row.instant : (row.settledAt ?? row.instant)),
    state: row.state, stateText: plannedStateText(row.state, row.reason), formText: payload.form === undefined ? (payload.action === undefined ? null : (actionWords[payload.action] ?? null)) : (rungFormLabels[payload.form] ?? null),
    text: payload.text ?? null, told: (payload.told ?? []).map((one) => ({ title: one.title, names: [...(one.names ?? [])], role: one.role === 'copy' ? ('copy' as const) : ('to' as const), via: one.via ?? null })),
    passedText: payload.passed && payload.passed.length > 0 ? passedText(payload.passed) : null, documentId: payload.documentId ?? null,
    mailedTo: payload.mailedTo ?? null, seenBy: payload.seen?.name ?? null, seenAt: payload.seen === undefined ? null : isoInstant(Date.parse(payload.seen.at)),
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
