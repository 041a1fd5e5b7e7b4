import { Button, Checkbox, Modal, Stack, Textarea, TextInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DutyDetail } from '../../api/types';
import { useSession } from '../../app/session-context';
import { ProblemBox } from '../../ui/problem-box';
import { useRecordPaper } from './duty-commands';
import classes from './duty.module.css';
import { emptyContent, gapsOf, withLine } from './report-content';
import { ReportFiles } from './report-files';
import { TaskFields } from './task-fields';

/** Nhập hộ: the receiver records a report that came on paper, with the day it arrived. */
export function PaperDialog({ detail, onClose }: { detail: DutyDetail; onClose: () => void }) {
  const { t } = useTranslation();
  const { today } = useSession();
  const [receivedOn, setReceivedOn] = useState<string | null>(today);
  const [nothing, setNothing] = useState(false);
  const [note, setNote] = useState('');
  const [content, setContent] = useState(emptyContent);
  const [tried, setTried] = useState(false);
  const record = useRecordPaper(onClose);
  const gaps = nothing ? [] : gapsOf(content, detail.tasks);
  const noWords = !nothing && detail.tasks.length === 0 && content.summary.trim() === '';
  const send = () => {
    setTried(true);
    if (!receivedOn || gaps.length > 0 || noWords) return;
    record.mutate({ id: detail.duty.id, receivedOn, nothingToReport: nothing, note: note.trim(), ...(nothing ? emptyContent : content) });
  };
  return (
    <Modal opened onClose={onClose} size={760} title={<span className={classes.dialogTitle}>{t('act.paper.title')}</span>} closeButtonProps={{ 'aria-label': t('action.close') }}>
      <Stack gap={12}>
        <p className="secondary">{t('duty.ofUnit', { period: detail.duty.periodLabel, unit: detail.duty.reporterName })}. {t('act.paper.what')}</p>
        <DateInput label={t('act.paper.received')} value={receivedOn} maxDate={today} onChange={setReceivedOn} required w={200} error={tried && !receivedOn ? t('act.dayMissing') : undefined} />
        <Checkbox label={t('act.paper.nothing')} checked={nothing} onChange={(event) => setNothing(event.currentTarget.checked)} />
        {nothing ? null : <>
          {detail.tasks.map((task, index) => (
            <div key={task.id} className={classes.version}>
              <p style={{ fontWeight: 500, fontSize: 13, lineHeight: '20px' }}>{index + 1}. {task.text}</p>
              <TaskFields task={task} line={content.lines.find((one) => one.planTaskId === task.id)} onChange={(line) => setContent((before) => withLine(before, line))} />
            </div>
          ))}
          <Textarea lang="vi" label={t('report.summary')} value={content.summary} onChange={(event) => { const summary = event.currentTarget.value; setContent((before) => ({ ...before, summary })); }} error={tried && noWords ? t('report.missingSummary') : undefined} />
          <ReportFiles files={content.files} onChange={(files) => setContent((before) => ({ ...before, files }))} />
        </>}
        <TextInput label={t('act.paper.note')} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
        {tried && gaps.length > 0 ? <p className="small" style={{ color: 'var(--red)' }}>{t('report.missing', { list: gaps.join(', ') })}</p> : null}
        {record.error ? <ProblemBox error={record.error} kept={t('act.kept')} /> : null}
        <div className={classes.dialogButtons}>
          <Button variant="default" onClick={onClose}>{t('action.leave')}</Button>
          <Button loading={record.isPending} onClick={send}>{t('act.paper.send', { unit: detail.duty.reporterName })}</Button>
        </div>
      </Stack>
    </Modal>
  );
}
