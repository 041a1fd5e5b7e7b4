import { Button, Modal, Stack, TextInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useState } from 'react';
import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import { weekdayName as englishWeekday } from '#messages/en/day-words';
import { weekdayName } from '#messages/vi/day-words';
import { dateText, sentence } from '../../../ui/words';
import dutyClasses from '../../duty/duty.module.css';
import { type Day, type EditedYear, kindOf, weekdayOf } from './edited-year';

export const weekdayText = (date: string) => sentence((i18next.language === 'en' ? englishWeekday : weekdayName)(date));

interface Props { year: number; edited: EditedYear; date: string | null; onPut: (day: Day) => void; onRemove: (date: string) => void; onClose: () => void }

/** One day: off, worked, or as any other. A day without a name is not entered: the name is what a due date explains itself with. */
export function DayDialog({ year, edited, date: picked, onPut, onRemove, onClose }: Props) {
  const { t } = useTranslation();
  const [date, setDate] = useState<string | null>(picked);
  const entry = [...edited.daysOff, ...edited.workingSaturdays].find((day) => day.date === date);
  const [typed, setTyped] = useState(entry?.name ?? '');
  const [gap, setGap] = useState<'date' | 'name' | 'sunday' | null>(null);
  const kind = date ? kindOf(edited, date) : null;
  const saturday = date !== null && weekdayOf(date) === 6;
  const put = () => {
    if (!date) return setGap('date');
    if (weekdayOf(date) === 0) return setGap('sunday');
    if (!typed.trim()) return setGap('name');
    onPut({ date, name: typed });
    onClose();
  };
  return (
    <Modal opened onClose={onClose} size={440} title={<span className={dutyClasses.dialogTitle}>{picked ? `${weekdayText(picked)}, ${dateText(picked)}` : t('calendar.addDay')}</span>} closeButtonProps={{ 'aria-label': t('action.close') }}>
      <Stack gap={12}>
        {picked ? <p className="secondary">{t(`calendar.now.${kind ?? 'weekday'}`)}</p> : (
          <DateInput label={t('calendar.date')} value={date} onChange={(value) => { setDate(value); setGap(null); }} minDate={`${year}-01-01`} maxDate={`${year}-12-31`} defaultDate={`${year}-01-01`} required error={gap === 'date' ? t('act.dayMissing') : gap === 'sunday' ? t('calendar.sunday') : undefined} description={date ? t(saturday ? 'calendar.willWork' : 'calendar.willRest', { weekday: weekdayText(date) }) : t('calendar.dateNote')} />
        )}
        <TextInput data-autofocus label={t(saturday ? 'calendar.workedName' : 'calendar.offName')} description={t('calendar.nameNote')} value={typed} required onChange={(event) => { setTyped(event.currentTarget.value); setGap(null); }} onKeyDown={(event) => { if (event.key === 'Enter') put(); }} error={gap === 'name' ? t('calendar.nameMissing') : undefined} placeholder={t(saturday ? 'calendar.workedExample' : 'calendar.offExample')} />
        <div className={dutyClasses.dialogButtons}>
          {entry && date ? <Button variant="default" onClick={() => { onRemove(date); onClose(); }}>{t(saturday ? 'calendar.removeWorked' : 'calendar.removeOff')}</Button> : <Button variant="default" onClick={onClose}>{t('action.leave')}</Button>}
          <Button onClick={put}>{t(entry ? 'calendar.rename' : saturday ? 'calendar.putWorked' : 'calendar.putOff')}</Button>
        </div>
      </Stack>
    </Modal>
  );
}
