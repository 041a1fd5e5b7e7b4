import { Button, Modal, NumberInput, Stack, TextInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { components } from '../../api/generated/schema';
import { keys } from '../../api/queries/keys';
import type { IndexResult, PlanDetail } from '../../api/types';
import { useCommand } from '../../api/use-command';
import { useSession } from '../../app/session-context';
import { ProblemBox } from '../../ui/problem-box';
import dutyClasses from '../duty/duty.module.css';

type Body = components['schemas']['EnterIndexResultRequest'];
const numeric = (value: number | string) => (typeof value === 'number' ? value : null);

/** One result: score or rank, where it was published and when. Faults come back by their rule and stand in the dialog. */
export function IndexResultDialog({ planId, indicator, result, onClose }: { planId: string; indicator: PlanDetail['indicators'][number]; result: IndexResult | null; onClose: () => void }) {
  const { t } = useTranslation();
  const { today } = useSession();
  const [year, setYear] = useState<number | null>(result?.year ?? Number(today.slice(0, 4)) - 1);
  const [score, setScore] = useState<number | null>(result?.score ?? null);
  const [rank, setRank] = useState<number | null>(result?.rank ?? null);
  const [rankOf, setRankOf] = useState<number | null>(result?.rankOf ?? null);
  const [source, setSource] = useState(result?.source ?? '');
  const [resultOn, setResultOn] = useState<string | null>(result?.resultOn ?? null);
  const [tried, setTried] = useState(false);
  const enter = useCommand({
    send: ({ year: of, ...body }: Body & { year: number }, header) => api.PUT('/api/v1/plans/{id}/index-results/{indicatorId}/{year}', { params: { path: { id: planId, indicatorId: indicator.id, year: of }, header }, body }),
    touches: [keys.plan], onDone: onClose,
  });
  const send = () => {
    setTried(true);
    if (year === null || !source.trim() || !resultOn) return;
    enter.mutate({ year, score, rank, rankOf, source: source.trim(), resultOn });
  };
  return (
    <Modal opened onClose={onClose} size={520} title={<span className={dutyClasses.dialogTitle}>{t('indexResult.title', { name: indicator.name })}</span>} closeButtonProps={{ 'aria-label': t('action.close') }}>
      <Stack gap={12}>
        <p className="secondary">{t('indexResult.baseline')}: {indicator.baselineText ?? '–'} · {t('indexResult.target')}: {indicator.targetText ?? '–'}</p>
        <NumberInput label={t('indexResult.measured')} description={t('indexResult.measuredNote')} value={year ?? ''} onChange={(value) => setYear(numeric(value))} thousandSeparator="" hideControls w={160} disabled={result !== null} required error={tried && year === null ? t('act.dayMissing') : undefined} />
        <div style={{ display: 'grid', gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', gap: 12 }}>
          <NumberInput data-autofocus label={t('indexResult.score')} value={score ?? ''} onChange={(value) => setScore(numeric(value))} decimalScale={3} hideControls />
          <NumberInput label={t('indexResult.rank')} value={rank ?? ''} onChange={(value) => setRank(numeric(value))} hideControls />
          <NumberInput label={t('indexResult.rankOf')} value={rankOf ?? ''} onChange={(value) => setRankOf(numeric(value))} hideControls />
        </div>
        <TextInput label={t('indexResult.source')} placeholder={t('indexResult.sourceExample')} value={source} onChange={(event) => setSource(event.currentTarget.value)} required error={tried && !source.trim() ? t('indexResult.source') : undefined} />
        <DateInput label={t('indexResult.day')} value={resultOn} onChange={setResultOn} maxDate={today} w={200} required error={tried && !resultOn ? t('act.dayMissing') : undefined} />
        {enter.error ? <ProblemBox error={enter.error} kept={t('act.kept')} /> : null}
        <div className={dutyClasses.dialogButtons}>
          <Button variant="default" onClick={onClose}>{t('action.leave')}</Button>
          <Button loading={enter.isPending} onClick={send}>{t('indexResult.save')}</Button>
        </div>
      </Stack>
    </Modal>
  );
}
