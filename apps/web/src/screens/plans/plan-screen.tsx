import { Button } from '@mantine/core';
import { IconCalendarTime, IconFileText, IconListCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useBoard } from '../../api/queries/follow-up.queries';
import { usePlan } from '../../api/queries/record.queries';
import type { PlanDetail } from '../../api/types';
import { EmptyLine } from '../../ui/empty-line';
import { stroke } from '../../ui/icon';
import { PageHead } from '../../ui/page-head';
import { ProblemPage } from '../../ui/problem-page';
import { SkeletonRows } from '../../ui/skeleton-rows';
import { StateTag } from '../../ui/state-tag';
import { dateText } from '../../ui/words';
import { BoardTab } from '../board/board-tab';
import { ConsolidationTab } from '../consolidation/consolidation-tab';
import { DeliveriesTab } from '../document/deliveries-tab';
import { Overview } from '../document/document-screen';
import classes from '../document/document.module.css';
import { StageLine } from '../document/stage-line';
import { EndedBanner } from '../ends/ended-banner';
import { IndicatorsTab } from './indicators-tab';
import { EndPlanMenu } from './end-plan-menu';

const tabs = [
  { key: 'overview', path: '' }, { key: 'indicators', path: 'chi-so' }, { key: 'tasks', path: 'nhiem-vu' }, { key: 'obligations', path: 'che-do-bao-cao' }, { key: 'board', path: 'bang-theo-doi' }, { key: 'consolidation', path: 'tong-hop' }, { key: 'deliveries', path: 'noi-nhan' },
] as const;
type TabKey = (typeof tabs)[number]['key'];

/** The plan: its document's story, indicators, tasks with their assignments, and the printed duties to report. */
export function PlanScreen() {
  const { t } = useTranslation();
  const { planId = '', tab = '' } = useParams();
  const query = usePlan(planId);
  const board = useBoard(planId).data;
  if (query.error) return <ProblemPage error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <SkeletonRows count={8} />;
  const plan = query.data;
  const document = plan.document;
  const shown = tabs.filter((item) => (item.key !== 'board' || board) && (item.key !== 'consolidation' || board?.allowedActions.some((one) => one.action === 'consolidate')));
  const current = shown.find((item) => item.path === tab) ?? tabs[0];
  const wordOf = (key: TabKey) => (key === 'board' || key === 'consolidation' ? t(`planTab.${key}`) : t(`plans.tab.${key}`));
  const counts = { overview: '', indicators: plan.indicators.length, tasks: plan.tasks.length, obligations: plan.obligations.length, board: '', consolidation: '', deliveries: document.deliveriesSummary.total || '' };
  return (
    <div className={classes.screen}>
      <PageHead
        documentTitle={document.title} title={document.title}
        crumb={<><Link to="/ke-hoach">{t('nav.plans')}</Link> › <strong style={{ color: 'var(--ink)', fontWeight: 600 }}>{document.codeNumber ?? t('plans.noNumber')}</strong>{document.issuedOn ? t('documents.dated', { date: dateText(document.issuedOn) }) : null}<StateTag state={plan.stage}>{plan.stageText}</StateTag><span>{[plan.validity, plan.focalUnit ? t('plans.focal', { unit: plan.focalUnit }) : null].filter(Boolean).join(' · ')}</span></>}
        actions={<><Button variant="default" component={Link} to={`/van-ban/${document.id}/noi-dung`} leftSection={<IconFileText size={16} stroke={stroke} />}>{t('plans.toDocument')}</Button><EndPlanMenu board={board} document={document} /></>}
      >
        <EndedBanner document={document} receivers={`/ke-hoach/${plan.id}/noi-nhan`} />
        {current.key === 'board' || current.key === 'consolidation' ? null : <StageLine points={document.stageLine} />}
        <nav className={classes.tabs} aria-label={t('document.tabsLabel')}>
          {shown.map((item) => <Link key={item.key} to={`/ke-hoach/${plan.id}${item.path ? `/${item.path}` : ''}`} className={classes.tab} aria-current={item.key === current.key ? 'page' : undefined}>{wordOf(item.key)} <span>{counts[item.key]}</span></Link>)}
        </nav>
      </PageHead>
      <div className={classes.page} key={current.key}>
        {current.key === 'overview' ? <Overview document={document} /> : null}
        {current.key === 'indicators' ? <div className={classes.wide}><IndicatorsTab plan={plan} /></div> : null}
        {current.key === 'tasks' ? <div className={classes.wide}><Tasks plan={plan} /></div> : null}
        {current.key === 'obligations' ? <div className={classes.wide}><Obligations plan={plan} /></div> : null}
        {current.key === 'board' && board ? <BoardTab board={board} /> : null}
        {current.key === 'consolidation' && board ? <ConsolidationTab board={board} /> : null}
        {current.key === 'deliveries' ? <div className={classes.wide}><DeliveriesTab document={document} /></div> : null}
      </div>
    </div>
  );
}

