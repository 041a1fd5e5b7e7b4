import { IconArrowBackUp, IconBell, IconBellRinging, IconCalendarPlus, IconCircleDashed, IconFileText, IconMinus, IconPaperclip } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { apiRoot } from '../../api/client';
import type { DutyDetail, LadderStep, ReportVersion } from '../../api/types';
import { useSession } from '../../app/session-context';
import { stroke } from '../../ui/icon';
import { StateTag } from '../../ui/state-tag';
import { dateText, instantText, numberText, shortDateText } from '../../ui/words';
import classes from './duty.module.css';
import { foldLadder } from './fold-ladder';
import { WhyDue } from './why-due';

/** The two days of a duty, the day to mend by, and the day-by-day sum. */
export function DutyDates({ detail }: { detail: DutyDetail }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { duty, explanation } = detail;
  const weekdays = t('duty.weekday', { returnObjects: true }) as string[];
  const day = (text: string) => `${weekdays[new Date(`${text}T00:00:00Z`).getUTCDay()] ?? ''} ${dateText(text)}`;
  return (
    <div className={classes.part}>
      {duty.strictDay === null ? <p>{explanation === null && duty.state !== 'notOpen' && duty.state !== 'open' ? t('duty.notArmed') : t('duty.noDay')}</p> : null}
      {duty.strictDay ? <div className={classes.fact}><span>{t('duty.strict')}</span><strong>{day(duty.strictDay)}</strong></div> : null}
      {duty.lateAfterDay ? <div className={classes.fact}><span>{t('duty.late')}</span><strong>{day(duty.lateAfterDay)}</strong></div> : null}
      {duty.fixByDay ? <div className={classes.fact}><span>{t('duty.fixBy')}</span><strong>{day(duty.fixByDay)}</strong></div> : null}
      {explanation ? (
        <div className={classes.fact}>
          <button type="button" className={classes.link} aria-expanded={open} onClick={() => setOpen(!open)}>{open ? t('duty.hideWhy') : t('duty.why')}</button>
          <span style={{ color: 'var(--ink-2)' }}>{t('duty.calendar', { version: explanation.calendarVersion })}</span>
        </div>
      ) : null}
      {open && explanation ? <WhyDue explanation={explanation} /> : null}
      {detail.dateChanges.map((change) => (
        <p key={change.at} className="small" style={{ marginTop: 6 }}>
          {t('duty.movedFromTo', { cause: change.causeText, from: shortDateText(change.oldStrictDay), to: dateText(change.newStrictDay) })}{change.reason ? ` “${change.reason}”` : ''}{change.by ? ` ${change.by}` : ''} {instantText(change.at)}
        </p>
      ))}
    </div>
  );
}

function StepRow({ step }: { step: LadderStep }) {
  const { t } = useTranslation();
  const { today } = useSession();
  const planned = step.state === 'planned';
  const off = step.state === 'skipped' || step.state === 'merged';
  const Icon = planned ? IconCircleDashed : off ? IconMinus : step.kind === 'rung' ? IconBellRinging : IconBell;
  const names = (role: 'to' | 'copy') => step.told.filter((one) => one.role === role).map((one) => [one.title, one.names.join(', ')].filter(Boolean).join(': ')).join('; ');
  const to = names('to');
  const copy = names('copy');
  return (
    <div className={classes.step} data-late={(step.kind === 'rung' && step.state === 'fired') || undefined} data-planned={planned || undefined} data-off={off || undefined}>
      <Icon size={16} stroke={stroke} aria-hidden />
      <div>
        <strong>{/^T[+-]/.test(step.rung) ? step.rung : step.rungText}</strong> {step.formText ?? (/^T[+-]/.test(step.rung) ? step.rungText : '')}
        {off ? <div className="small">{step.stateText}</div> : null}
        {to || copy ? <div className="small">{[to ? t('duty.told', { who: to }) : null, copy ? t('duty.copy', { who: copy }) : null].filter(Boolean).join('; ')}</div> : null}
        {step.mailedTo ? <div className="small">{t('duty.mailedTo', { address: step.mailedTo })}{step.seenBy ? `; ${t('duty.seenBy', { who: step.seenBy, at: instantText(step.seenAt, today) })}` : ''}</div> : null}
        {step.text ? <div className="small">“{step.text}”</div> : null}
        {step.passedText ? <div className="small">{step.passedText}</div> : null}
        {step.documentId ? <Link to={`/van-ban/${step.documentId}`} style={{ fontSize: 12 }}>{t('duty.letter')}</Link> : null}
      </div>
      <span className={classes.day}>{shortDateText(step.at, today)}</span>
    </div>
  );
}

