import { Button, Kbd, NumberInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { IconArrowBackUp, IconCircleCheck, IconRubberStamp } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNumberProposal } from '../../api/queries/document.queries';
import type { DocumentDetail } from '../../api/types';
import { useSession } from '../../app/session-context';
import { stroke } from '../../ui/icon';
import { NoticeBox } from '../../ui/notice-box';
import { ProblemBox } from '../../ui/problem-box';
import { SkeletonRows } from '../../ui/skeleton-rows';
import { useKeys } from '../../ui/use-keys';
import { dateText, instantText } from '../../ui/words';
import { actionOf } from './action-of';
import { datedLine } from './dated-line';
import { useAllocateNumber } from './document-commands';
import { ReturnDialog } from './return-dialog';
import classes from './decision.module.css';

/** Cấp số, ghi ngày: next number, date, what will be printed, and the lateness note of FLOW-4. */
export function NumberPart({ document, taskId, onDone, top, bottom, instead }: { document: DocumentDetail; taskId: string; onDone: (message: string) => void; top: ReactNode; bottom: ReactNode; instead?: ReactNode }) {
  const { t } = useTranslation();
  const { today } = useSession();
  const [issuedOn, setIssuedOn] = useState<string | null>(null);
  const [typed, setTyped] = useState<number | null>(null);
  const [copies, setCopies] = useState<number | null>(null);
  const [returning, setReturning] = useState(false);
  const proposal = useNumberProposal(document.id);
  const allocate = useAllocateNumber((answer) => onDone(answer.message));
  const giveBack = actionOf(document, 'return');
  const external = proposal.data?.origin === 'external';
  const number = external ? typed : (proposal.data?.next ?? null);
  const send = () => {
    if (!proposal.data || allocate.isPending || (external && typed === null)) return;
    allocate.mutate({ id: document.id, taskId, issuedOn: issuedOn ?? proposal.data.issuedOn, ...(external && typed !== null ? { number: typed } : {}), ...(copies !== null ? { copies } : {}) });
  };
  useKeys({ 'ctrl+enter': send, r: () => { if (giveBack) setReturning(true); } });
  const signed = document.route.find((step) => step.kind === 'sign')?.decision;
  return (
    <>
      <div className={classes.middle}>{instead ?? <>
      <div className={classes.part}>
        {proposal.error ? <ProblemBox error={proposal.error} onRetry={() => void proposal.refetch()} /> : null}
        {proposal.isPending ? <SkeletonRows count={1} /> : null}
        {proposal.data ? (
          <>
            <div className={classes.numbers}>
              <div className={classes.numberBox}>
                <div className="small">{t(external ? 'number.typeIn' : 'number.next')}</div>
                {external ? <NumberInput aria-label={t('number.typeIn')} value={typed ?? ''} min={1} allowDecimal={false} onChange={(value) => setTyped(typeof value === 'number' ? value : null)} /> : <div className={classes.numberBig}>{proposal.data.next}</div>}
                <div className="small">{proposal.data.codeNumber ?? proposal.data.series}</div>
              </div>
              <div className={classes.dateBox}>
                <DateInput label={t('number.date')} value={issuedOn ?? proposal.data.issuedOn} minDate={proposal.data.earliest ?? undefined} maxDate={today} onChange={(value) => setIssuedOn(value)} />
                <NumberInput mt={6} label={t('number.copies')} value={copies ?? ''} min={0} allowDecimal={false} onChange={(value) => setCopies(typeof value === 'number' ? value : null)} />
              </div>
            </div>
            <p className={classes.willPrint}>{t('number.willPrint')} <span className="document" lang="vi">{proposal.data.printed.numberLine}</span> {t('number.and')} <em className="document" lang="vi">{issuedOn ? datedLine(proposal.data.printed.dateLine, issuedOn) : proposal.data.printed.dateLine}</em></p>
            {proposal.data.note ? <div style={{ marginTop: 8 }}><NoticeBox tone="amber">{proposal.data.note}</NoticeBox></div> : null}
          </>
        ) : null}
      </div>
      {proposal.data ? (
        <div className={classes.part}>
          <div className={classes.partHead}><strong>{t('number.checked')}</strong></div>
          <ul className={classes.list}>
            {signed ? <li><IconCircleCheck size={16} stroke={stroke} color="var(--green)" aria-hidden />{t('number.signedBy', { who: signed.by, at: instantText(signed.at, today), no: signed.versionNo })}</li> : null}
            <li><IconCircleCheck size={16} stroke={stroke} color="var(--green)" aria-hidden />{proposal.data.previous ? t('number.after', { previous: proposal.data.previous }) : t('number.first', { year: proposal.data.year })}</li>
            {proposal.data.earliest ? <li><IconCircleCheck size={16} stroke={stroke} color="var(--green)" aria-hidden />{t('number.notBefore', { date: dateText(proposal.data.earliest) })}</li> : null}
          </ul>
        </div>
      ) : null}
      {top}
      {bottom}
      </>}</div>
      <footer className={classes.foot}>
        {allocate.error ? <ProblemBox error={allocate.error} onRetry={send} kept={t('decision.stillWaiting')} /> : null}
        <Button size="lg" className={classes.mainButton} aria-busy={allocate.isPending} onClick={send} leftSection={<IconRubberStamp size={18} stroke={stroke} />} rightSection={<Kbd>Ctrl ↵</Kbd>}>
          {allocate.isPending ? t('number.sending') : number !== null ? t('number.allocate', { number }) : t('number.allocateBlank')}
        </Button>
        {giveBack ? <Button variant="outline" color="plum" leftSection={<IconArrowBackUp size={16} stroke={stroke} />} onClick={() => setReturning(true)}>{giveBack.label}</Button> : null}
        <p className={classes.note}>{t('number.noWayBack')}</p>
      </footer>
      {giveBack ? <ReturnDialog document={document} taskId={giveBack.taskId ?? taskId} opened={returning} onClose={() => setReturning(false)} onDone={(message) => { setReturning(false); onDone(message); }} /> : null}
    </>
  );
}
