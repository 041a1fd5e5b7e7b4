import { useTranslation } from 'react-i18next';
import type { SchedulePreview } from '../../api/types';
import { StateTag } from '../../ui/state-tag';
import { dateText } from '../../ui/words';
import type { ChosenMark } from './chosen-mark';
import classes from './calendar-step.module.css';
import { PreviewDetail } from './preview-detail';
import { Who } from './preview-grid';
import { periodWords } from './preview-words';
import { columnsOf, dayOfMark, faultsOf, toneOf } from './preview-year';

interface Props { preview: SchedulePreview; year: number; chosen: ChosenMark | null; onChoose: (mark: ChosenMark) => void; onPlace: (pointer: string) => void }

/** The same schedule in words: for the phone, and for paper (every year, one rule after the other). */
export function PreviewList({ preview, year, chosen, onChoose, onPlace }: Props) {
  const { t } = useTranslation();
  const years = new Set(columnsOf(preview, year).map((column) => `${column.year}-${String(column.month).padStart(2, '0')}`));
  return (
    <div className={classes.list}>
      {preview.rows.map((row) => (
        <section key={row.index} className={classes.card}>
          <Who row={row} onPlace={onPlace} />
          {row.undated !== null ? <p className={classes.cardUndated} data-asks={row.undated.startsWith('no') || undefined}>{t(`preview.undated.${row.undated}`)} {row.undated.startsWith('no') ? <button type="button" className={classes.link} onClick={() => onPlace(row.pointer)}>{t('preview.fillIn')}</button> : null}</p> : null}
          {row.dates.length > 0 ? (
            <ul className={classes.cardDates}>
              {row.dates.map((date) => {
                const tone = toneOf({ date, faults: faultsOf(row, date, preview.faults) });
                const open = chosen?.row === row.index && chosen.key === date.key;
                return (
                  <li key={date.key} data-tone={tone} data-other-year={!years.has(dayOfMark(date).slice(0, 7)) || undefined}>
                    <button type="button" className={classes.cardDate} aria-expanded={open} onClick={() => onChoose({ row: row.index, key: date.key })}>
                      <span className={classes.cardPeriod}>{periodWords(date.period, t)}</span>
                      <span>{date.strictDay ? <><strong>{dateText(date.strictDay)}</strong>{date.lateAfterDay !== date.strictDay ? <span className="secondary"> · {t('preview.legend.late')} {dateText(date.lateAfterDay)}</span> : null}</> : <>{t('preview.printedDay')} {dateText(date.nominalDate)}</>}</span>
                      {date.isPast ? <StateTag state={tone === 'red' ? 'error' : 'voided'}>{t('preview.legend.past')}</StateTag> : tone === 'red' ? <StateTag state="error">{t('preview.legend.wrong')}</StateTag> : date.provisional ? <StateTag state="provisional">{t('preview.provisional')}</StateTag> : null}
                    </button>
                    {open ? <div className={`${classes.cardDetail} no-print`}><PreviewDetail row={row} date={date} onPlace={onPlace} /></div> : null}
                  </li>
                );
              })}
            </ul>
          ) : null}
        </section>
      ))}
    </div>
  );
}
