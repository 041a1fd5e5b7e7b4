import { ActionIcon, Button, NativeSelect, SegmentedControl } from '@mantine/core';
import { IconCalendarEvent, IconCalendarOff, IconCalendarPlus, IconClipboardText, IconPlus, IconScale, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useCalendar } from '../../api/queries/record.queries';
import type { CalendarYear } from '../../api/types';
import { useSession } from '../../app/session-context';
import { stroke } from '../../ui/icon';
import { NoticeBox } from '../../ui/notice-box';
import { PageHead } from '../../ui/page-head';
import { Panel } from '../../ui/panel';
import { ProblemBox } from '../../ui/problem-box';
import { SkeletonRows } from '../../ui/skeleton-rows';
import { StateTag } from '../../ui/state-tag';
import { dateText, instantText } from '../../ui/words';
import documentClasses from '../document/document.module.css';
import { useCalendarProposal } from './calendar/calendar-commands';
import classes from './calendar/calendar.module.css';
import { DayDialog, weekdayText } from './calendar/day-dialog';
import { changesOf, type Day, type EditedYear, startOf, withDay, withImported, withoutDay } from './calendar/edited-year';
import { ImportDaysDialog } from './calendar/import-days-dialog';
import { SaveDialog } from './calendar/save-dialog';
import { YearMonths } from './calendar/year-months';
import { SettingsTabs } from './settings-tabs';

/** Days off and worked Saturdays of a year, and whether the year is official; administrators change it here (CAL-5, CAL-8, CAL-9). */
export function CalendarScreen() {
  const { t } = useTranslation();
  const { today } = useSession();
  const [query, setQuery] = useSearchParams();
  const thisYear = Number(today.slice(0, 4));
  const asked = Number(query.get('nam'));
  const year = Number.isInteger(asked) && asked >= 1990 && asked <= 2200 ? asked : thisYear;
  const toYear = (next: number) => setQuery(next === thisYear ? {} : { nam: String(next) }, { replace: true });
  const calendar = useCalendar(year);
  const years = [...new Set([...Array.from({ length: 10 }, (_, index) => thisYear - 5 + index), year])].sort((a, b) => a - b);
  const picker = <>
    <Button variant="default" onClick={() => toYear(year - 1)}>{year - 1}</Button>
    <NativeSelect aria-label={t('registers.year')} value={year} onChange={(event) => toYear(Number(event.currentTarget.value))} data={years.map(String)} />
    <Button variant="default" onClick={() => toYear(year + 1)}>{year + 1}</Button>
  </>;
  if (!calendar.data) return (
    <>
      <PageHead documentTitle={t('nav.calendar')} title={t('calendar.title', { year })} note=" " actions={picker}><SettingsTabs current="calendar" /></PageHead>
      <div className={documentClasses.wide}>{calendar.error ? <ProblemBox error={calendar.error} onRetry={() => void calendar.refetch()} /> : <SkeletonRows />}</div>
    </>
  );
  return <YearOfCalendar key={`${year}.${calendar.data.version}`} stored={calendar.data} picker={picker} today={today} />;
}

/** What was just stored, told once by the freshly read year. */
let justSaved: { year: number; version: number; moved: number; armed: number } | null = null;

