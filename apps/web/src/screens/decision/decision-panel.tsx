import { Anchor, Button, Kbd } from '@mantine/core';
import { useQueryClient, type MutationCache } from '@tanstack/react-query';
import { IconArrowBackUp, IconLock, IconSignature } from '@tabler/icons-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ActionVerb, DocumentDetail } from '../../api/types';
import { useSession } from '../../app/session-context';
import { stroke } from '../../ui/icon';
import { iconOfKind } from '../../ui/kind-map';
import { NoticeBox } from '../../ui/notice-box';
import { ProblemBox } from '../../ui/problem-box';
import { StateTag } from '../../ui/state-tag';
import { dueState } from '../../ui/due-text';
import { useKeys } from '../../ui/use-keys';
import { VersionMark } from '../../ui/version-mark';
import { addressOf, dueDayText, instantText, sentence } from '../../ui/words';
import { actionOf } from './action-of';
import { DeliveryActions } from '../document/delivery-actions';
import { ChangedSinceSeen } from './changed-since-seen';
import { EndedBanner } from '../ends/ended-banner';
import { ClaimButtons } from './claim-buttons';
import { DispatchPart } from './dispatch-part';
import { useDecide, useTakeBack } from './document-commands';
import { MoreActions } from './more-actions';
import { NumberPart } from './number-part';
import { PrintedSignature } from './printed-signature';
import { ReturnDialog } from './return-dialog';
import { RouteList } from './route-list';
import classes from './decision.module.css';

interface Props {
  document: DocumentDetail;
  /** After a decision of mine: message of the server. */
  onDecided: (message: string) => void;
  /** Shows what changed between the version on screen and the one in the route. */
  onSeeChanges?: () => void;
  compact?: boolean;
  /** Stands above the route. */
  before?: ReactNode;
  /** Stands instead of the middle; the footer stays (phone). */
  instead?: ReactNode;
}

/** The decision box: it never scrolls out of view, names its act, and says how it is taken back. */
export function DecisionPanel({ document, onDecided, onSeeChanges, compact, before, instead }: Props) {
  const { t } = useTranslation();
  const { person, today } = useSession();
  const task = document.openTask;
  const taken = useTakenByAnother(document);
  const me = addressOf(person);
  const allocate = actionOf(document, 'allocateNumber');
  const dispatch = actionOf(document, 'dispatch');

  const top = (
    <>
      {before}
      {task?.kind === 'acknowledgeEnd' ? <div className={classes.part}><EndedBanner document={document} receivers={`/van-ban/${document.id}/noi-nhan`} /></div> : null}
      {taken ? <div className={classes.part}><NoticeBox tone="blue">{taken}</NoticeBox></div> : null}
      {task ? <ChangedSinceSeen document={document} /> : null}
      <div className={classes.part}><RouteList key={document.id} document={document} mine={task ? me : null} today={today} folded={typeof window !== 'undefined' && window.innerHeight < 700} /></div>
    </>
  );

  return (
    <div className={classes.panel}>
      {compact ? null : (
        <header className={classes.head}>
          <div className={classes.headTop}>
            <h2 className={classes.headTitle}>
              {task ? (task.stepNo && task.stepCount ? t('decision.title', { no: task.stepNo, count: task.stepCount, label: task.label }) : task.label) : t('decision.nothing')}
            </h2>
            {task?.distance ? <StateTag state={dueState(task.distance)}>{sentence(t(`due.${task.distance.kind}`, { count: task.distance.workingDays }))}</StateTag> : <StateTag state={document.stage}>{document.stageText}</StateTag>}
          </div>
          <div className="secondary">{task ? [task.dueAt ? t('decision.due', dueDayText(task.dueAt)) : null, task.whyMe].filter(Boolean).join(' · ') : document.digitalState}</div>
        </header>
      )}
      {allocate && task ? (
        <NumberPart key={document.id} document={document} taskId={allocate.taskId ?? task.id} onDone={onDecided} instead={instead} top={top} bottom={<Forbidden document={document} />} />
      ) : dispatch && task ? (
        <DispatchPart key={document.id} document={document} taskId={dispatch.taskId ?? task.id} onDone={onDecided} instead={instead} top={top} bottom={<Forbidden document={document} />} />
      ) : (
        <>
          <div className={classes.middle}>{instead ?? <>{top}<DecideMiddle document={document} /><Forbidden document={document} /></>}</div>
          <DecideFoot key={document.id} document={document} onDecided={onDecided} onSeeChanges={onSeeChanges} />
        </>
      )}
    </div>
  );
}

