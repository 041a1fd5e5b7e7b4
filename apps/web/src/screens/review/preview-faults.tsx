import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SchedulePreview, PreviewFault } from '../../api/types';
import { stroke } from '../../ui/icon';
import { ProblemBox } from '../../ui/problem-box';
import { StateTag } from '../../ui/state-tag';
import type { ChosenMark } from './chosen-mark';
import classes from './calendar-step.module.css';
import { repairWords } from './preview-words';
import { isOpenFault, isWrong } from './preview-year';
import { useAnswer } from './use-answer';
import { useRepair } from './use-repair';
import type { WorkingCopy } from './use-working-copy';

interface Props { documentId: string; preview: SchedulePreview; copy: WorkingCopy; readOnly: boolean; chosen: ChosenMark | null; onChoose: (mark: ChosenMark) => void; onPlace: (pointer: string) => void }

/** What is wrong with the schedule, worst first, each with the one press that mends it. */
export function PreviewFaults({ documentId, preview, copy, readOnly, chosen, onChoose, onPlace }: Props) {
  const { t } = useTranslation();
  const open = preview.faults.filter(isOpenFault).sort((a, b) => Number(isWrong(b)) - Number(isWrong(a)));
  return (
    <section className={classes.faults} aria-label={t('preview.faults')}>
      <h3 className={classes.detailTitle}>{t('preview.faults')}</h3>
      {open.length === 0 ? <p className="secondary">{t('preview.allRight')}</p> : open.map((fault) => <Fault key={`${fault.code}-${fault.obligation}-${fault.message}`} documentId={documentId} fault={fault} copy={copy} readOnly={readOnly} current={chosen?.row === fault.obligation && fault.keys.includes(chosen.key)} onChoose={onChoose} onPlace={onPlace} />)}
    </section>
  );
}

function Fault({ documentId, fault, copy, readOnly, current, onChoose, onPlace }: { documentId: string; fault: PreviewFault; copy: WorkingCopy; readOnly: boolean; current: boolean; onChoose: (mark: ChosenMark) => void; onPlace: (pointer: string) => void }) {
  const { t } = useTranslation();
  const repair = useRepair(documentId, copy);
  const answer = useAnswer(documentId, copy);
  const mayMend = !readOnly && fault.warningId !== null;
  const last = fault.keys.at(-1) ?? '';
  return (
    <div className={classes.fault} data-tone={isWrong(fault) ? 'red' : 'amber'} data-current={current || undefined}>
      <div className={classes.faultMeta}><StateTag state={isWrong(fault) ? 'error' : 'warning'} /> <span>{fault.code}</span></div>
      <p>{fault.message}</p>
      {repair.error ?? answer.error ? <ProblemBox error={(repair.error ?? answer.error)!} /> : null}
      <div className={classes.faultButtons}>
        {mayMend && fault.repair ? <Button size="xs" loading={repair.isPending} leftSection={<IconCheck size={14} stroke={stroke} />} onClick={() => repair.mutate({ warningId: fault.warningId! })}>{repairWords(fault.repair, fault.obligation, t)}</Button> : null}
        {mayMend && fault.code === 'CAD-SHORT' ? <Button size="xs" variant="default" loading={answer.isPending} onClick={() => answer.mutate({ warningId: fault.warningId!, answer: String(fault.values['proposal'] ?? t('preview.keepIt')), accepted: true })}>{t('preview.keepIt')}</Button> : null}
        <button type="button" className={classes.link} onClick={() => onChoose({ row: fault.obligation, key: fault.code === 'CAD-PAST' ? last : (fault.keys[0] ?? '') })}>{t('preview.showOnCalendar')}</button>
        <button type="button" className={classes.link} onClick={() => onPlace(`/obligations/${fault.obligation}`)}>{t('preview.toFact')}</button>
      </div>
    </div>
  );
}
