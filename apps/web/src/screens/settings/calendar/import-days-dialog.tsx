import { Button, Checkbox, Modal, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemBox } from '../../../ui/problem-box';
import dutyClasses from '../../duty/duty.module.css';
import { useReadCalendarLines } from './calendar-commands';
import classes from './calendar.module.css';
import type { EditedYear } from './edited-year';

/** The days of a year pasted from the announcement or a table; what was read and what was not is shown before it is taken over. */
export function ImportDaysDialog({ year, hasDays, onTake, onClose }: { year: number; hasDays: boolean; onTake: (days: Pick<EditedYear, 'daysOff' | 'workingSaturdays'>, instead: boolean) => void; onClose: () => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [instead, setInstead] = useState(false);
  const [gap, setGap] = useState(false);
  const read = useReadCalendarLines(year);
  const found = read.data;
  const nothing = found !== undefined && found.daysOff.length + found.workingSaturdays.length === 0;
  return (
    <Modal opened onClose={onClose} size={620} title={<span className={dutyClasses.dialogTitle}>{t('calendar.paste.title', { year })}</span>} closeButtonProps={{ 'aria-label': t('action.close') }}>
      <Stack gap={12}>
        <Textarea data-autofocus label={t('calendar.paste.text')} description={t('calendar.paste.note', { year })} minRows={7} autosize maxRows={12} value={typed} error={gap ? t('calendar.paste.missing') : undefined} onChange={(event) => { setTyped(event.currentTarget.value); setGap(false); read.reset(); }} placeholder={t('calendar.paste.example', { year })} />
        {hasDays ? <Checkbox label={t('calendar.paste.instead')} checked={instead} onChange={(event) => setInstead(event.currentTarget.checked)} /> : null}
        {found ? <p role="status"><strong style={{ fontWeight: 600 }}>{t('calendar.paste.found', { off: found.daysOff.length, worked: found.workingSaturdays.length })}</strong></p> : null}
        {found && found.faults.length > 0 ? <ul className={`${classes.faults} ${classes.fault}`}>{found.faults.map((fault) => <li key={fault.line}>{fault.text} <span className="small">({fault.code})</span></li>)}</ul> : null}
        {read.error ? <ProblemBox error={read.error} kept={t('act.kept')} /> : null}
        <div className={dutyClasses.dialogButtons}>
          <Button variant="default" onClick={onClose}>{t('action.leave')}</Button>
          <Button variant={found && !nothing ? 'default' : 'filled'} loading={read.isPending} onClick={() => (typed.trim() ? read.mutate({ text: typed }) : setGap(true))}>{t('calendar.paste.read')}</Button>
          {found && !nothing ? <Button onClick={() => { onTake(found, instead); onClose(); }}>{t('calendar.paste.take')}</Button> : null}
        </div>
      </Stack>
    </Modal>
  );
}
