import type { ImportWarning } from '#domain/extraction/import-warning';
import { sha256Of } from '#persistence/content-hash';
import type { StoredWarning } from '#persistence/stores/unanswered-warnings';

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
