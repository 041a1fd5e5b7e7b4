import type { DueExplanation } from '#domain/due/explain-due-date';
import { fillSentence } from '#messages/fill-sentence';
import { words } from '../http/spoken-language';

/** "Vì sao hạn này?" as every screen gets it: each step with its day, its rule and a sentence. */
export function shownExplanation(found: DueExplanation, printed: string, calendarVersion: string | null = null) {
  const { dayOffWords, dayText, dueStepSentences } = words();
  return {
    printed, calendarVersion: calendarVersion ?? found.dates.calendarVersion, provisional: found.dates.provisional,
    steps: found.steps.map((step) => ({
      date: step.date, what: step.what, ruleId: step.ruleId, reason: step.reason.kind,
      text: fillSentence(dueStepSentences[step.what], { date: dayText(step.date), reason: step.reason.name ?? dayOffWords[step.reason.kind] }),
    })),
    strip: found.strip.map((day) => ({ date: day.date, working: day.status.working, kind: day.status.kind, name: day.status.name, marks: [...day.marks] })),
  };
}
