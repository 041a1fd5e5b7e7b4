import type { FactChange, FactPart, FactValue } from '#domain/document/facts-difference';
import { fillSentence } from '#messages/fill-sentence';
import { words } from '../http/spoken-language';

/** A difference as people read it: what of the plan, and each part before and after. */
export function differenceView({ subject, change, name, indicator, parts }: FactChange) {
  const { factSubjectLabels, factChangeLabels, factPartLabels } = words();
  return {
    subject, subjectText: factSubjectLabels[subject], change, changeText: factChangeLabels[change], name, indicator,
    parts: parts.map((one) => ({ label: factPartLabels[one.part], before: valueText(one.part, one.before), after: valueText(one.part, one.after) })),
  };
}

const coded: readonly FactPart[] = ['kind', 'period', 'operator', 'targetOperator', 'role', 'openEnded'];

function valueText(part: FactPart, value: FactValue): string {
  const { factValueLabels, noFactValue } = words();
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return noFactValue;
  if (part === 'due' && typeof value === 'string') return dueText(value);
  if (coded.includes(part)) return factValueLabels[String(value)] ?? String(value);
  if (typeof value === 'number') return part === 'fromYear' || part === 'toYear' ? String(value) : String(value).replace('.', ',');
  return Array.isArray(value) ? value.join('; ') : String(value);
}

/** '2026-11-30', '15', '20/3,6,9 calendarMonths': the key by which two due rules are compared, in words. */
function dueText(key: string): string {
  const { dayText, dueRuleWords, factValueLabels } = words();
  if (/^\d{4}-\d{2}-\d{2}$/.test(key)) return dayText(key);
  const [rule = '', anchor = ''] = /^\d/.test(key) || key.startsWith('/') ? key.split(' ') : ['', key];
  const [day, months] = rule.split('/');
  return [day ? fillSentence(dueRuleWords.day, { day }) : '', months ? fillSentence(dueRuleWords.months, { months: months.split(',').join(', ') }) : '', factValueLabels[anchor] ?? anchor].filter((one) => one !== '').join(' ');
}
