import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDuty } from '../../api/queries/follow-up.queries';
import { stroke } from '../../ui/icon';
import { ProblemBox } from '../../ui/problem-box';
import { SkeletonRows } from '../../ui/skeleton-rows';
import { DutyActions } from './duty-actions';
import { DutyDates, DutyExtensions, DutyLadder, ReportRead, VersionLine } from './duty-parts';
import { DutyTag } from './duty-tag';
import classes from './duty.module.css';

/** The open cell of the board: its dates, what was sent to whom, and what may be done now. */
export function DutyPanel({ dutyId, onClose }: { dutyId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const query = useDuty(dutyId);
  const detail = query.data;
  const version = detail?.versions.at(-1);
  return (
    <aside className={classes.side} aria-label={t('duty.panel')}>
      <header className={classes.head}>
        <div className={classes.headWords}>
          {detail ? <>
            <span className="secondary">{t('duty.of', { period: detail.duty.periodLabel })}, {t('duty.to', { unit: detail.duty.receiverName })}</span>
            <h2 className={classes.title}>{detail.duty.reporterName}</h2>
            {detail.duty.what ? <span className="small">{detail.duty.what}</span> : null}
            <DutyTag duty={detail.duty} />
          </> : null}
        </div>
        <ActionIcon aria-label={t('action.close')} onClick={onClose}><IconX size={16} stroke={stroke} /></ActionIcon>
      </header>
      <div className={classes.middle}>
        {query.error ? <div className={classes.part}><ProblemBox error={query.error} onRetry={() => void query.refetch()} /></div> : null}
        {query.isPending ? <SkeletonRows count={4} /> : null}
        {detail ? <>
          <DutyDates detail={detail} />
          {detail.duty.isUpward ? <div className={classes.part}>{t('duty.upward')} {detail.answeringDocumentId ? <Link to={`/van-ban/${detail.answeringDocumentId}`}>{t('duty.answering')}</Link> : null}</div> : null}
          {version ? (
            <div className={classes.part}>
              <h3 className={classes.partTitle}>{t('duty.report')}</h3>
              <VersionLine version={version} />
              <ReportRead version={version} dutyId={detail.duty.id} tasks={detail.tasks} />
              <Link to={`/bao-cao/${detail.duty.id}`}>{t('duty.read')}</Link>
            </div>
          ) : null}
          <DutyExtensions extensions={detail.extensions} />
          <DutyLadder ladder={detail.ladder} />
          {detail.endReason ? <div className={classes.part}>{t('duty.reason', { reason: detail.endReason })}{detail.duty.settledByDutyId ? <> <Link to={`/bao-cao/${detail.duty.settledByDutyId}`}>{t('duty.formerReport')}</Link></> : null}</div> : null}
        </> : null}
      </div>
      {detail ? <footer className={classes.foot}><DutyActions key={detail.duty.id} detail={detail} /></footer> : null}
    </aside>
  );
}