function Tasks({ plan }: { plan: PlanDetail }) {
  const { t } = useTranslation();
  if (plan.tasks.length === 0) return <EmptyLine icon={IconListCheck} title={t('plans.noTasks')} />;
  const nameOf = new Map(plan.indicators.map((indicator) => [indicator.id, `${indicator.ordinal ?? ''} ${indicator.name}`.trim()]));
  let group: string | null | undefined;
  return (
    <table className={classes.table}>
      <thead><tr><th>{t('plans.ordinal')}</th><th>{t('facts.task')}</th><th>{t('facts.lead')}</th><th>{t('facts.coordinate')}</th><th>{t('facts.time')}</th></tr></thead>
      <tbody>
        {plan.tasks.flatMap((task) => {
          const head = task.indicatorId !== group;
          group = task.indicatorId;
          const all = (pick: (assignment: PlanDetail['tasks'][number]['assignments'][number]) => string[]) => [...new Set(task.assignments.flatMap(pick))].join('; ');
          return [
            ...(head && task.indicatorId ? [<tr key={`head-${task.id}`}><td colSpan={5} style={{ background: 'var(--subtle)', fontWeight: 600 }}>{nameOf.get(task.indicatorId) ?? ''}</td></tr>] : []),
            <tr key={task.id}>
              <td>{task.item ?? ''}</td>
              <td style={{ minWidth: 280 }}>{task.text}</td>
              <td data-label={t('facts.lead')}>{all((assignment) => assignment.leadUnits) || '–'}</td>
              <td data-label={t('facts.coordinate')}>{all((assignment) => assignment.coordinatingUnits) || '–'}</td>
              <td data-label={t('facts.time')}>{task.assignments.map((assignment) => assignment.timeText).filter(Boolean).join('; ') || '–'}</td>
            </tr>,
          ];
        })}
      </tbody>
    </table>
  );
}

function Obligations({ plan }: { plan: PlanDetail }) {
  const { t } = useTranslation();
  if (plan.obligations.length === 0) return <EmptyLine icon={IconCalendarTime} title={t('plans.noObligations')} />;
  return (
    <table className={classes.table}>
      <thead><tr><th>{t('plans.kind')}</th><th>{t('facts.reporters')}</th><th>{t('facts.receivers')}</th><th>{t('plans.due')}</th><th>{t('plans.printed')}</th></tr></thead>
      <tbody>
        {plan.obligations.map((obligation) => (
          <tr key={obligation.id}>
            <td>{obligation.kindText}{obligation.periodText ? <div className="small">{obligation.periodText}</div> : null}</td>
            <td data-label={t('facts.reporters')}>{obligation.reporters.join('; ') || '–'}</td>
            <td data-label={t('facts.receivers')}>{[obligation.receivers.join('; '), obligation.via ? t('plans.via', { unit: obligation.via }) : null].filter(Boolean).join(' ') || '–'}</td>
            <td data-label={t('plans.due')}>{obligation.dueText ?? t('facts.noDue')}</td>
            <td><span className="document" lang="vi">“{obligation.printed}”</span>{obligation.line ? <span className="small"> {t('review.lineWord', { line: obligation.line })}</span> : null}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
