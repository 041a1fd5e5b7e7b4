import { NumberInput, SegmentedControl, Textarea } from '@mantine/core';
import { IconArrowDown, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DutyDetail, ReportLine } from '../../api/types';
import { stroke } from '../../ui/icon';
import { type StateKey, stateMap } from '../../ui/state-map';
import { numberText } from '../../ui/words';
import { withChange } from './report-content';
import classes from './task-fields.module.css';

export const reportStates = ['notStarted', 'inProgress', 'done', 'blocked'] as const;
export const stateOfLine: Record<ReportLine['state'], StateKey> = { notStarted: 'notStarted', inProgress: 'running', done: 'done', blocked: 'blocked' };

/** State, the figure where the task prints one, and the text of one task. */
export function TaskFields({ task, line, onChange }: { task: DutyDetail['tasks'][number]; line: ReportLine | undefined; onChange: (line: ReportLine) => void }) {
  const { t } = useTranslation();
  const change = (part: Partial<ReportLine>) => onChange(withChange(task.id, line, part));
  const figure = task.figure;
  const missing = figure && line?.figure !== null && line?.figure !== undefined ? figure.value - line.figure : null;
  return (
    <div className={classes.fields}>
      <div>
        <div className={classes.label}>{t('report.state')}</div>
        <SegmentedControl
          className={classes.states} color="petrol" aria-label={t('report.state')} value={line?.state ?? ''} onChange={(value) => change({ state: value as ReportLine['state'] })}
          data={reportStates.map((state) => {
            const { icon: Icon } = stateMap[stateOfLine[state]];
            return { value: state, label: <span className={classes.state}><Icon size={14} stroke={stroke} aria-hidden />{t(`report.states.${state}`)}</span> };
          })}
        />
      </div>
      {figure ? (
        <div className={classes.figure}>
          <NumberInput label={<>{t('report.figure')} <span className="small">{t('duty.target', { value: numberText(figure.value), unit: figure.unit })}</span></>} value={line?.figure ?? ''} hideControls w={160} styles={{ label: { whiteSpace: 'nowrap' } }} rightSection={<span className="small" style={{ paddingInlineEnd: 8, whiteSpace: 'nowrap' }}>{figure.unit}</span>} rightSectionWidth={Math.max(28, figure.unit.length * 8 + 12)} onChange={(value) => change({ figure: typeof value === 'number' ? value : null })} />
          {missing !== null ? <span className={classes.reach} data-below={missing > 0 || undefined}>{missing > 0 ? <><IconArrowDown size={14} stroke={stroke} aria-hidden /> {t('report.below', { value: numberText(missing) })}</> : <><IconCheck size={14} stroke={stroke} aria-hidden /> {t('report.reached')}</>}</span> : null}
        </div>
      ) : null}
      <Textarea lang="vi" label={<>{t('report.text')} <span className="small">{t('report.textNote')}</span></>} minRows={3} value={line?.text ?? ''} onChange={(event) => change({ text: event.currentTarget.value })} />
    </div>
  );
}
