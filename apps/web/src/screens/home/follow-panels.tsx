import { IconCalendarPlus, IconCircleCheckFilled, IconCircleDashed, IconClockExclamation, IconHourglassHigh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFollowHome } from '../../api/queries/follow-up.queries';
import { useSession } from '../../app/session-context';
import { apiRoot } from '../../api/client';
import { stroke } from '../../ui/icon';
import { Panel } from '../../ui/panel';
import { shortDateText } from '../../ui/words';
import { DutyTag } from '../duty/duty-tag';
import classes from './follow-panels.module.css';

const rungs = ['T+1', 'T+3', 'T+5', 'T+10'] as const;

/** Late reports with the rungs already passed; nothing is shown where nothing is followed or owed. */
export function LatePanel() {
  const { t } = useTranslation();
  const home = useFollowHome();
  if (!home.data || (home.data.late.length === 0 && home.data.plans.length === 0)) return null;
  const { late } = home.data;
  const plans = [...new Set(late.map((row) => row.planId))];
  return (
    <Panel
      icon={IconClockExclamation} tone={late.length > 0 ? 'red' : undefined} title={t('followHome.late')} note={late.length > 0 ? t('followHome.lateCount', { count: late.length }) : undefined}
      action={plans.length === 1 ? <span className={classes.links}>{home.data.plans.some((plan) => plan.id === plans[0]) ? <><a href={`${apiRoot}/plans/${encodeURIComponent(plans[0] ?? '')}/late.pdf`} target="_blank" rel="noreferrer">{t('followHome.print')}</a><Link to={`/ke-hoach/${plans[0]}/bang-theo-doi`}>{t('followHome.openBoard')}</Link></> : null}</span> : <Link to="/theo-doi">{t('followHome.openBoard')}</Link>}
    >
      {late.length === 0 ? <p className={classes.quiet}>{t('followHome.noLate')}</p> : null}
      {late.slice(0, 8).map((row) => (
        <div key={row.id} className={classes.late}>
          <div className={classes.what}>
            <Link to={`/bao-cao/${row.id}`} className={classes.title}>{row.reporterName}</Link>
            <div className="small">{[row.periodLabel, row.planNumber ?? row.planTitle].join(' · ')}</div>
          </div>
          <DutyTag duty={row} />
          <ol className={classes.ladder} aria-label={t('followHome.ladderLabel')}>
            {rungs.map((rung) => {
              const passed = row.rungs.includes(rung);
              const Icon = passed ? IconCircleCheckFilled : IconCircleDashed;
              return <li key={rung} data-passed={passed || undefined}><Icon size={16} stroke={stroke} aria-hidden /><span>{rung}</span><span>{t(`followHome.rung.${rung}`)}</span></li>;
            })}
          </ol>
        </div>
      ))}
      {late.length > 8 ? <p className={classes.quiet}>{t('followHome.more', { count: late.length - 8 })}</p> : null}
    </Panel>
  );
}

/** What stands still in the agency and where, and who asks for more time: for leaders. */
export function LeaderPanels() {
  const { t } = useTranslation();
  const { today } = useSession();
  const home = useFollowHome();
  if (home.data?.role !== 'leader') return null;
  const { standingStill, pendingExtensions } = home.data;
  return (
    <>
      <Panel icon={IconHourglassHigh} tone={standingStill.length > 0 ? 'amber' : undefined} title={t('followHome.stands')} note={standingStill.length > 0 ? t('followHome.standCount', { count: standingStill.length }) : undefined}>
        {standingStill.length === 0 ? <p className={classes.quiet}>{t('followHome.noStands')}</p> : null}
        {standingStill.slice(0, 6).map((row) => (
          <div key={`${row.documentId}.${row.since}`} className={classes.stand}>
            <Link to={`/van-ban/${row.documentId}`} className={classes.title}>{row.title}</Link>
            <div className="small">{row.owner ? t('followHome.standsAt', { what: row.kindText, who: row.owner }) : row.kindText} · {t('followHome.since', { at: shortDateText(row.since, today) })}</div>
          </div>
        ))}
      </Panel>
      {pendingExtensions.length > 0 ? (
        <Panel icon={IconCalendarPlus} title={t('followHome.extensions')} note={pendingExtensions.length}>
          {pendingExtensions.slice(0, 6).map((row) => (
            <div key={`${row.dutyId}.${row.askedAt}`} className={classes.stand}>
              <Link to={`/bao-cao/${row.dutyId}`} className={classes.title}>{t('followHome.asks', { unit: row.reporterName, day: shortDateText(row.proposedDay, today) })}</Link>
              <div className="small">{row.periodLabel} · {row.planTitle} · “{row.reason}”</div>
            </div>
          ))}
        </Panel>
      ) : null}
    </>
  );
}
