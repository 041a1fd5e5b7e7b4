import { Button, Checkbox, FileButton, Kbd } from '@mantine/core';
import { IconFileDownload, IconPaperclip, IconSend } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, asForm, newKey, answerOf, keyHeader } from '../../api/client';
import type { ApiProblem } from '../../api/problem';
import { keys } from '../../api/queries/keys';
import { useIssuedFiles, useRecipientsPreview } from '../../api/queries/document.queries';
import type { DocumentDetail } from '../../api/types';
import { useQueryClient } from '@tanstack/react-query';
import { stroke } from '../../ui/icon';
import { NoticeBox } from '../../ui/notice-box';
import { ProblemBox } from '../../ui/problem-box';
import { SkeletonRows } from '../../ui/skeleton-rows';
import { useKeys } from '../../ui/use-keys';
import { actionOf } from './action-of';
import { useDispatch } from './document-commands';
import classes from './decision.module.css';

/** Attaches the sealed scan or the digitally signed PDF to the chain of files. */
export function AttachSealed({ documentId, label }: { documentId: string; label: string }) {
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const attach = async (file: File | null) => {
    if (!file) return;
    setBusy(true);
    setProblem(null);
    const form = new FormData();
    form.append('file', file);
    try {
      await answerOf(api.POST('/api/v1/documents/{id}/sealed-file', { params: { path: { id: documentId }, header: keyHeader(newKey()) }, ...asForm<never>(form) }));
      await client.invalidateQueries({ queryKey: [keys.document, documentId] });
    } catch (error) {
      setProblem(error as ApiProblem);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <FileButton accept="application/pdf" onChange={(file) => void attach(file)}>
        {(props) => <Button {...props} variant="default" size="xs" loading={busy} leftSection={<IconPaperclip size={16} stroke={stroke} />}>{label}</Button>}
      </FileButton>
      {problem ? <ProblemBox error={problem} /> : null}
    </>
  );
}

/** Phát hành: the clerk sees who will receive, by which way, before anything leaves. */
export function DispatchPart({ document, taskId, onDone, top, bottom, instead }: { document: DocumentDetail; taskId: string; onDone: (message: string) => void; top: ReactNode; bottom: ReactNode; instead?: ReactNode }) {
  const { t } = useTranslation();
  const preview = useRecipientsPreview(document.id);
  const files = useIssuedFiles(document.id);
  const [recordOnly, setRecordOnly] = useState(document.recordOnly);
  const dispatch = useDispatch((answer) => onDone(answer.message));
  const attach = actionOf(document, 'attachSealed');
  const send = () => { if (!dispatch.isPending) dispatch.mutate({ id: document.id, taskId, recordOnly }); };
  useKeys({ 'ctrl+enter': send });
  return (
    <>
      <div className={classes.middle}>{instead ?? <>
      {top}
      <div className={classes.part}>
        <div className={classes.partHead}><strong>{t('dispatch.file')}</strong><span>{document.codeNumber}</span></div>
        <div style={{ display: 'flex', gap: 8, flexWrap: 'wrap' }}>
          {(files.data?.items ?? []).filter((file) => file.kind !== 'source').map((file) => <Button key={file.id} component="a" href={file.url} size="xs" variant="default" leftSection={<IconFileDownload size={16} stroke={stroke} />}>{file.kindText} ({file.format.toUpperCase()})</Button>)}
          {attach ? <AttachSealed documentId={document.id} label={attach.label} /> : null}
        </div>
        <p className={classes.note} style={{ marginTop: 6 }}>{files.data?.digitalState ?? document.digitalState}</p>
      </div>
      <div className={classes.part}>
        <div className={classes.partHead}><strong>{t('dispatch.whoReceives')}</strong>{preview.data ? <span>{t('dispatch.places', { count: preview.data.total })}</span> : null}</div>
        {preview.isPending ? <SkeletonRows count={3} height={44} /> : null}
        {preview.error ? <ProblemBox error={preview.error} onRetry={() => void preview.refetch()} /> : null}
        {preview.data && preview.data.unresolved > 0 ? <NoticeBox tone="amber">{t('dispatch.unresolved', { count: preview.data.unresolved })}</NoticeBox> : null}
        <div className={classes.receivers}>
          {(preview.data?.lines ?? []).map((line, index) => (
            <div key={index}>
              <div className={classes.receiverLine}>{line.line}</div>
              <div className={classes.receiverTo}>{line.receivers.length === 0 ? t('dispatch.nobody') : line.receivers.map((receiver) => `${receiver.name} (${channelWord(receiver.channel, t)})`).join('; ')}</div>
            </div>
          ))}
        </div>
      </div>
      {bottom}
      </>}</div>
      <footer className={classes.foot}>
        <Checkbox checked={recordOnly} onChange={(event) => setRecordOnly(event.currentTarget.checked)} label={t('dispatch.recordOnly')} />
        {dispatch.error ? <ProblemBox error={dispatch.error} onRetry={send} kept={t('decision.stillWaiting')} /> : null}
        <Button size="lg" className={classes.mainButton} aria-busy={dispatch.isPending} onClick={send} leftSection={<IconSend size={18} stroke={stroke} />} rightSection={<Kbd>Ctrl ↵</Kbd>}>
          {dispatch.isPending ? t('dispatch.sending') : recordOnly ? t('dispatch.record') : t('dispatch.send', { count: preview.data?.total ?? 0 })}
        </Button>
        <p className={classes.note}>{t('dispatch.noWayBack')}</p>
      </footer>
    </>
  );
}

const channels = ['system', 'email', 'byHand', 'publish'] as const;
export function channelWord(channel: string, t: (key: `channel.${(typeof channels)[number]}`) => string): string {
  const known = channels.find((name) => name === channel);
  return known ? t(`channel.${known}`) : channel;
}
