import { Button, NativeSelect } from '@mantine/core';
import { IconCalendarOff, IconCalendarPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCalendar } from '../../api/queries/record.queries';
import { useSession } from '../../app/session-context';
import { PageHead } from '../../ui/page-head';
import { Panel } from '../../ui/panel';
import { ProblemBox } from '../../ui/problem-box';
import { SkeletonRows } from '../../ui/skeleton-rows';
import { StateTag } from '../../ui/state-tag';
import { dateText } from '../../ui/words';
import classes from '../document/document.module.css';
import { SettingsTabs } from './settings-tabs';

const weekday = new Intl.DateTimeFormat('vi-VN', { weekday: 'long', timeZone: 'UTC' });

/** Days off and worked Saturdays of a year, and whether the year is official. */
export function CalendarScreen() {
  const { t } = useTranslation();
  const { today } = useSession();
  const thisYear = Number(today.slice(0, 4));
  const [year, setYear] = useState(thisYear);
  const calendar = useCalendar(year);
  const data = calendar.data;
  const days = (items: { date: string; name: string }[], none: string) => items.length === 0 ? <div className={classes.fileRow}><span className="secondary">{none}</span></div> : items.map((day) => (
    <div key={day.date} className={classes.fileRow}><div style={{ flex: '0 0 190px' }}><strong style={{ fontWeight: 600 }}>{dateText(day.date)}</strong> <span className="small">{weekday.format(new Date(`${day.date}T00:00:00Z`))}</span></div><div>{day.name}</div></div>
  ));
  return (
    <>
      <PageHead
        documentTitle={t('nav.calendar')} title={t('calendar.title', { year })} note={data ? t('calendar.note', { version: data.version, off: data.daysOff.length, worked: data.workingSaturdays.length }) : ' '}
        actions={<>
          {data ? <StateTag state={data.status === 'official' ? 'done' : data.status === 'provisional' ? 'provisional' : 'warning'}>{data.statusText}</StateTag> : null}
          <Button variant="default" onClick={() => setYear(year - 1)}>{year - 1}</Button>
          <NativeSelect aria-label={t('registers.year')} value={year} onChange={(event) => setYear(Number(event.currentTarget.value))} data={Array.from({ length: 9 }, (_, index) => String(thisYear - 5 + index))} />
          <Button variant="default" onClick={() => setYear(year + 1)}>{year + 1}</Button>
        </>}
      ><SettingsTabs current="calendar" /></PageHead>
      <div className={classes.split}>
        <div className={classes.column}>
          {calendar.error ? <ProblemBox error={calendar.error} onRetry={() => void calendar.refetch()} /> : null}
          {calendar.isPending ? <SkeletonRows /> : null}
          {data ? <Panel icon={IconCalendarOff} title={t('calendar.daysOff')} note={data.daysOff.length}>{days(data.daysOff, t('calendar.noDaysOff'))}</Panel> : null}
        </div>
        <div className={classes.column}>
          {data ? <Panel icon={IconCalendarPlus} title={t('calendar.worked')} note={data.workingSaturdays.length}>{days(data.workingSaturdays, t('calendar.noWorked'))}</Panel> : null}
        </div>
      </div>
    </>
  );
}
