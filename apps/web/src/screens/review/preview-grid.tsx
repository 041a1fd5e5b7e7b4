import { IconAlertCircle, IconCircleFilled, IconCornerUpLeft, IconDiamond } from '@tabler/icons-react';
import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { SchedulePreview, PreviewRow } from '../../api/types';
import { stroke } from '../../ui/icon';
import { dateText } from '../../ui/words';
import type { ChosenMark } from './chosen-mark';
import classes from './calendar-step.module.css';
import { periodWords, receiversText, reportersText } from './preview-words';
import { marksOf, toneOf, type ShownMark, type YearColumn } from './preview-year';

interface Props { preview: SchedulePreview; columns: YearColumn[]; chosen: ChosenMark | null; onChoose: (mark: ChosenMark) => void; onPlace: (pointer: string) => void }

/** Twelve months across, one rule a row; a dot is the last day, a diamond the day after which it is late (look.md 3). */
export function PreviewGrid({ preview, columns, chosen, onChoose, onPlace }: Props) {
  const { t } = useTranslation();
  const box = useRef<HTMLTableElement>(null);
  /** Arrow keys go from due day to due day, along the row and between rows. */
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 'down', ArrowUp: 'up' }[event.key];
    const marks = [...(box.current?.querySelectorAll<HTMLElement>('[data-mark]') ?? [])];
    const at = marks.indexOf(window.document.activeElement as HTMLElement);
    if (step === undefined || at < 0) return;
    event.preventDefault();
    if (typeof step === 'number') return marks[at + step]?.focus();
    const row = marks[at]?.dataset['row'];
    const others = step === 'down' ? marks.slice(at).filter((mark) => mark.dataset['row'] !== row) : marks.slice(0, at).reverse().filter((mark) => mark.dataset['row'] !== row);
    others[0]?.focus();
  };
  return (
    <>
      <table className={classes.grid} ref={box} onKeyDown={onKey}>
        <thead>
          <tr>
            <th scope="col" className={classes.whoHead}>{t('preview.who')}</th>
            {columns.map((column) => <th key={`${column.year}-${column.month}`} scope="col" data-extra={column.extra || undefined}>{column.extra ? t('preview.monthOfYear', { month: String(column.month).padStart(2, '0'), year: column.year }) : t('preview.month', { month: column.month })}</th>)}
          </tr>
        </thead>
        <tbody>
          {preview.rows.map((row) => (
            <tr key={row.index}>
              <th scope="row" className={classes.who}><Who row={row} onPlace={onPlace} /></th>
              {row.undated !== null ? (
                <td colSpan={columns.length} className={classes.undated} data-asks={row.undated.startsWith('no') || undefined}>
                  {t(`preview.undated.${row.undated}`)} {row.undated.startsWith('no') ? <button type="button" className={classes.link} onClick={() => onPlace(row.pointer)}>{t('preview.fillIn')}</button> : null}
                </td>
              ) : columns.map((column) => (
                <td key={`${column.year}-${column.month}`} data-extra={column.extra || undefined}>
                  {marksOf(row, preview.faults, column).map((mark) => <Mark key={mark.date.key} mark={mark} chosen={chosen?.row === row.index && chosen.key === mark.date.key} onChoose={() => onChoose({ row: row.index, key: mark.date.key })} />)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classes.legend}>
        <span><IconCircleFilled size={9} aria-hidden /> {t('preview.legend.strict')}</span><span><IconDiamond size={12} stroke={stroke} aria-hidden /> {t('preview.legend.late')}</span><span><IconCornerUpLeft size={12} stroke={stroke} aria-hidden /> {t('preview.legend.moved')}</span>
        <span data-tone="past">{t('preview.legend.past')}</span><span data-tone="red"><IconAlertCircle size={12} stroke={stroke} aria-hidden /> {t('preview.legend.wrong')}</span>
      </p>
    </>
  );
}

export function Who({ row, onPlace }: { row: PreviewRow; onPlace: (pointer: string) => void }) {
  const { t } = useTranslation();
  const unknown = [...row.reporters, ...row.receivers].filter((side) => !side.known);
  return (
    <div className={classes.whoWords}>
      <button type="button" className={classes.whoName} onClick={() => onPlace(row.pointer)}>{reportersText(row, t)}</button>
      <span className={classes.whoTo}>{t('preview.to')} {receiversText(row, t)}</span>
      {row.pairs > 1 ? <span className="small">{t(row.dates.length > 1 ? 'preview.pairs' : 'preview.pairsOnce', { count: row.pairs })}</span> : null}
      {unknown.length > 0 ? <span className={classes.unknown}>{unknown.length === row.reporters.length + row.receivers.length ? t('preview.unknownAll') : `${t('preview.unknownName')}: ${unknown.map((side) => side.printed).join('; ')}`}</span> : null}
    </div>
  );
}

function Mark({ mark, chosen, onChoose }: { mark: ShownMark; chosen: boolean; onChoose: () => void }) {
  const { t } = useTranslation();
  const { date } = mark;
  const tone = toneOf(mark);
  const period = periodWords(date.period, t);
  const label = date.isPast ? t('preview.markerPast', { period, date: dateText(mark.day) }) : date.strictDay ? t('preview.marker', { period, strict: dateText(date.strictDay), late: dateText(date.lateAfterDay) }) : t('preview.markerEmpty', { period, date: dateText(date.nominalDate) });
  const late = date.lateAfterDay !== null && date.lateAfterDay !== date.strictDay ? date.lateAfterDay : null;
  const inMonth = late?.slice(0, 7) === mark.day.slice(0, 7);
  return (
    <button type="button" className={classes.mark} data-mark data-row={mark.row.index} data-tone={tone} data-chosen={chosen || undefined} aria-pressed={chosen} aria-label={`${label}${mark.faults.length > 0 ? ` (${mark.faults.map((fault) => fault.code).join(', ')})` : ''}`} onClick={onChoose}>
      <span className={classes.markDay}>{tone === 'red' ? <IconAlertCircle size={11} stroke={2} aria-hidden /> : <IconCircleFilled size={8} aria-hidden />} {mark.day.slice(8)}{date.movedBy ? <IconCornerUpLeft size={11} stroke={2} aria-hidden /> : null}</span>
      {late ? <span className={classes.markLate}><IconDiamond size={9} stroke={2} aria-hidden /> {inMonth ? late.slice(8) : `${late.slice(8)}/${late.slice(5, 7)}`}</span> : null}
    </button>
  );
}