function YearOfCalendar({ stored, picker, today }: { stored: CalendarYear; picker: React.ReactNode; today: string }) {
  const { t } = useTranslation();
  const { year } = stored;
  const [edited, setEdited] = useState<EditedYear>(() => startOf(stored));
  const [dialog, setDialog] = useState<{ kind: 'day'; date: string | null } | { kind: 'paste' } | { kind: 'save' } | null>(null);
  const proposal = useCalendarProposal(year, (found) => setEdited((before) => withImported(before, found, false)));
  const changes = changesOf(stored, edited);
  const isEmpty = stored.status === 'empty';
  // An empty year is only worth storing once something was entered.
  const dirty = isEmpty ? changes.days.length > 0 : changes.count > 0;
  const saved = justSaved?.year === year && justSaved.version === stored.version ? justSaved : null;
  const close = () => setDialog(null);
  const list = (days: Day[], none: string) => days.length === 0 ? <div className={classes.row}><span className="secondary">{none}</span></div> : days.map((day) => (
    <div key={day.date} className={classes.row} data-changed={changes.days.includes(day.date) || undefined}>
      <div className={classes.date}><strong>{dateText(day.date)}</strong> <span className="small">{weekdayText(day.date)}</span></div>
      <div className={classes.name}>{day.name}</div>
      {stored.mayChange ? <ActionIcon aria-label={t('calendar.removeDay', { day: dateText(day.date) })} onClick={() => setEdited((before) => withoutDay(before, day.date))}><IconX size={16} stroke={stroke} /></ActionIcon> : null}
    </div>
  ));
  const tag = <StateTag state={stored.status === 'official' ? 'done' : stored.status === 'provisional' ? 'provisional' : 'warning'}>{stored.statusText}</StateTag>;
  const note = isEmpty ? t('calendar.noteEmpty') : [t('calendar.note', { version: stored.version, off: stored.daysOff.length, worked: stored.workingSaturdays.length }), stored.changedBy ? t('calendar.changedBy', { who: stored.changedBy, at: instantText(stored.changedAt, today) }) : null].filter(Boolean).join(' · ');
  const tools = stored.mayChange ? <>
    <Button variant="default" leftSection={<IconScale size={16} stroke={stroke} aria-hidden />} loading={proposal.isPending} onClick={() => proposal.mutate()}>{t('calendar.propose')}</Button>
    <Button variant="default" leftSection={<IconClipboardText size={16} stroke={stroke} aria-hidden />} onClick={() => setDialog({ kind: 'paste' })}>{t('calendar.paste.button')}</Button>
    <Button variant="default" leftSection={<IconPlus size={16} stroke={stroke} aria-hidden />} onClick={() => setDialog({ kind: 'day', date: null })}>{t('calendar.addDay')}</Button>
  </> : null;
  return (
    <div className={classes.screen}>
      <PageHead documentTitle={t('nav.calendar')} title={t('calendar.title', { year })} note={note} actions={<>{tag}{picker}</>}><SettingsTabs current="calendar" /></PageHead>
      <div className={classes.middle}>
        <div className={documentClasses.split}>
          <div className={documentClasses.column}>
            {saved ? <NoticeBox tone="blue">{saved.moved + saved.armed === 0 ? t('calendar.saved') : [t('calendar.savedMoved', { count: saved.moved }), saved.armed > 0 ? t('calendar.savedArmed', { count: saved.armed }) : ''].join(' ')}</NoticeBox> : null}
            {isEmpty ? <NoticeBox tone="amber">{t(stored.mayChange ? 'calendar.emptyAdministrator' : 'calendar.emptyOther', { year })}</NoticeBox> : null}
            {proposal.error ? <ProblemBox error={proposal.error} /> : null}
            <Panel icon={IconCalendarEvent} title={t('calendar.months', { year })} action={tools ? <span style={{ display: 'flex', gap: 8, flexWrap: 'wrap' }}>{tools}</span> : undefined}>
              <YearMonths year={year} edited={edited} changed={changes.days} today={today} onPick={stored.mayChange ? (date) => setDialog({ kind: 'day', date }) : null} />
            </Panel>
          </div>
          <div className={documentClasses.column}>
            {stored.mayChange ? (
              <Panel title={t('calendar.status.title')}>
                <div style={{ padding: 14, display: 'flex', flexDirection: 'column', gap: 6 }}>
                  <SegmentedControl color="petrol" aria-label={t('calendar.status.title')} value={edited.status} onChange={(value) => setEdited((before) => ({ ...before, status: value === 'official' ? 'official' : 'provisional' }))} data={(['provisional', 'official'] as const).map((value) => ({ value, label: t(`calendar.status.${value}`) }))} />
                  <p className="small">{t(`calendar.status.${edited.status}Note`)}</p>
                </div>
              </Panel>
            ) : null}
            <Panel icon={IconCalendarOff} title={t('calendar.daysOff')} note={edited.daysOff.length}>{list(edited.daysOff, t('calendar.noDaysOff'))}</Panel>
            <Panel icon={IconCalendarPlus} title={t('calendar.worked')} note={edited.workingSaturdays.length}>{list(edited.workingSaturdays, t('calendar.noWorked'))}</Panel>
          </div>
        </div>
      </div>
      {stored.mayChange && dirty ? (
        <div className={classes.bar} role="region" aria-label={t('calendar.unsaved')}>
          <strong>{t('calendar.changes', { count: changes.count })}</strong>
          <Button variant="default" onClick={() => setEdited(startOf(stored))}>{t('calendar.undo')}</Button>
          <Button onClick={() => setDialog({ kind: 'save' })}>{t('calendar.review')}</Button>
        </div>
      ) : null}
      {dialog?.kind === 'day' ? <DayDialog year={year} edited={edited} date={dialog.date} onPut={(day) => setEdited((before) => withDay(before, day))} onRemove={(date) => setEdited((before) => withoutDay(before, date))} onClose={close} /> : null}
      {dialog?.kind === 'paste' ? <ImportDaysDialog year={year} hasDays={edited.daysOff.length + edited.workingSaturdays.length > 0} onTake={(days, instead) => setEdited((before) => withImported(before, days, instead))} onClose={close} /> : null}
      {dialog?.kind === 'save' ? <SaveDialog stored={stored} edited={edited} onClose={close} onSaved={(answer) => { justSaved = answer; close(); }} /> : null}
    </div>
  );
}
