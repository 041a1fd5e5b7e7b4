import { useTranslation } from 'react-i18next';
import { useDeliveries, useRecipientsPreview } from '../../api/queries/document.queries';
import type { DeliveryRow, DocumentDetail } from '../../api/types';
import { useSession } from '../../app/session-context';
import { NoticeBox } from '../../ui/notice-box';
import { ProblemBox } from '../../ui/problem-box';
import { SkeletonRows } from '../../ui/skeleton-rows';
import type { StateKey } from '../../ui/state-map';
import { StateTag } from '../../ui/state-tag';
import { instantText } from '../../ui/words';
import { DeliveryActions } from './delivery-actions';
import classes from './document.module.css';
import ends from '../ends/ends.module.css';

const deliveryState: Record<DeliveryRow['state'], StateKey> = { waiting: 'waiting', sent: 'sent', opened: 'opened', acknowledged: 'acknowledged', refused: 'refusedReceipt', failed: 'sendFailed', published: 'published', recorded: 'recorded' };

/** Nơi nhận: each receiver with what became of it; before dispatch, who will receive. */
export function DeliveriesTab({ document }: { document: DocumentDetail }) {
  const { t } = useTranslation();
  const sent = ['issued', 'dispatched', 'recalled', 'replaced'].includes(document.stage);
  const deliveries = useDeliveries(document.id, sent);
  const preview = useRecipientsPreview(document.id, !sent || deliveries.data?.items.length === 0);
  if (deliveries.error) return <ProblemBox error={deliveries.error} onRetry={() => void deliveries.refetch()} />;
  if (sent && deliveries.isPending) return <SkeletonRows />;
  const rows = deliveries.data?.items ?? [];
  // The latest word first: who still has to confirm a recall is what is looked for.
  const groups = [...new Set(rows.map((row) => row.dispatchNo))].sort((a, b) => b - a).map((no) => rows.filter((row) => row.dispatchNo === no));
  if (rows.length === 0) {
    return (
      <>
        <h2 className={classes.sectionTitle}>{t('deliveries.notYet')}</h2>
        {preview.error ? <ProblemBox error={preview.error} /> : null}
        <table className={classes.table}>
          <thead><tr><th>{t('deliveries.line')}</th><th>{t('deliveries.role')}</th><th>{t('deliveries.receivers')}</th></tr></thead>
          <tbody>{(preview.data?.lines ?? []).map((line, index) => (
            <tr key={index}><td>{line.line}</td><td>{t(`facts.role.${line.role}`)}</td><td>{line.receivers.length > 0 ? line.receivers.map((receiver) => receiver.name).join('; ') : <StateTag state="warning">{t('receivers.unknown')}</StateTag>}</td></tr>
          ))}</tbody>
        </table>
      </>
    );
  }
  return (
    <>
      {deliveries.data?.dispatching ? <div style={{ marginBottom: 10 }}><NoticeBox tone="info">{t('deliveries.dispatching')}</NoticeBox></div> : null}
      {groups.map((group) => <DispatchTable key={group[0]!.dispatchNo} rows={group} titled={groups.length > 1} />)}
    </>
  );
}

/** One act of sending; word of a recall or a replacement stands in a table of its own, receiver by receiver (FIX-5). */
function DispatchTable({ rows, titled }: { rows: DeliveryRow[]; titled: boolean }) {
  const { t } = useTranslation();
  const { today } = useSession();
  const purpose = rows[0]!.purpose;
  const ending = purpose !== 'issue';
  const asked = rows.filter((row) => row.needsAcknowledgement || row.channel === 'byHand');
  const done = asked.filter((row) => row.state === 'acknowledged' || row.state === 'recorded').length;
  return (
    <>
      {titled ? <h2 className={ends.group}>{t(`ends.deliveries.${purpose}`)} {asked.length > 0 ? <span className="secondary" style={{ fontWeight: 400 }}>{t('ends.deliveries.progress', { done, total: asked.length })}</span> : null}</h2> : null}
      <table className={classes.table}>
        <thead><tr><th>{t('deliveries.receiver')}</th><th>{t('deliveries.line')}</th><th>{t('deliveries.way')}</th><th>{t('deliveries.state')}</th><th>{t('deliveries.when')}</th><th><span className="visually-hidden">{t('deliveries.actions')}</span></th></tr></thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td><span style={{ fontWeight: 500 }}>{row.name}</span><div className="small">{row.roleText}</div></td>
              <td data-label={t('deliveries.line')}>{row.line}</td>
              <td data-label={t('deliveries.way')}>{row.channelText}{row.address ? <div className="small">{row.address}</div> : null}</td>
              <td><StateTag state={deliveryState[row.state]}>{ending && row.state === 'sent' && !row.needsAcknowledgement ? t('ends.deliveries.getsNew') : row.stateText}</StateTag>{row.lastError ? <div className="small" style={{ color: 'var(--red)' }}>{row.lastError} ({t('deliveries.attempts', { count: row.attempts })})</div> : null}</td>
              <td data-label={t('deliveries.when')}>{row.acknowledgedAt ? <>{instantText(row.acknowledgedAt, today)}{row.acknowledgedBy ? <div className="small">{row.acknowledgedBy}</div> : null}</> : row.openedAt ? t('deliveries.openedAt', { at: instantText(row.openedAt, today) }) : row.sentAt ? t('deliveries.sentAt', { at: instantText(row.sentAt, today) }) : '–'}{row.arrivalNumber ? <div className="small">{t('deliveries.arrival', { number: row.arrivalNumber })}</div> : null}</td>
              <td><span style={{ display: 'flex', gap: 6, flexWrap: 'wrap' }}><DeliveryActions deliveryId={row.id} verbs={row.allowed} name={row.name} address={row.address} ending={ending} /></span></td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
