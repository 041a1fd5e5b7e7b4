import { Button, Textarea } from '@mantine/core';
import { IconCheck, IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VersionWarning } from '../../api/types';
import { useSession } from '../../app/session-context';
import { stroke } from '../../ui/icon';
import { ProblemBox } from '../../ui/problem-box';
import { StateTag } from '../../ui/state-tag';
import { instantText } from '../../ui/words';
import { isAsked } from './asked';
import classes from './review.module.css';
import { repairWords } from './preview-words';
import { useAnswer } from './use-answer';
import { useRepair } from './use-repair';
import type { WorkingCopy } from './use-working-copy';

const order = { error: 0, warning: 1, info: 2 } as const;

/** Questions of the reading, worst first; the answer keeps name and time; information waits for nobody. */
export function sortedWarnings(warnings: readonly VersionWarning[]): VersionWarning[] {
  return [...warnings].sort((a, b) => Number(Boolean(a.answer)) - Number(Boolean(b.answer)) || order[a.severity] - order[b.severity] || (a.span?.line ?? 0) - (b.span?.line ?? 0));
}

export function Questions({ documentId, warnings, copy, currentId, onCurrent, readOnly }: { documentId: string; warnings: VersionWarning[]; copy: WorkingCopy; currentId: string | null; onCurrent: (id: string | null) => void; readOnly?: boolean }) {
  const { t } = useTranslation();
  const sorted = sortedWarnings(warnings);
  const open = sorted.filter(isAsked);
  const answered = sorted.filter((warning) => warning.answer);
  const infos = sorted.filter((warning) => !warning.answer && !isAsked(warning));
  const errors = open.filter((warning) => warning.severity === 'error').length;
  return (
    <div className={classes.questions}>
      <header className={classes.questionsHead}>
        <h2 className={classes.questionsTitle}>{t('review.questions')}</h2>
        <span style={{ display: 'flex', gap: 6, flexWrap: 'wrap', justifyContent: 'flex-end' }}>
          {errors > 0 ? <StateTag state="error">{t('review.errors', { count: errors })}</StateTag> : null}
          {open.length - errors > 0 ? <StateTag state="warning">{t('review.warnings', { count: open.length - errors })}</StateTag> : null}
          {open.length === 0 ? <StateTag state="done">{t('review.nothingToAnswer')}</StateTag> : null}
        </span>
        <p className="small" style={{ flex: '1 0 100%' }}>{t('review.answeredCount', { answered: answered.length, info: infos.length })}</p>
      </header>
      <div className={classes.questionList} tabIndex={0} role="group" aria-label={t('review.questions')}>
        {open.map((warning) => <Question key={warning.id} documentId={documentId} warning={warning} copy={copy} current={warning.id === currentId} onCurrent={onCurrent} readOnly={readOnly} />)}
        {answered.map((warning) => <Answered key={warning.id} documentId={documentId} warning={warning} copy={copy} readOnly={readOnly} />)}
        {infos.length > 0 ? (
          <details className={classes.infos}>
            <summary>{t('review.infos', { count: infos.length })}</summary>
            {infos.map((warning) => (
              <div key={warning.id} className={classes.question}>
                <div className={classes.questionMeta}><StateTag state="info" /> {warning.span ? t('review.lineWord', { line: warning.span.line }) : ''} · {warning.code}</div>
                <p>{warning.message}</p>
              </div>
            ))}
          </details>
        ) : null}
      </div>
    </div>
  );
}

