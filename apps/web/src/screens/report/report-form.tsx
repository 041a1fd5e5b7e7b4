import { Button, Modal, Textarea } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconCopy, IconMinus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DutyDetail } from '../../api/types';
import { stroke } from '../../ui/icon';
import { ProblemBox } from '../../ui/problem-box';
import { StateTag } from '../../ui/state-tag';
import { numberText } from '../../ui/words';
import dutyClasses from '../duty/duty.module.css';
import { useNothingToReport } from '../duty/duty-commands';
import { gapsOf, type ReportContent, withLine, withPrevious } from '../duty/report-content';
import { ReportFiles } from '../duty/report-files';
import { stateOfLine, TaskFields } from '../duty/task-fields';
import classes from './report.module.css';

interface Props { detail: DutyDetail; content: ReportContent; onChange: (content: ReportContent) => void; open: number; onOpen: (index: number) => void; tried: boolean; mayNothing: boolean }

/** One task open at a time; the others fold to their state and first words. Last period's words stand under each. */
export function ReportForm({ detail, content, onChange, open, onOpen, tried, mayNothing }: Props) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const nothing = useNothingToReport(() => setAsking(false));
  const { tasks, previous } = detail;
  const gaps = gapsOf(content, tasks);
  const oldLine = (id: string) => previous?.lines.find((line) => line.planTaskId === id);
  return (
    <div className={classes.form}>
      <div className={classes.tools}>
        <span>{tasks.length > 0 ? t('report.tasks', { count: tasks.length, filled: tasks.length - gaps.length }) : t('report.noTasks')}</span>
        {previous ? <Button variant="default" leftSection={<IconCopy size={16} stroke={stroke} aria-hidden />} onClick={() => onChange(withPrevious(content, previous, tasks))}>{t('report.copyPrevious')}</Button> : null}
        {mayNothing ? <Button variant="default" leftSection={<IconMinus size={16} stroke={stroke} aria-hidden />} onClick={() => setAsking(true)}>{t('report.nothing')}</Button> : null}
      </div>
      {tasks.map((task, index) => {
        const line = content.lines.find((one) => one.planTaskId === task.id);
        const old = oldLine(task.id);
        const isOpen = open === index;
        const Chevron = isOpen ? IconChevronUp : IconChevronDown;
        const said = line?.text.trim() || (line?.figure !== null && line?.figure !== undefined ? `${numberText(line.figure)} ${task.figure?.unit ?? ''}` : '');
        return (
          <section key={task.id} id={`task-${index}`} className={classes.task} data-open={isOpen || undefined} data-gap={(tried && !line) || undefined}>
            <button type="button" className={classes.taskHead} aria-expanded={isOpen} onClick={() => onOpen(isOpen ? -1 : index)}>
              <span className={classes.no}>{index + 1}</span>
              <span className={classes.taskText}>{task.text}{task.item || task.indicatorName ? <span className="small"> {[task.item, task.indicatorName].filter(Boolean).join(' · ')}</span> : null}</span>
              {line ? <StateTag state={stateOfLine[line.state]}>{t(`report.states.${line.state}`)}</StateTag> : <StateTag state="notStarted">{t('report.notFilled')}</StateTag>}
              <Chevron size={16} stroke={stroke} aria-hidden />
              {!isOpen && (said || old?.text) ? <span className={classes.said}>{said || `${previous?.periodLabel ?? ''}: ${old?.text ?? ''}`}</span> : null}
            </button>
            {isOpen ? (
              <div className={classes.body}>
                <TaskFields task={task} line={line} onChange={(next) => onChange(withLine(content, next))} />
                {old ? <div className={classes.old}>{previous?.periodLabel}: {old.stateText}{old.figure !== null ? `, ${numberText(old.figure)} ${task.figure?.unit ?? ''}` : ''}{old.text ? `. ${old.text}` : ''}</div> : null}
              </div>
            ) : null}
          </section>
        );
      })}
      <div className={classes.box} id="report-summary">
        <Textarea lang="vi" label={<>{t('report.summary')} {tasks.length > 0 ? <span className="small">{t('report.summaryOptional')}</span> : null}</>} minRows={tasks.length > 0 ? 2 : 8} value={content.summary} onChange={(event) => onChange({ ...content, summary: event.currentTarget.value })} error={tried && tasks.length === 0 && !content.summary.trim() ? t('report.missingSummary') : undefined} />
        <ReportFiles files={content.files} onChange={(files) => onChange({ ...content, files })} />
      </div>
      {asking ? (
        <Modal opened onClose={() => setAsking(false)} size={420} title={<span className={dutyClasses.dialogTitle}>{t('report.nothingAsk', { period: detail.duty.periodLabel })}</span>} closeButtonProps={{ 'aria-label': t('action.close') }}>
          {nothing.error ? <ProblemBox error={nothing.error} /> : null}
          <div className={dutyClasses.dialogButtons}>
            <Button variant="default" onClick={() => setAsking(false)}>{t('action.leave')}</Button>
            <Button data-autofocus loading={nothing.isPending} onClick={() => nothing.mutate({ id: detail.duty.id })}>{t('report.nothingSend')}</Button>
          </div>
        </Modal>
      ) : null}
    </div>
  );
}
