import type { ImportWarning } from '#domain/extraction/import-warning';
import { fillSentence } from '#messages/fill-sentence';
import { words } from '../http/spoken-language';

/**
 * A stored warning in the language of the reader (0008). Its Vietnamese sentence is kept, for answers are given to it;
 * other languages say it anew from its values. Warnings stored before values were kept stay Vietnamese.
 */
export function saidWarning<T extends Pick<ImportWarning, 'code' | 'message' | 'values' | 'proposal'>>(warning: T): T {
  const { importWarnings, warningSentence, warningValue } = words();
  const values = Object.fromEntries(Object.entries(warning.values ?? {}).map(([name, value]) => [name, typeof value === 'string' && name !== 'variant' ? warningValue(value) : value]));
  const sentence = warningSentence(importWarnings, warning.code, values);
  if (warning.values === undefined && sentence.includes('{')) return warning;
  return { ...warning, message: fillSentence(sentence, values), ...(warning.proposal === undefined ? {} : { proposal: warningValue(warning.proposal) }) };
}
