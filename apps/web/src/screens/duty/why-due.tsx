import { useTranslation } from 'react-i18next';
import type { DueExplanation } from '../../api/types';
import { dateText, shortDateText } from '../../ui/words';
import classes from './duty.module.css';

const isMark = (mark: string): mark is 'nominal' | 'lastDay' | 'strictDay' | 'lateAfterDay' => ['nominal', 'lastDay', 'strictDay', 'lateAfterDay'].includes(mark);
const weekdayOf = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay();

/** "Vì sao hạn này?": the printed words, each step with its day and rule, seven days with the days off in grey. */
export function WhyDue({ explanation }: { explanation: DueExplanation }) {
  const { t } = useTranslation();
  const weekdays = t('duty.weekday', { returnObjects: true }) as string[];
  const rules = [...new Set(explanation.steps.map((step) => step.ruleId))].join(', ');
  return (
    <div className={classes.why}>
      {explanation.printed ? <div className={classes.quote}><span className="document" lang="vi">“{explanation.printed}”</span></div> : null}
      {explanation.steps.map((step, index) => (
        <div key={index} className={classes.whyStep} data-strong={step.what === 'strictDay' || undefined}>
          <span>{weekdays[weekdayOf(step.date)]} {shortDateText(step.date)}</span><span>{step.text}</span>
        </div>
      ))}
      <div className={classes.strip}>
        {explanation.strip.map((day) => {
          const marks = day.marks.filter(isMark);
          const word = marks.includes('strictDay') ? t('duty.mark.strictDay') : marks[0] ? t(`duty.mark.${marks[0]}`) : day.working ? '' : (day.name ?? t('duty.off'));
          return (
            <div key={day.date} className={classes.stripDay} data-off={!day.working || undefined} data-due={marks.includes('strictDay') || undefined} data-printed={(marks.includes('nominal') && !marks.includes('strictDay')) || undefined} aria-label={`${dateText(day.date)} ${word}`}>
              <span>{weekdays[weekdayOf(day.date)]}</span><b>{Number(day.date.slice(8))}</b><span>{word || ' '}</span>
            </div>
          );
        })}
      </div>
      <div className="small">{[rules, t('duty.calendar', { version: explanation.calendarVersion }), explanation.provisional ? t('duty.provisional') : null].filter(Boolean).join(' · ')}</div>
    </div>
  );
}