function DecideMiddle({ document }: { document: DocumentDetail }) {
  const { t } = useTranslation();
  if (!document.signingLines || document.codeNumber) return null;
  return (
    <div className={classes.part}>
      <div className={classes.partHead}><strong>{t('decision.willPrint')}</strong><span>{t('decision.willPrintWhere')}</span></div>
      <PrintedSignature lines={document.signingLines.lines} name={document.signingLines.name} />
      {actionOf(document, 'approve') && document.openTask?.kind === 'sign' ? <p className={classes.note} style={{ marginTop: 8 }}>{t('decision.onlyThisVersion')}</p> : null}
    </div>
  );
}

/** A forbidden verb is absent, and a line with a lock says why. */
export function Forbidden({ document }: { document: DocumentDetail }) {
  if (document.forbidden.length === 0) return null;
  const reasons = [...new Set(document.forbidden.map((item) => item.reason))];
  return (
    <div className={classes.part}>
      {reasons.map((reason) => <div key={reason} className="lock-line"><IconLock size={14} stroke={stroke} aria-hidden /><span>{reason}</span></div>)}
    </div>
  );
}

function DecideFoot({ document, onDecided, onSeeChanges }: { document: DocumentDetail; onDecided: (message: string) => void; onSeeChanges?: () => void }) {
  const { t } = useTranslation();
  const [returning, setReturning] = useState(false);
  const decide = useDecide((answer) => onDecided(answer.message));
  const takeBack = useTakeBack((answer) => onDecided(answer.message));
  const approve = actionOf(document, 'approve');
  const giveBack = actionOf(document, 'return');
  const back = actionOf(document, 'takeBack');
  const deliveries = deliveryVerbs(document);
  const review = actionOf(document, 'edit') ?? actionOf(document, 'answerWarnings') ?? actionOf(document, 'submit') ?? actionOf(document, 'recordIssued');
  const version = document.version;
  const Icon = document.openTask ? iconOfKind(document.openTask.kind) : IconSignature;
  const approveNow = () => {
    const taskId = approve?.taskId ?? document.openTask?.id;
    if (approve && taskId && version?.contentHash && !decide.isPending) decide.mutate({ id: document.id, taskId, outcome: 'approved', contentHash: version.contentHash });
  };
  useKeys({ 'ctrl+enter': approveNow, r: () => { if (giveBack) setReturning(true); } });
  const stale = decide.error && ['version.stale', 'version.changed'].includes(decide.error.code);
  const returnTask = giveBack?.taskId ?? document.openTask?.id;
  const rows: ReactNode[] = [];
  if (decide.error) {
    rows.push(stale
      ? <NoticeBox key="stale" tone="amber" action={onSeeChanges ? <Anchor component="button" type="button" fz="sm" onClick={onSeeChanges}>{t('decision.seeChanges')}</Anchor> : undefined}>{decide.error.message || t('decision.stale')} <span className="small">({decide.error.code})</span></NoticeBox>
      : <ProblemBox key="problem" error={decide.error} onRetry={approveNow} kept={t('decision.stillWaiting')} />);
  }
  if (takeBack.error) rows.push(<ProblemBox key="takeBack" error={takeBack.error} />);
  return (
    <footer className={classes.foot}>
      {rows}
      {version ? <VersionMark no={version.no} hash={version.contentHash} /> : null}
      {approve ? (
        <Button size="lg" className={classes.mainButton} aria-busy={decide.isPending} onClick={approveNow} leftSection={<Icon size={18} stroke={stroke} />} rightSection={<Kbd>Ctrl ↵</Kbd>}>
          {decide.isPending ? t('decision.sending', { label: approve.label }) : approve.label}
        </Button>
      ) : null}
      {deliveries.map(([id, verbs]) => <DeliveryActions key={id} deliveryId={id} verbs={verbs} name={document.title} main ending={document.ended !== null} />)}
      <ClaimButtons document={document} />
      {review ? <Button size="lg" className={classes.mainButton} component={Link} to={`/van-ban/${document.id}/doi-chieu`}>{t(document.door === 'issuedOutside' ? 'decision.openReviewOutside' : 'decision.openReview')}</Button> : null}
      {giveBack || back || document.allowedActions.length > 0 ? (
        <div className={classes.second}>
          {giveBack ? <Button variant="outline" color="plum" leftSection={<IconArrowBackUp size={16} stroke={stroke} />} rightSection={<Kbd>R</Kbd>} onClick={() => setReturning(true)}>{giveBack.label}</Button> : null}
          {back ? <Button variant="default" loading={takeBack.isPending} leftSection={<IconArrowBackUp size={16} stroke={stroke} />} onClick={() => { if (back.taskId) takeBack.mutate({ id: document.id, taskId: back.taskId }); }}>{back.label}</Button> : null}
          <MoreActions document={document} onDone={onDecided} />
        </div>
      ) : null}
      {approve ? <p className={classes.note}>{t('decision.takeBackUntil')}</p> : null}
      {giveBack && returnTask ? <ReturnDialog document={document} taskId={returnTask} opened={returning} onClose={() => setReturning(false)} onDone={(message) => { setReturning(false); onDecided(message); }} /> : null}
    </footer>
  );
}

