import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dateText } from '../../../ui/words';
import classes from './calendar.module.css';
import { addDays, type EditedYear, kindOf, weekdayOf, weeksOf } from './edited-year';

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

interface Props { year: number; edited: EditedYear; changed: readonly string[]; today: string; onPick: ((date: string) => void) | null }

/** The year in twelve months: what is off, what is worked, what was changed and not stored yet. One stop for the keyboard; arrows move by day and week. */
export function YearMonths({ year, edited, changed, today, onPick }: Props) {
  const { t } = useTranslation();
  const [cursor, setCursor] = useState(() => (today.startsWith(`${year}-`) ? today : `${year}-01-01`));
  const names = t('duty.weekday', { returnObjects: true }) as string[];
  const move = (event: KeyboardEvent) => {
    const by = steps[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const next = addDays(cursor, by);
    if (!next.startsWith(`${year}-`)) return;
    setCursor(next);
    document.getElementById(`day-${next}`)?.focus();
  };
  return (
    <>
      <div className={classes.months} onKeyDown={onPick ? move : undefined} role="group" aria-label={t('calendar.months', { year })}>
        {Array.from({ length: 12 }, (_, index) => index + 1).map((month) => (
          <div key={month} className={classes.month}>
            <h3 className={classes.monthTitle}>{t('calendar.month', { month })}</h3>
            <div className={classes.week} aria-hidden>{[1, 2, 3, 4, 5, 6, 0].map((day) => <span key={day} className={classes.head}>{names[day]}</span>)}</div>
            {weeksOf(year, month).map((week, row) => (
              <div key={row} className={classes.week}>
                {week.map((date, column) => {
                  if (!date) return <span key={column} />;
                  const kind = kindOf(edited, date);
                  const entry = [...edited.daysOff, ...edited.workingSaturdays].find((day) => day.date === date);
                  const marks = { className: classes.day, 'data-kind': kind, 'data-today': date === today || undefined, 'data-changed': changed.includes(date) || undefined, title: entry?.name };
                  // Sundays are off whatever anybody enters (CAL-4): nothing to press.
                  if (!onPick || weekdayOf(date) === 0) return <span key={date} {...marks}>{Number(date.slice(8))}</span>;
                  return <button key={date} id={`day-${date}`} type="button" {...marks} tabIndex={date === cursor ? 0 : -1} aria-label={`${dateText(date)}, ${entry ? `${t(`calendar.kind.${kind}`)}: ${entry.name}` : t(`calendar.kind.${kind}`)}`} onFocus={() => setCursor(date)} onClick={() => onPick(date)}>{Number(date.slice(8))}</button>;
                })}
              </div>
            ))}
          </div>
        ))}
      </div>
      <div className={classes.legend}>
        <span><i className={classes.offMark} />{t('calendar.kind.off')}</span><span><i className={classes.workedMark} />{t('calendar.kind.worked')}</span>
        {changed.length > 0 ? <span><i className={classes.changedMark} />{t('calendar.unsaved')}</span> : null}
        {onPick ? <span>{t('calendar.pickHint')}</span> : null}
      </div>
    </>
  );
}
