import { Button, Modal, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../../api/generated/schema';
import type { CalendarYear } from '../../../api/types';
import { useKeptText } from '../../../ui/kept-text';
import { ProblemBox } from '../../../ui/problem-box';
import { SkeletonRows } from '../../../ui/skeleton-rows';
import { dateText, sentence } from '../../../ui/words';
import dutyClasses from '../../duty/duty.module.css';
import { useCalendarPreview, useSaveCalendar } from './calendar-commands';
import classes from './calendar.module.css';
import type { EditedYear } from './edited-year';

type Move = components['schemas']['CalendarMove'];
type Saved = components['schemas']['CalendarSavedResponse'];

/** Before the year is stored: which open due days move, from where to where, because of which day (CAL-8). */
export function SaveDialog({ stored, edited, onSaved, onClose }: { stored: CalendarYear; edited: EditedYear; onSaved: (saved: Saved) => void; onClose: () => void }) {
  const { t } = useTranslation();
  const { year } = stored;
  const preview = useCalendarPreview(year, edited);
  const [reason, setReason, forget] = useKeptText(`calendar.${year}`);
  const [gap, setGap] = useState(false);
  const save = useSaveCalendar(year, (saved) => { forget(); onSaved(saved); });
  const data = preview.data;
  const faulty = (data?.faults.length ?? 0) > 0;
  const send = () => {
    if ((data?.total ?? 0) > 0 && !reason.trim()) return setGap(true);
    save.mutate({ version: stored.version, ...edited, reason: reason.trim() });
  };
  return (
    <Modal opened onClose={onClose} size={920} title={<span className={dutyClasses.dialogTitle}>{t('calendar.save.title', { year, status: t(`calendar.status.${edited.status}`).toLocaleLowerCase('vi') })}</span>} closeButtonProps={{ 'aria-label': t('action.close') }}>
      <Stack gap={12}>
        {preview.isPending ? <SkeletonRows count={4} /> : null}
        {preview.error ? <ProblemBox error={preview.error} onRetry={() => void preview.refetch()} /> : null}
        {faulty ? <><p className={classes.fault}>{t('calendar.save.faults')}</p><ul className={`${classes.faults} ${classes.fault}`}>{data?.faults.map((fault) => <li key={`${fault.code}${fault.date}`}>{fault.text} <span className="small">({fault.code})</span></li>)}</ul></> : null}
        {data && !faulty ? <p role="status"><strong style={{ fontWeight: 600 }}>{data.total === 0 ? t('calendar.save.none') : t('calendar.save.moves', { count: data.total })}</strong> {data.total === 0 ? null : <span className="secondary">{t('calendar.save.note')}</span>}</p> : null}
        {data && data.moves.length > 0 ? <MovesTable moves={data.moves} /> : null}
        {data && data.total > data.moves.length ? <p className="small">{t('calendar.save.more', { count: data.total - data.moves.length })}</p> : null}
        {data && !faulty ? <Textarea label={t('act.reason')} description={data.total > 0 ? t('calendar.save.reasonNote') : t('calendar.save.reasonOptional')} value={reason} minRows={2} required={data.total > 0} error={gap ? t('act.reasonMissing') : undefined} onChange={(event) => { setReason(event.currentTarget.value); setGap(false); }} /> : null}
        {save.error ? <ProblemBox error={save.error} kept={t('act.kept')} /> : null}
        <div className={dutyClasses.dialogButtons}>
          <Button variant="default" onClick={onClose}>{t('action.leave')}</Button>
          {data && !faulty ? <Button loading={save.isPending} onClick={send}>{data.total > 0 ? t('calendar.save.sendMoves', { year, count: data.total }) : t('calendar.save.send', { year })}</Button> : null}
        </div>
      </Stack>
    </Modal>
  );
}

export function MovesTable({ moves }: { moves: readonly Move[] }) {
  const { t } = useTranslation();
  return (
    <div className={classes.moves} tabIndex={0} role="region" aria-label={t('calendar.save.table')}>
      <table className={classes.table}>
        <thead><tr><th>{t('calendar.save.duty')}</th><th>{t('duty.strict')}</th><th>{t('duty.late')}</th><th>{t('calendar.save.why')}</th></tr></thead>
        <tbody>
          {moves.map((move) => (
            <tr key={move.dutyId}>
              <td><span style={{ fontWeight: 500 }}>{sentence(move.periodLabel)}: {move.reporterName}</span><div className="small">{[t('duty.to', { unit: move.receiverName }), move.planNumber ?? move.planTitle].join(' · ')}</div></td>
              <td className={classes.days} data-label={t('duty.strict')}><OldNew from={move.oldStrictDay} to={move.newStrictDay} /></td>
              <td className={classes.days} data-label={t('duty.late')}><OldNew from={move.oldLateAfterDay} to={move.newLateAfterDay} /></td>
              <td>{move.reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function OldNew({ from, to }: { from: string | null; to: string }) {
  if (from === to) return <span className="secondary">{dateText(to)}</span>;
  return <>{from ? <><del>{dateText(from)}</del> → </> : null}<ins>{dateText(to)}</ins></>;
}
