import { IconLayoutGrid } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFollowHome } from '../../api/queries/follow-up.queries';
import { useSession } from '../../app/session-context';
import { EmptyLine } from '../../ui/empty-line';
import { PageHead } from '../../ui/page-head';
import { ProblemBox } from '../../ui/problem-box';
import { SkeletonRows } from '../../ui/skeleton-rows';
import { StateTag } from '../../ui/state-tag';
import { shortDateText } from '../../ui/words';
import list from '../documents/documents-screen.module.css';
import classes from './board.module.css';

/** Theo dõi: the plans in force that this person follows, the late ones first. */
export function FollowScreen() {
  const { t } = useTranslation();
  const { today } = useSession();
  const home = useFollowHome();
  const plans = home.data?.plans ?? [];
  return (
    <>
      <PageHead title={t('board.title')} note={home.data ? t('board.titleNote', { plans: plans.length, late: plans.reduce((sum, plan) => sum + plan.late, 0) }) : ' '} />
      <div className={list.page}>
        {home.error ? <ProblemBox error={home.error} onRetry={() => void home.refetch()} /> : null}
        {home.isPending ? <div className={list.box}><SkeletonRows /></div> : null}
        {home.data && plans.length === 0 ? <div className={list.box}><EmptyLine icon={IconLayoutGrid} title={t('board.noPlans')} action={<Link to="/bao-cao">{t('report.title')}</Link>}>{t('board.noPlansNote')}</EmptyLine></div> : null}
        {plans.length > 0 ? (
          <ul className={list.box}>
            {plans.map((plan) => (
              <li key={plan.id} className={classes.follow}>
                <div>
                  <Link to={`/ke-hoach/${plan.id}/bang-theo-doi`} className={list.title}>{plan.title}</Link>
                  <div className="small">{[plan.codeNumber ?? t('plans.noNumber'), plan.focalUnit ? t('board.focal', { unit: plan.focalUnit }) : null].filter(Boolean).join(' · ')}</div>
                </div>
                <span>{t('board.planCounts', { owed: plan.owed, submitted: plan.submitted, done: plan.done })}</span>
                <span>{plan.late > 0 ? <StateTag state="overdue">{t('board.planLate', { count: plan.late })}</StateTag> : null}</span>
                <span className="secondary">{plan.nextDay ? t('board.nextDay', { day: shortDateText(plan.nextDay, today) }) : t('board.noNext')}</span>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </>
  );
}
