import type { DocumentStage } from '#domain/document/document-stage';
import { fillSentence } from '#messages/fill-sentence';
import { words as spoken } from './spoken-language';
import { instantWords } from './vietnam-time';

/** What a sentence shows for params that carry codes, instants and days. Names of people are added by who knows them. */
export function wordedParams(params: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const words: Record<string, unknown> = {};
  const { dayText, deliveryStateLabels, problemWords, stageLabels } = spoken();
  const { stage, state, at, outcome, earliest, latest, lines, warningIds, decided, personName } = params;
  if (typeof stage === 'string') words['stageText'] = stageLabels[stage as DocumentStage] ?? stage;
  if (typeof state === 'string') words['stateText'] = (deliveryStateLabels as Record<string, string>)[state] ?? state;
  if (typeof at === 'number') words['atText'] = instantWords(at);
  if (typeof outcome === 'string') words['outcomeText'] = outcome === 'returned' ? problemWords.returned : problemWords.decided;
  if (typeof earliest === 'string') words['earliestText'] = dayText(earliest);
  if (typeof latest === 'string') words['latestText'] = dayText(latest);
  if (Array.isArray(lines)) words['linesText'] = lines.map((line) => `“${String(line)}”`).join(', ');
  if (Array.isArray(warningIds)) words['count'] = warningIds.length;
  const other = decided as { personName?: string; at?: number } | undefined;
  words['decidedText'] = !other?.personName ? problemWords.somebody : typeof other.at === 'number' ? fillSentence(problemWords.decidedAt, { who: other.personName, at: instantWords(other.at) }) : other.personName;
  if (personName === undefined) words['personName'] = problemWords.somebodyFirst;
  return words;
}