/** While I read, somebody else decided: who, which version, when. */
function useTakenByAnother(document: DocumentDetail): string | null {
  const { t } = useTranslation();
  const { person, today } = useSession();
  const mutations = useQueryClient().getMutationCache();
  const had = useRef<{ id: string; task: string | null; act: number }>({ id: document.id, task: document.openTask?.id ?? null, act: lastActOfMine(mutations) });
  const [sentenceText, setSentence] = useState<string | null>(null);
  const taskId = document.openTask?.id ?? null;
  useEffect(() => {
    if (had.current.id !== document.id) {
      had.current = { id: document.id, task: taskId, act: lastActOfMine(mutations) };
      setSentence(null);
      return;
    }
    if (had.current.task && had.current.task !== taskId && lastActOfMine(mutations) <= had.current.act) {
      const latest = document.route.filter((step) => step.decision).sort((a, b) => (a.decision?.at ?? '').localeCompare(b.decision?.at ?? '')).at(-1)?.decision;
      if (latest && latest.by !== person.fullName) {
        setSentence(t(latest.outcome === 'returned' ? 'decision.returnedByAnother' : 'decision.decidedByAnother', { who: latest.by, version: latest.versionNo, at: instantText(latest.at, today), me: addressOf(person) }));
      } else if (!taskId && !latest) setSentence(t('decision.movedOn', { me: addressOf(person) }));
    }
    had.current = { id: document.id, task: taskId, act: lastActOfMine(mutations) };
  }, [document, taskId, person, t, today, mutations]);
  return sentenceText;
}

/** Grows with everything that was done from this browser. */
function lastActOfMine(mutations: MutationCache): number {
  return mutations.getAll().at(-1)?.mutationId ?? 0;
}

/** Verbs that concern a delivery, per delivery. */
function deliveryVerbs(document: DocumentDetail): [string, ActionVerb[]][] {
  const found = new Map<string, ActionVerb[]>();
  for (const action of document.allowedActions) if (action.deliveryId) found.set(action.deliveryId, [...(found.get(action.deliveryId) ?? []), action.verb]);
  return [...found].slice(0, 3);
}
