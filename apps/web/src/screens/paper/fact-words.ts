import type { TFunction } from 'i18next';
import type { IndicatorFacts, ObligationFacts, PlanFacts } from '../../api/types';
import { numberText } from '../../ui/words';

const two = (value: number) => String(value).padStart(2, '0');

/** 16/01/2026, or with what is blank said: "…/09/2026". */
export function issuedOnText(issuedOn: PlanFacts['issuedOn'], blank: string): string {
  if (issuedOn.year === null && issuedOn.month === null && issuedOn.day === null) return blank;
  return `${issuedOn.day === null ? '…' : two(issuedOn.day)}/${issuedOn.month === null ? '…' : two(issuedOn.month)}/${issuedOn.year ?? '…'}`;
}

export function baselineText(indicator: IndicatorFacts, t: TFunction): string {
  const baseline = indicator.baseline;
  if (!baseline) return '';
  const parts = [
    baseline.score !== null ? t('facts.points', { value: numberText(baseline.score) }) : null,
    baseline.rank !== null ? t('facts.rank', { rank: baseline.rank, of: baseline.rankOf === null ? '' : `/${baseline.rankOf}` }) : null,
  ].filter(Boolean);
  return parts.length > 0 ? `${baseline.year ?? ''}: ${parts.join(', ')}` : '';
}

export function indicatorTargetText(indicator: IndicatorFacts, t: TFunction): string {
  const target = indicator.target;
  if (!target) return '';
  const sign = target.operator === '>=' ? '≥ ' : target.operator === '>' ? '> ' : '';
  const parts = [
    target.score !== null ? t('facts.points', { value: sign + numberText(target.score) }) : null,
    target.deltaScore !== null ? t('facts.delta', { value: numberText(target.deltaScore) }) : null,
    target.rank !== null ? t('facts.rank', { rank: target.rank, of: target.rankOf === null ? '' : `/${target.rankOf}` }) : null,
  ].filter(Boolean);
  return parts.length > 0 ? `${target.year ?? ''}: ${parts.join(', ')}` : '';
}

/** "quý: trước ngày 15 các tháng 3, 6, 9": what is printed, never a computed day. */
export function dueFactsText(obligation: ObligationFacts, t: TFunction): string {
  const due = obligation.due;
  const period = obligation.period ? t(`facts.period.${obligation.period}`) : null;
  if (!due) return period ?? t('facts.noDue');
  const operator = obligation.operator ? t(`facts.operator.${obligation.operator}`) : '';
  const day = due.date ? due.date.split('-').reverse().join('/')
    : [due.day !== null ? t('facts.day', { day: two(due.day) }) : null, due.months && due.months.length > 0 ? t('facts.months', { months: due.months.join(', ') }) : due.anchor ? t(`facts.anchor.${due.anchor}`) : null].filter(Boolean).join(' ');
  return [period, [operator, day].filter(Boolean).join(' ') || t('facts.noDue')].filter(Boolean).join(': ');
}
