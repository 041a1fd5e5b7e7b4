import { IconArrowBackUp, IconCircleCheck, IconCircleDashed, IconCircleDot } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentDetail } from '../../api/types';
import { stroke } from '../../ui/icon';
import { instantText } from '../../ui/words';
import classes from './route-list.module.css';

const marks = { done: IconCircleCheck, current: IconCircleDot, todo: IconCircleDashed, returned: IconArrowBackUp } as const;

/** The route with who and when; on a low screen the finished steps fold into one line. */
export function RouteList({ document, mine, today, folded }: { document: DocumentDetail; mine?: string | null; today?: string; folded?: boolean }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(!folded);
  const done = document.route.filter((step) => step.state === 'done');
  const shown = open ? document.route : document.route.filter((step) => step.state !== 'done');
  const clerk = ['signed', 'issued', 'dispatched'].includes(document.stage);
  return (
    <ol className={classes.route} aria-label={t('decision.route')}>
      {!open && done.length > 0 ? (
        <li className={classes.step} data-state="done">
          <IconCircleCheck size={18} stroke={stroke} className={classes.mark} aria-hidden />
          <button type="button" className={classes.fold} onClick={() => setOpen(true)}>{t('decision.stepsDone', { count: done.length })}</button>
        </li>
      ) : null}
      {shown.map((step) => {
        const Icon = marks[step.state];
        const isMine = mine && step.state === 'current';
        return (
          <li key={step.no} className={classes.step} data-state={step.state}>
            <Icon size={18} stroke={stroke} className={classes.mark} aria-hidden />
            <div className={classes.words}>
              <div className={classes.label}>{isMine ? t('decision.stepOf', { label: step.label, who: mine }) : step.label}</div>
              {isMine ? null : <div className={classes.who}>{[step.decision?.by ?? step.owner.personName, step.owner.positionTitle].filter(Boolean).join(', ')}</div>}
              {step.decision?.onBehalf || step.owner.substitution ? <div className={classes.who}>{step.decision?.onBehalf ?? step.owner.substitution}</div> : null}
              {step.decision?.reason ? <div className={classes.reason}>“{step.decision.reason}”</div> : null}
            </div>
            <span className={classes.when}>{step.decision ? instantText(step.decision.at, today) : step.at && step.state === 'current' ? t('decision.since', { at: instantText(step.at, today) }) : null}</span>
          </li>
        );
      })}
      <li className={classes.step} data-state={document.codeNumber ? 'done' : document.stage === 'signed' ? 'current' : 'todo'}>
        {document.codeNumber ? <IconCircleCheck size={18} stroke={stroke} className={classes.mark} aria-hidden /> : clerk ? <IconCircleDot size={18} stroke={stroke} className={classes.mark} aria-hidden /> : <IconCircleDashed size={18} stroke={stroke} className={classes.mark} aria-hidden />}
        <div className={classes.words}><div className={classes.label}>{document.codeNumber ? t('decision.numbered', { codeNumber: document.codeNumber }) : t('decision.numberStep')}</div></div>
      </li>
    </ol>
  );
}
