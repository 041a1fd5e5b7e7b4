import type { ImportWarning } from '#domain/extraction/import-warning';
import { sha256Of } from '#persistence/content-hash';
import type { StoredWarning, WarningAnswer } from '#persistence/stores/unanswered-warnings';

/**
 * Gives each warning an id that stays while its code, place in the facts and printed words stay, so that an answered
 * one does not return unless the text changes (warnings.md).
 */
export function storedWarnings(warnings: readonly ImportWarning[]): StoredWarning[] {
  const seen = new Map<string, number>();
  return warnings.map((warning) => {
    const key = sha256Of([warning.code, warning.pointer ?? '', warning.span?.text ?? '', warning.message].join('\n').normalize('NFC')).slice(0, 16);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return { ...warning, id: count === 1 ? key : `${key}-${count}` };
  });
}

/**
 * Answers of the text before, carried to the text after where the words they were given to did not change: another
 * line, or another place in the list, makes no new question.
 */
export function carriedAnswers(before: readonly StoredWarning[], answers: readonly WarningAnswer[], after: readonly StoredWarning[]): WarningAnswer[] {
  const ids = new Set(after.map((warning) => warning.id));
  const taken = new Set(answers.map((answer) => answer.warningId).filter((id) => ids.has(id)));
  const words = (warning: StoredWarning) => [warning.code, warning.span?.text ?? '', asked(warning)].join('\n').normalize('NFC').replace(/\s+/gu, ' ');
  return answers.flatMap((answer) => {
    if (ids.has(answer.warningId)) return [answer];
    const old = before.find((warning) => warning.id === answer.warningId);
    const next = old && after.find((warning) => !taken.has(warning.id) && words(warning) === words(old));
    if (!next) return [];
    taken.add(next.id);
    return [{ ...answer, warningId: next.id }];
  });
}

/** What the question is about: its values but for the numbers of lines, or the sentence of one stored before values were kept. */
function asked({ values, message }: StoredWarning): string {
  return values === undefined ? message : JSON.stringify(Object.entries(values).filter(([name]) => !/^line$|Line$/u.test(name)));
}
