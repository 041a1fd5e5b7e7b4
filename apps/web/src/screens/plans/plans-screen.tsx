import { Select, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePlans } from '../../api/queries/record.queries';
import type { PlanRow } from '../../api/types';
import { EmptyLine } from '../../ui/empty-line';
import { stroke } from '../../ui/icon';
import { MoreRows } from '../../ui/more-rows';
import { PageHead } from '../../ui/page-head';
import { ProblemBox } from '../../ui/problem-box';
import { SkeletonRows } from '../../ui/skeleton-rows';
import { StateTag } from '../../ui/state-tag';
import { dateText } from '../../ui/words';
import list from '../documents/documents-screen.module.css';

const stages: PlanRow['stage'][] = ['preparing', 'inForce', 'closed', 'stopped', 'replaced', 'abandoned'];

export function PlansScreen() {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed, 200);
  const [stage, setStage] = useState<PlanRow['stage'] | null>(null);
  const plans = usePlans(q.trim(), stage ?? undefined);
  return (
    <>
      <PageHead title={t('nav.plans')} note={plans.data ? t('plans.count', { count: plans.data.total }) : ' '}>
        <div className={list.tools}>
          <TextInput className={list.search} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} placeholder={t('plans.search')} aria-label={t('plans.search')} leftSection={<IconSearch size={16} stroke={stroke} />} />
          <Select aria-label={t('documents.stage')} placeholder={t('documents.anyStage')} clearable clearButtonProps={{ 'aria-label': t('action.clear') }} value={stage} onChange={(value) => setStage(stages.find((name) => name === value) ?? null)} data={stages.map((value) => ({ value, label: t(`state.${value}`) }))} />
        </div>
      </PageHead>
      <div className={list.page}>
        {plans.error ? <ProblemBox error={plans.error} onRetry={() => void plans.refetch()} /> : null}
        {plans.isPending ? <div className={list.box}><SkeletonRows /></div> : null}
        {plans.data && plans.data.items.length === 0 ? <div className={list.box}><EmptyLine icon={IconSearch} title={q ? t('documents.noMatch', { query: q }) : t('plans.none')} action={<Link to="/van-ban/moi">{t('home.import')}</Link>} /></div> : null}
        {plans.data && plans.data.items.length > 0 ? (
          <ul className={list.box}>
            {plans.data.items.map((plan) => (
              <li key={plan.id} className={list.row}>
                <div className={list.what}>
                  <Link to={`/ke-hoach/${plan.id}`} className={list.title}>{plan.title}</Link>
                  <div className="small">{[plan.codeNumber ?? t('plans.noNumber'), plan.issuedOn ? t('documents.dated', { date: dateText(plan.issuedOn) }) : null, plan.agencyName, plan.focalUnit ? t('plans.focal', { unit: plan.focalUnit }) : null].filter(Boolean).join(' · ')}</div>
                </div>
                <div className={list.step}>{t('plans.counts', { tasks: plan.taskCount, obligations: plan.obligationCount })}</div>
                <div className={list.state}><StateTag state={plan.stage}>{plan.stageText}</StateTag></div>
                <div className={list.when}>{plan.validity}</div>
              </li>
            ))}
          </ul>
        ) : null}
        <MoreRows list={plans} />
      </div>
    </>
  );
}
