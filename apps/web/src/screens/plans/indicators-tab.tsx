import { Button } from '@mantine/core';
import { IconChartBar, IconTargetArrow } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIndexResults } from '../../api/queries/follow-up.queries';
import type { IndexResult, PlanDetail } from '../../api/types';
import { EmptyLine } from '../../ui/empty-line';
import { stroke } from '../../ui/icon';
import { ProblemBox } from '../../ui/problem-box';
import { StateTag } from '../../ui/state-tag';
import { dateText, numberText } from '../../ui/words';
import classes from '../document/document.module.css';
import { IndexResultDialog } from './index-result-dialog';

type Indicator = PlanDetail['indicators'][number];

/** What each indicator stood at, what the plan wants, and what was measured since, with its source (IDX-10). */
export function IndicatorsTab({ plan }: { plan: PlanDetail }) {
  const { t } = useTranslation();
  const results = useIndexResults(plan.id);
  const [asked, setAsked] = useState<{ indicator: Indicator; result: IndexResult | null } | null>(null);
  if (plan.indicators.length === 0) return <EmptyLine icon={IconTargetArrow} title={t('plans.noIndicators')} />;
  const mayEnter = results.data?.mayEnter ?? false;
  const years = [...new Set(results.data?.items.map((one) => one.year) ?? [])].sort((a, b) => a - b);
  return (
    <>
      {results.error ? <ProblemBox error={results.error} onRetry={() => void results.refetch()} /> : null}
      <table className={classes.table}>
        <thead><tr><th>{t('plans.ordinal')}</th><th>{t('facts.indicatorName')}</th><th>{t('plans.baseline')}</th><th>{t('plans.target')}</th>{years.map((year) => <th key={year}>{t('indexResult.year', { year })}</th>)}{mayEnter ? <th><span className="visually-hidden">{t('indexResult.enter')}</span></th> : null}</tr></thead>
        <tbody>
          {plan.indicators.map((indicator) => (
            <tr key={indicator.id}>
              <td>{indicator.ordinal}</td>
              <td><span style={{ fontWeight: 500 }}>{indicator.name}</span>{indicator.family ? <span className="small"> {indicator.family}</span> : null}</td>
              <td data-label={t('plans.baseline')}>{indicator.baselineText ?? '–'}</td>
              <td data-label={t('plans.target')}>{indicator.targetText ?? '–'}</td>
              {years.map((year) => {
                const result = results.data?.items.find((one) => one.indicatorId === indicator.id && one.year === year);
                return <td key={year} data-label={t('indexResult.year', { year })}>{result ? <Result result={result} onCorrect={mayEnter ? () => setAsked({ indicator, result }) : null} /> : <span className="secondary">{t('indexResult.none')}</span>}</td>;
              })}
              {mayEnter ? <td style={{ width: 1 }}><Button size="xs" variant="default" leftSection={<IconChartBar size={14} stroke={stroke} aria-hidden />} aria-label={`${t('indexResult.enter')}: ${indicator.name}`} onClick={() => setAsked({ indicator, result: null })}>{t('indexResult.enter')}</Button></td> : null}
            </tr>
          ))}
        </tbody>
      </table>
      {mayEnter ? <p className="small" style={{ marginTop: 8 }}>{t('indexResult.note')}</p> : null}
      {asked ? <IndexResultDialog planId={plan.id} indicator={asked.indicator} result={asked.result} onClose={() => setAsked(null)} /> : null}
    </>
  );
}

function Result({ result, onCorrect }: { result: IndexResult; onCorrect: (() => void) | null }) {
  const { t } = useTranslation();
  const place = result.rank === null ? null : result.rankOf === null ? t('indexResult.place', { rank: result.rank }) : t('indexResult.placeOf', { rank: result.rank, of: result.rankOf });
  return (
    <div style={{ display: 'flex', flexDirection: 'column', gap: 3, alignItems: 'flex-start' }}>
      <span style={{ fontWeight: 600 }}>{[result.score === null ? null : t('indexResult.points', { score: numberText(result.score) }), place].filter(Boolean).join(', ')}</span>
      {result.reached ? <StateTag state={result.reached === 'reached' ? 'done' : 'warning'}>{t(`indexResult.${result.reached}`)}</StateTag> : null}
      <span className="small">{t('indexResult.from', { source: result.source, day: dateText(result.resultOn) })}; {t('indexResult.by', { who: result.enteredBy })}</span>
      {onCorrect ? <Button size="xs" variant="subtle" px={0} onClick={onCorrect}>{t('indexResult.correct')}</Button> : null}
    </div>
  );
}
