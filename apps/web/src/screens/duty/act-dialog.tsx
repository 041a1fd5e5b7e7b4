import { Button, Modal, Radio, Stack, Textarea } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DutyDetail } from '../../api/types';
import { useSession } from '../../app/session-context';
import { useKeptText } from '../../ui/kept-text';
import { ProblemBox } from '../../ui/problem-box';
import { dateText } from '../../ui/words';
import { useAskExtension, useDecideExtension, useExcuse, useRemind, useReturnReport } from './duty-commands';
import classes from './duty.module.css';
import { RemindedList } from './reminded-list';

export type Asked = 'return' | 'excuse' | 'remind' | 'requestExtension' | 'decideExtension';

/** One dialog per act on a duty: a reason or words, a day where one is needed, and what the act does before it is done. */
export function ActDialog({ asked, detail, onClose, onDone }: { asked: Asked; detail: DutyDetail; onClose: () => void; onDone?: () => void }) {
  const { t } = useTranslation();
  const { today } = useSession();
  const { duty } = detail;
  const pending = detail.extensions.find((one) => one.outcome === null);
  const [kept, setKept, forget] = useKeptText(`${asked}.${duty.id}`);
  const reason = asked === 'remind' && !kept ? detail.remindText : kept;
  const [day, setDay] = useState<string | null>(asked === 'decideExtension' ? (pending?.proposedDay ?? null) : null);
  const [outcome, setOutcome] = useState<'granted' | 'refused'>('granted');
  const [gap, setGap] = useState<'reason' | 'day' | null>(null);
  const done = () => { forget(); onDone?.(); onClose(); };
  const returned = useReturnReport(done);
  const excuse = useExcuse(done);
  const remind = useRemind(done);
  const ask = useAskExtension(done);
  const decide = useDecideExtension(done);
  const command = { return: returned, excuse, remind, requestExtension: ask, decideExtension: decide }[asked];
  const needsDay = asked === 'return' || asked === 'requestExtension' || (asked === 'decideExtension' && outcome === 'granted');
  const needsReason = asked !== 'decideExtension' || outcome === 'refused';
  const words = {
    return: { title: t('act.return.title'), note: t('act.return.note'), day: t('act.return.day'), send: t('act.return.send') },
    excuse: { title: t('act.excuse.title'), note: t('act.excuse.note'), day: '', send: t('act.excuse.send') },
    remind: { title: t('act.remind.title', { unit: duty.reporterName }), note: t('act.remind.note'), day: '', send: t('act.remind.send', { unit: duty.reporterName }) },
    requestExtension: { title: t('act.extension.title'), note: t('act.extension.note'), day: t('act.extension.day'), send: t('act.extension.send') },
    decideExtension: { title: t('act.decide.title'), note: '', day: t('act.decide.day'), send: outcome === 'granted' ? t('act.decide.sendGrant', { day: dateText(day) }) : t('act.decide.sendRefuse') },
  }[asked];
  const send = () => {
    const text = reason.trim();
    if (needsReason && !text) return setGap('reason');
    if (needsDay && !day) return setGap('day');
    const versionNo = detail.versions.at(-1)?.versionNo ?? 0;
    if (asked === 'return') returned.mutate({ id: duty.id, versionNo, reason: text, fixByDay: day ?? '' });
    else if (asked === 'excuse') excuse.mutate({ id: duty.id, reason: text });
    else if (asked === 'remind') remind.mutate({ id: duty.id, text });
    else if (asked === 'requestExtension') ask.mutate({ id: duty.id, reason: text, proposedDay: day ?? '' });
    else decide.mutate({ id: duty.id, outcome, grantedDay: outcome === 'granted' ? day : null, reason: text });
  };
  return (
    <Modal opened onClose={onClose} size={520} title={<span className={classes.dialogTitle}>{words.title}</span>} closeButtonProps={{ 'aria-label': t('action.close') }}>
      <Stack gap={12}>
        <p className="secondary">{t('duty.ofUnit', { period: duty.periodLabel, unit: duty.reporterName })}, {t('duty.to', { unit: duty.receiverName })}</p>
        {asked === 'decideExtension' && pending ? <div className={classes.quoteBox}>{t('duty.extensionAsk', { who: pending.askedBy, day: dateText(pending.proposedDay), reason: pending.reason })}</div> : null}
        {asked === 'decideExtension' ? (
          <Radio.Group value={outcome} onChange={(value) => setOutcome(value === 'refused' ? 'refused' : 'granted')} aria-label={t('act.decide.title')}>
            <Stack gap={6}><Radio size="xs" value="granted" label={t('act.decide.grant')} /><Radio size="xs" value="refused" label={t('act.decide.refuse')} /></Stack>
          </Radio.Group>
        ) : null}
        {needsDay ? <DateInput label={words.day} value={day} minDate={asked === 'return' ? today : (duty.strictDay ?? today)} onChange={(value) => { setDay(value); setGap(null); }} error={gap === 'day' ? t('act.dayMissing') : undefined} required /> : null}
        <Textarea data-autofocus label={asked === 'remind' ? t('act.remind.text') : t('act.reason')} description={asked === 'remind' ? undefined : t('act.reasonNote')} minRows={3} value={reason} required={needsReason} onChange={(event) => { setKept(event.currentTarget.value); setGap(null); }} error={gap === 'reason' ? (asked === 'remind' ? t('act.remind.missing') : t('act.reasonMissing')) : undefined} />
        {words.note ? <p className="small">{words.note}</p> : null}
        {asked === 'remind' ? <RemindedList dutyIds={[duty.id]} /> : null}
        {command.error ? <ProblemBox error={command.error} kept={t('act.kept')} /> : null}
        <div className={classes.dialogButtons}>
          <Button variant="default" onClick={onClose}>{t('action.leave')}</Button>
          <Button color={asked === 'return' ? 'plum' : undefined} loading={command.isPending} onClick={send}>{words.send}</Button>
        </div>
      </Stack>
    </Modal>
  );
}
