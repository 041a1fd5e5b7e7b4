import { WARNING_SEVERITY, type ImportWarning } from '#domain/extraction/import-warning';
import type { PlanFacts } from '#domain/extraction/plan-facts';
import type { CalendarFault } from '#domain/report/calendar-faults';
import type { CalendarRepair } from '#domain/report/calendar-repair';
import type { LocalDate } from '#domain/calendar/local-date';
import type { DayStatus } from '#domain/calendar/working-calendar';
import type { Door } from '#domain/document/document-type';
import { dayText, longDayText, weekdayName } from '#messages/vi/day-words';
import { importWarnings, repairWords, warningSentence } from '#messages/vi/import-warnings';
import { warningWords } from '#messages/vi/warning-words';
import { fillSentence } from '#messages/fill-sentence';

/** A fault of the schedule as a question of the import, at the place of its rule. */
export function faultWarning(fault: CalendarFault, facts: PlanFacts, door: Door): ImportWarning {
  const rule = facts.obligations[fault.obligation];
  const proposal = proposalOf(fault);
  const values = { ...valuesOf(fault, facts, door), ...(proposal === null ? {} : { proposal }) };
  return {
    code: fault.code, severity: WARNING_SEVERITY[fault.code], message: fillSentence(warningSentence(importWarnings, fault.code, values), values), values,
    pointer: `/obligations/${fault.obligation}`, ...(rule?.span ? { span: rule.span } : {}), ...(proposal === null ? {} : { proposal }), ...(fault.repair === null ? {} : { repair: fault.repair }),
  };
}

function valuesOf(fault: CalendarFault, facts: PlanFacts, door: Door): Record<string, string | number> {
  const names = (at: number) => facts.obligations[at]?.reporters.join(', ') ?? '';
  switch (fault.code) {
    case 'CAD-INVERTED':
      return { consolidator: names(fault.obligation), date: dayText(fault.date), feederDate: dayText(fault.feederDate), feeder: names(fault.feeder) };
    case 'CAD-PAST':
      return { date: dayText(fault.date), sure: warningWords.past, ...pastVariant(fault.next, door) };
    case 'CAD-SHORT':
      return { count: fault.workingDays, date: dayText(fault.date) };
    case 'CAD-OFFDAY':
      return { date: dayText(fault.date), reason: dayOffWords(fault.reason, fault.dayOff), effective: longDayText(fault.effective) };
    case 'CAD-CLOSING':
      return { date: dayText(fault.date), closing: dayText(fault.closing) };
  }
}

function pastVariant(next: LocalDate | null, door: Door): Record<string, string> {
  const entered = door === 'issuedOutside';
  if (next === null) return { variant: entered ? 'enteredOnce' : 'once' };
  return { next: dayText(next), ...(entered ? { variant: 'entered' } : {}) };
}

function dayOffWords(reason: DayStatus, date: string): string {
  return `${reason.kind === 'dayOff' ? fillSentence(warningWords.namedDayOff, { name: reason.name }) : weekdayName(date)} (${dayText(date)})`;
}

/** The words of the first button: what pressing it does. */
function proposalOf(fault: CalendarFault): string | null {
  if (fault.code === 'CAD-OFFDAY') return longDayText(fault.effective);
  if (fault.code === 'CAD-CLOSING') return fillSentence(repairWords.closing, { closing: dayText(fault.proposal.closingDay), date: dayText(fault.proposal.nominalDate) });
  if (fault.code === 'CAD-SHORT') return repairWords.keep;
  if (fault.repair !== null) return repairText(fault.repair, fault.obligation);
  return fault.code === 'CAD-INVERTED' ? fillSentence(repairWords.after, { date: dayText(fault.feederDate) }) : null;
}

/** `obligation` is the rule the warning stands at; a repair of another one is of the side that feeds it. */
export function repairText(repair: CalendarRepair, obligation: number): string {
  const own = repair.obligation === obligation;
  switch (repair.kind) {
    case 'setDay':
      return fillSentence(own ? repairWords.setDay : repairWords.setFeederDay, { day: String(repair.day).padStart(2, '0') });
    case 'setDate':
      return fillSentence(own ? repairWords.setDate : repairWords.setFeederDate, { date: dayText(repair.date) });
    case 'followFrom':
      return repair.date === null ? repairWords.keepAsPast : fillSentence(repairWords.followFrom, { date: dayText(repair.date) });
  }
}