/** What was sent to whom, and what the system will do by itself. */
export function DutyLadder({ ladder }: { ladder: DutyDetail['ladder'] }) {
  const { t } = useTranslation();
  const past = foldLadder(ladder.filter((step) => step.state !== 'planned'));
  const planned = ladder.filter((step) => step.state === 'planned');
  return (
    <div className={classes.part}>
      <h3 className={classes.partTitle}>{t('duty.ladder')}</h3>
      {past.length === 0 ? <p className="secondary">{t('duty.noLadder')}</p> : past.map((step) => <StepRow key={step.id} step={step} />)}
      {planned.length > 0 ? <><h3 className={classes.partTitle} style={{ marginTop: 8 }}>{t('duty.ladderPlanned')}</h3>{planned.map((step) => <StepRow key={step.id} step={step} />)}</> : null}
    </div>
  );
}

export function DutyExtensions({ extensions }: { extensions: DutyDetail['extensions'] }) {
  const { t } = useTranslation();
  if (extensions.length === 0) return null;
  return (
    <div className={classes.part}>
      <h3 className={classes.partTitle}>{t('duty.extensions')}</h3>
      {extensions.map((one) => (
        <div key={one.id} className={classes.step}>
          <IconCalendarPlus size={16} stroke={stroke} aria-hidden />
          <div>
            {t('duty.extensionAsk', { who: one.askedBy, day: shortDateText(one.proposedDay), reason: one.reason })}
            <div className="small">
              {one.outcome === null ? t('duty.extensionWaits') : one.outcome === 'granted' ? t('duty.granted', { day: dateText(one.grantedDay), who: one.decidedBy ?? '' }) : one.outcome === 'refused' ? t('duty.refused', { who: one.decidedBy ?? '' }) : t('duty.withdrawn')}
              {one.decisionReason ? ` “${one.decisionReason}”` : ''}
            </div>
          </div>
          <span className={classes.day}>{shortDateText(one.askedAt)}</span>
        </div>
      ))}
    </div>
  );
}

const lineState = { notStarted: 'notStarted', inProgress: 'running', done: 'done', blocked: 'blocked' } as const;

/** A sent report as it stands, line by line. */
export function ReportRead({ version, dutyId, tasks }: { version: ReportVersion; dutyId: string; tasks: DutyDetail['tasks'] }) {
  const { t } = useTranslation();
  return (
    <div>
      {version.nothingToReport ? <p>{t('duty.nothing')}</p> : null}
      {version.lines.map((line) => {
        const task = tasks.find((one) => one.id === line.planTaskId);
        return (
          <div key={line.planTaskId} className={classes.reportLine}>
            <span style={{ fontWeight: 500 }}>{task ? [task.item, task.text].filter(Boolean).join(' ') : ''}</span>
            <StateTag state={lineState[line.state]}>{line.stateText}</StateTag>
            {line.figure !== null ? <span>{t('duty.figure')}: <strong>{numberText(line.figure)} {task?.figure?.unit ?? ''}</strong>{task?.figure ? <span className="small"> {t('duty.target', { value: numberText(task.figure.value), unit: task.figure.unit })}</span> : null}</span> : null}
            {line.text ? <p className={classes.reportText} lang="vi">{line.text}</p> : null}
          </div>
        );
      })}
      {version.summary ? <p className={classes.reportText} lang="vi">{version.summary}</p> : null}
      {version.files.length > 0 ? (
        <ul className={classes.files}>
          {version.files.map((file) => <li key={file.sha256} className={classes.file}><IconPaperclip size={14} stroke={stroke} aria-hidden /><a href={`${apiRoot}/duties/${encodeURIComponent(dutyId)}/files/${file.sha256}`} download>{file.name}</a></li>)}
        </ul>
      ) : null}
    </div>
  );
}

/** Who sent it when, and what became of it. */
export function VersionLine({ version }: { version: ReportVersion }) {
  const { t } = useTranslation();
  const { today } = useSession();
  const Icon = version.outcome === 'returned' ? IconArrowBackUp : IconFileText;
  return (
    <div className={classes.step} style={{ gridTemplateColumns: '18px minmax(0, 1fr)' }}>
      <Icon size={16} stroke={stroke} aria-hidden />
      <div>
        <strong>{t('duty.reportNo', { no: version.versionNo })}</strong> {version.onPaper ? t('duty.onPaper') : t('duty.sentBy', { who: version.sentBy ?? version.authorName, at: instantText(version.sentAt, today) })}
        {version.outcome ? <div className="small">{t(`duty.outcome.${version.outcome}`)}{version.outcomeBy ? `, ${version.outcomeBy}` : ''} {instantText(version.outcomeAt, today)}{version.outcomeReason ? ` “${version.outcomeReason}”` : ''}</div> : null}
      </div>
    </div>
  );
}
