import { IconFileText, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PreviewDate, PreviewRow } from '../../api/types';
import { stroke } from '../../ui/icon';
import { dateText } from '../../ui/words';
import { WhyDue } from '../duty/why-due';
import classes from './calendar-step.module.css';
import { periodWords, receiversText, reportersText } from './preview-words';

/** One due day: whose, its days with the rule that moved them, why, and its place in the text. */
export function PreviewDetail({ row, date, onPlace }: { row: PreviewRow; date: PreviewDate; onPlace: (pointer: string) => void }) {
  const { t } = useTranslation();
  const facts: [string, string][] = [[t('preview.printedDay'), dateText(date.nominalDate)]];
  if (date.strictDay) facts.push([t('preview.strictDay'), dateText(date.strictDay)], [t('preview.lateAfter'), dateText(date.lateAfterDay)]);
  if (!date.isPast) facts.push([t('preview.opens'), dateText(date.opensOn)]);
  return (
    <section className={classes.detail} aria-label={t('preview.detail', { period: periodWords(date.period, t) })}>
      <h3 className={classes.detailTitle}>{t('preview.detail', { period: periodWords(date.period, t) })}</h3>
      <p className="secondary">{reportersText(row, t)} {t('preview.to')} {receiversText(row, t)}{row.via ? ` (${row.via})` : ''}</p>
      <dl className={classes.facts}>{facts.map(([label, value]) => <div key={label}><dt>{label}</dt><dd>{value}</dd></div>)}</dl>
      {date.isPast ? <p className="small">{t('preview.pastNote')}</p> : null}
      {date.movedBy ? <p className="small">{t(date.movedBy === 'DUE-5' ? 'preview.movedNote' : 'preview.movedForward')}</p> : null}
      {date.emptyYear !== null ? <p className="small">{t('preview.emptyYear', { year: date.emptyYear })}</p> : null}
      {date.explanation ? <details open className={classes.why}><summary>{t('preview.why')}</summary><WhyDue explanation={date.explanation} /></details> : null}
      <div className={classes.detailLinks}>
        {row.line !== null ? <button type="button" className={classes.link} onClick={() => onPlace(row.pointer)}><IconFileText size={14} stroke={stroke} aria-hidden /> {t('preview.toText', { line: row.line })}</button> : <button type="button" className={classes.link} onClick={() => onPlace(row.pointer)}><IconPencil size={14} stroke={stroke} aria-hidden /> {t('preview.toFact')}</button>}
      </div>
    </section>
  );
}
