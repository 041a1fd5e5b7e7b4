import { Button, Kbd, Modal, Select } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconAlertCircle, IconCheck, IconCircleCheck, IconSend } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useRecipientsPreview, useSigners } from '../../api/queries/document.queries';
import type { DocumentDetail, VersionContent } from '../../api/types';
import { stroke } from '../../ui/icon';
import { Panel } from '../../ui/panel';
import { ProblemBox } from '../../ui/problem-box';
import { SkeletonRows } from '../../ui/skeleton-rows';
import { useKeys } from '../../ui/use-keys';
import type { ApiProblem } from '../../api/problem';
import { actionOf } from '../decision/action-of';
import { Forbidden } from '../decision/decision-panel';
import decision from '../decision/decision.module.css';
import { useRecordIssued, useSubmit } from '../decision/document-commands';
import { PrintedSignature } from '../decision/printed-signature';
import { RouteList } from '../decision/route-list';
import { DifferencesPanel } from '../ends/differences-panel';
import classes from './review.module.css';
import type { WorkingCopy } from './use-working-copy';

const urgencies = ['normal', 'urgent', 'veryUrgent', 'express'] as const;

/** Trình: who signs, what will be printed, what still blocks. The button stays and leads to the gap. */
export function SubmitStep({ document, version, copy, onStep }: { document: DocumentDetail; version: VersionContent; copy: WorkingCopy; onStep: (step: 'review' | 'receivers') => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const outside = document.door === 'issuedOutside';
  const signers = useSigners(document.id, !outside);
  const preview = useRecipientsPreview(document.id);
  const [signer, setSigner] = useState<string | null>(document.signerPositionId);
  const [flushProblem, setFlushProblem] = useState<ApiProblem | null>(null);
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  const done = (message: string) => {
    notifications.show({ message, color: 'green', icon: <IconCheck size={16} /> });
    void navigate(`/van-ban/${document.id}`);
  };
  const submit = useSubmit((answer) => done(answer.message));
  const record = useRecordIssued((answer) => done(answer.message));
  const blocking = version.warnings.filter((warning) => warning.blocks === 'submission' && !warning.answer && warning.severity !== 'info');
  const arming = version.warnings.filter((warning) => warning.blocks === 'arming' && !warning.answer && warning.severity !== 'info');
  const unresolved = preview.data?.unresolved ?? 0;
  const may = actionOf(document, outside ? 'recordIssued' : 'submit');

  // One possible signer is no question.
  const only = signers.data?.filter((choice) => choice.available);
  useEffect(() => { if (!signer && only?.length === 1 && only[0]) { setSigner(only[0].positionId); copy.changeSigner(only[0].positionId); } }, [only, signer]); // eslint-disable-line react-hooks/exhaustive-deps

  const send = async (knowingly = false) => {
    setTried(true);
    if (!knowingly && version.sameAsReturned && (outside || signer)) return setAsking(true);
    setAsking(false);
    setFlushProblem(null);
    if (submit.isPending || record.isPending) return;
    if (!outside && !signer) return;
    try {
      await copy.flush();
    } catch (error) {
      return setFlushProblem(error as ApiProblem);
    }
    const body = { id: document.id, versionId: version.id, editNo: copy.currentEditNo() };
    if (outside) record.mutate(body);
    else submit.mutate({ ...body, signerPositionId: signer });
  };
  useKeys({ 'ctrl+enter': () => void send() });
  const busy = submit.isPending || record.isPending;
  const problem = flushProblem ?? submit.error ?? record.error;

  return (
    <div className={classes.stepGrid}>
      <Modal opened={asking} onClose={() => setAsking(false)} title={t('unchanged.title')} centered closeButtonProps={{ 'aria-label': t('action.close') }}>
        <p>{version.sameAsReturned?.reason ? t('unchanged.text', { no: version.sameAsReturned.no, reason: version.sameAsReturned.reason }) : t('unchanged.textNoReason', { no: version.sameAsReturned?.no ?? 0 })}</p>
        <div style={{ display: 'flex', gap: 8, justifyContent: 'flex-end', flexWrap: 'wrap', marginTop: 16 }}>
          <Button variant="default" onClick={() => void send(true)}>{t('unchanged.send')}</Button>
          <Button data-autofocus onClick={() => { setAsking(false); onStep('review'); }}>{t('unchanged.back')}</Button>
        </div>
      </Modal>
      <div style={{ display: 'flex', flexDirection: 'column', gap: 14 }}>
        {document.replaces ? <DifferencesPanel document={document} /> : null}
        {outside ? null : (
          <Panel title={t('submit.whoSigns')} note={t('submit.byMandate')}>
            <div style={{ padding: 14 }} role="radiogroup" aria-label={t('submit.whoSigns')}>
              {signers.isPending ? <SkeletonRows count={2} /> : null}
              {signers.error ? <ProblemBox error={signers.error} onRetry={() => void signers.refetch()} /> : null}
              {signers.data?.length === 0 ? <p>{t('submit.nobodySigns')}</p> : null}
              {signers.data?.map((choice) => (
                <label key={choice.positionId} className={classes.signer} data-chosen={signer === choice.positionId || undefined} data-off={!choice.available || undefined}>
                  {choice.available ? <input type="radio" name="signer" checked={signer === choice.positionId} onChange={() => { setSigner(choice.positionId); copy.changeSigner(choice.positionId); }} style={{ marginTop: 4 }} /> : null}
                  <div style={{ flex: 1 }}>
                    <div style={{ fontWeight: 600 }}>{choice.personName ?? t('submit.vacant')}</div>
                    <div className="secondary">{choice.title} · {choice.basis}</div>
                    {choice.note ? <div className="small">{choice.note}</div> : null}
                  </div>
                  <div style={{ width: 210 }}><PrintedSignature lines={choice.lines} name={choice.personName} /></div>
                </label>
              ))}
              {tried && !signer ? <p role="alert" style={{ color: 'var(--red)', fontSize: 13 }}>{t('submit.chooseSigner')}</p> : null}
            </div>
          </Panel>
        )}
        {outside ? (
          <Panel title={t('submit.outsideTitle')}>
            <div style={{ padding: 14 }}>
              <p>{t('submit.outsideText')}</p>
              {version.facts.signature.lines.length > 0 ? <div style={{ width: 260, marginTop: 10 }}><PrintedSignature lines={version.facts.signature.lines} name={version.facts.signature.name} /></div> : null}
            </div>
          </Panel>
        ) : null}
        {document.route.length > 0 && !outside ? <Panel title={t('decision.route')}><div style={{ padding: 14 }}><RouteList document={document} /></div></Panel> : null}
      </div>
      <section className={decision.panel} style={{ border: '1px solid var(--line)', borderRadius: 10, height: 'auto' }} aria-label={t('submit.panel')}>
        <div className={decision.part}>
          <div className={decision.partHead}><strong>{t('submit.checks')}</strong></div>
          <ul className={decision.list}>
            <Check ok={blocking.length === 0} good={t('submit.noBlocking')} bad={t('submit.blocking', { count: blocking.length })} onFix={() => onStep('review')} />
            {version.sameAsReturned ? <Check ok={false} good="" bad={t('unchanged.title')} onFix={() => onStep('review')} /> : null}
            <Check ok={unresolved === 0} good={t('submit.receiversKnown', { count: preview.data?.total ?? 0 })} bad={t('submit.receiversUnknown', { count: unresolved })} onFix={() => onStep('receivers')} />
            {document.replaces ? <Check ok={document.replaces.confirmed} good={t('ends.differences.check')} bad={t('ends.differences.unchecked')} onFix={() => window.document.getElementById('khac-biet')?.scrollIntoView({ block: 'center' })} /> : null}
            {outside ? null : <Check ok={signer !== null} good={t('submit.signerChosen')} bad={t('submit.chooseSigner')} />}
            {arming.length > 0 ? <li className="small"><IconAlertCircle size={16} stroke={stroke} color="var(--amber)" aria-hidden />{t('submit.armingLater', { count: arming.length })}</li> : null}
          </ul>
          <Select mt={12} label={t('urgency.label')} allowDeselect={false} value={document.urgency} onChange={(value) => { const known = urgencies.find((name) => name === value); if (known) copy.changeUrgency(known); }} data={urgencies.map((value) => ({ value, label: t(`urgency.${value}`) }))} />
        </div>
        <Forbidden document={document} />
        {may ? (
          <div className={decision.foot}>
            {problem ? <ProblemBox error={problem} onRetry={() => void send()} kept={t('submit.kept')} /> : null}
            <Button size="lg" className={decision.mainButton} aria-busy={busy} onClick={() => void send()} leftSection={<IconSend size={18} stroke={stroke} />} rightSection={<Kbd>Ctrl ↵</Kbd>}>{busy ? t('submit.sending') : may.label}</Button>
            <p className={decision.note}>{t(outside ? 'submit.recordNote' : 'submit.note')}</p>
          </div>
        ) : null}
      </section>
    </div>
  );
}

function Check({ ok, good, bad, onFix }: { ok: boolean; good: string; bad: string; onFix?: () => void }) {
  const { t } = useTranslation();
  return (
    <li>
      {ok ? <IconCircleCheck size={16} stroke={stroke} color="var(--green)" aria-hidden /> : <IconAlertCircle size={16} stroke={stroke} color="var(--red)" aria-hidden />}
      <span>{ok ? good : bad} {!ok && onFix ? <button type="button" className={classes.changeLink} onClick={onFix}>{t('submit.goThere')}</button> : null}</span>
    </li>
  );
}
