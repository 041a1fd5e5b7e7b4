import { Button, Popover, Progress } from '@mantine/core';
import { IconAdjustmentsHorizontal, IconClockPlay } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { useClock } from '../../api/queries/session.queries';
import { api } from '../../api/client';
import { useCommand } from '../../api/use-command';
import type { Session } from '../../api/types';
import { stroke } from '../../ui/icon';
import { ProblemBox } from '../../ui/problem-box';
import { dateText, instantText } from '../../ui/words';
import classes from './shell.module.css';

/** "Chế độ tập huấn": what day the installation believes it is; its administrator moves the clock forward from here. */
export function TrainingBanner({ session }: { session: Session }) {
  const { t } = useTranslation();
  const driver = session.person.isInstallationAdministrator;
  return (
    <div className={classes.banner} role="region" aria-label={t('training.label')}>
      <IconClockPlay size={16} stroke={stroke} aria-hidden style={{ flex: 'none' }} />
      <span className={classes.bannerText}>
        <span className={classes.bannerLong}><Trans i18nKey="training.long" values={{ today: session.todayText }} components={{ b: <strong /> }} /></span>
        <span className={classes.bannerShort}><Trans i18nKey="training.short" values={{ today: dateText(session.today) }} components={{ b: <strong /> }} /></span>
      </span>
      {driver ? <ClockControl /> : <span className={`${classes.bannerSide} ${classes.bannerLong}`}>{t('training.drivenByAdministrator')}</span>}
    </div>
  );
}

function ClockControl() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const clock = useClock(true);
  const walk = useCommand({ send: (body: { to: 'nextDay' | 'nextDue' }, header) => api.POST('/api/v1/clock/walk', { params: { header }, body }), touches: ['clock'] });
  const running = Boolean(clock.data?.walk && !clock.data.walk.done);
  const before = useRef(running);
  const today = clock.data?.today;
  useEffect(() => {
    // When the walk has arrived, everything about days on screen is old.
    if (before.current && !running) void client.invalidateQueries();
    before.current = running;
  }, [running, client]);
  useEffect(() => { if (today) void client.invalidateQueries({ queryKey: ['session'] }); }, [today, client]);

  if (running && clock.data?.walk) {
    const { from, target, current } = clock.data.walk;
    const total = Date.parse(target) - Date.parse(from);
    const done = total > 0 ? Math.min(100, Math.max(4, ((Date.parse(current) - Date.parse(from)) / total) * 100)) : 50;
    return (
      <span className={classes.bannerSide} role="status">
        {t('training.walking', { target: instantText(target) })}
        <Progress value={done} color="violet" size="sm" className={classes.walk} aria-label={t('training.progress')} />
      </span>
    );
  }
  return (
    <span className={classes.bannerSide}>
      {walk.error ? (
        <Popover opened withinPortal position="bottom-end" width={360}><Popover.Target><span /></Popover.Target><Popover.Dropdown p={8}><ProblemBox error={walk.error} onRetry={() => walk.reset()} /></Popover.Dropdown></Popover>
      ) : null}
      <IconAdjustmentsHorizontal size={14} stroke={stroke} aria-hidden />
      <Button size="xs" variant="white" color="violet" loading={walk.isPending} onClick={() => walk.mutate({ to: 'nextDay' })}>{t('training.nextDay')}</Button>
      {clock.data?.nextDue ? (
        <Button size="xs" variant="white" color="violet" loading={walk.isPending} onClick={() => walk.mutate({ to: 'nextDue' })}>{t('training.nextDue', { at: instantText(clock.data.nextDue) })}</Button>
      ) : null}
    </span>
  );
}