function Question({ documentId, warning, copy, current, onCurrent, readOnly }: { documentId: string; warning: VersionWarning; copy: WorkingCopy; current: boolean; onCurrent: (id: string) => void; readOnly?: boolean }) {
  const { t } = useTranslation();
  const [other, setOther] = useState(false);
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const answer = useAnswer(documentId, copy);
  const repair = useRepair(documentId, copy);
  const mends = warning.repair !== undefined;
  // "Giữ nguyên" is the proposal of CAD-SHORT, moving the day its repair: both stand side by side.
  const keeps = mends && warning.code === 'CAD-SHORT';
  const give = (words: string, accepted: boolean) => {
    if (!words.trim()) return setMissing(true);
    answer.mutate({ warningId: warning.id, answer: words.trim(), accepted });
  };
  return (
    <section className={classes.question} data-current={current || undefined} data-severity={warning.severity} data-warning={warning.id} aria-label={`${warning.code}: ${warning.message}`} onFocus={() => { if (!current) onCurrent(warning.id); }}>
      <button type="button" className={classes.questionMeta} onClick={() => onCurrent(warning.id)}>
        <StateTag state={warning.severity} /> {warning.span ? `${t('review.lineWord', { line: warning.span.line })} · ` : ''}{warning.code}
      </button>
      <p>{warning.message}</p>
      {warning.proposal ? <p className="secondary">{t('review.proposal', { text: warning.proposal })}</p> : null}
      {warning.blocks === 'nothing' ? null : <p className={classes.blocks}>{t(`review.blocks.${warning.blocks}`)}</p>}
      {answer.error ?? repair.error ? <ProblemBox error={(answer.error ?? repair.error)!} /> : null}
      {readOnly ? null : other || !warning.proposal ? (
        <div>
          {other || current ? (
            <>
              <Textarea size="xs" minRows={2} aria-label={t('review.yourAnswer')} placeholder={t('review.answerPlaceholder')} value={text} autoFocus={other} onChange={(event) => { setText(event.currentTarget.value); setMissing(false); }} error={missing ? t('review.answerMissing') : undefined} />
              <div className={classes.questionButtons}>
                <Button size="xs" loading={answer.isPending} onClick={() => give(text, false)}>{t('review.saveAnswer')}</Button>
                {warning.proposal ? <Button size="xs" variant="default" onClick={() => setOther(false)}>{t('action.leave')}</Button> : null}
              </div>
            </>
          ) : <div className={classes.questionButtons}><Button size="xs" variant="default" onClick={() => onCurrent(warning.id)}>{t('review.answer')}</Button></div>}
        </div>
      ) : (
        <div className={classes.questionButtons}>
          {mends && warning.repair ? <Button size="xs" data-accept={!keeps || undefined} variant={current ? 'filled' : 'default'} loading={repair.isPending} leftSection={<IconCheck size={14} stroke={stroke} />} onClick={() => repair.mutate({ warningId: warning.id })}>{repairWords(warning.repair, Number(warning.pointer?.split('/')[2]), t)}</Button> : null}
          {mends && !keeps ? null : <Button size="xs" data-accept variant={current && !mends ? 'filled' : 'default'} loading={answer.isPending} leftSection={<IconCheck size={14} stroke={stroke} />} onClick={() => give(warning.proposal ?? '', true)}>{keeps ? t('preview.keepIt') : t('review.accept')}</Button>}
          <Button size="xs" data-other variant="default" onClick={() => { setOther(true); onCurrent(warning.id); }}>{t('review.other')}</Button>
        </div>
      )}
    </section>
  );
}

/** Answered ones fold to one line with name, time, "Đổi". */
function Answered({ documentId, warning, copy, readOnly }: { documentId: string; warning: VersionWarning; copy: WorkingCopy; readOnly?: boolean }) {
  const { t } = useTranslation();
  const { today } = useSession();
  const [changing, setChanging] = useState(false);
  const [text, setText] = useState(warning.answer?.text ?? '');
  const answer = useAnswer(documentId, copy);
  if (!warning.answer) return null;
  return (
    <div className={classes.answered}>
      <IconCircleCheck size={16} stroke={stroke} color="var(--green)" aria-hidden />
      <div style={{ flex: 1, minWidth: 0 }}>
        <div>{warning.answer.text}</div>
        <div className="small">{warning.code} · {warning.answer.by} · {instantText(warning.answer.at, today)}</div>
        {changing ? (
          <>
            <Textarea size="xs" aria-label={t('review.yourAnswer')} value={text} autoFocus onChange={(event) => setText(event.currentTarget.value)} />
            <div className={classes.questionButtons}><Button size="xs" loading={answer.isPending} onClick={() => { if (text.trim()) answer.mutate({ warningId: warning.id, answer: text.trim(), accepted: false }, { onSuccess: () => setChanging(false) }); }}>{t('review.saveAnswer')}</Button></div>
          </>
        ) : null}
      </div>
      {readOnly || changing ? null : <button type="button" className={classes.changeLink} onClick={() => setChanging(true)}>{t('review.change')}</button>}
    </div>
  );
}
