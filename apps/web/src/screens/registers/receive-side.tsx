import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useTasks } from '../../api/queries/task.queries';
import { useSession } from '../../app/session-context';
import { DueText } from '../../ui/due-text';
import { DeliveryActions } from '../document/delivery-actions';
import classes from './register.module.css';

/** What has arrived and has no arrival number yet: take it in from here. */
export function ReceiveSide() {
  const { t } = useTranslation();
  const { today } = useSession();
  const tasks = useTasks({ tab: 'mine' });
  const rows = (tasks.data?.items ?? []).filter((row) => row.kind === 'receive' && row.deliveryId);
  return (
    <aside className={classes.side} aria-label={t('registers.arrived')}>
      <h2 className={classes.sideHead}>{t('registers.arrived')} <span className="secondary">{rows.length}</span></h2>
      {tasks.data && rows.length === 0 ? <p className="secondary" style={{ padding: '4px 14px 14px' }}>{t('registers.nothingArrived')}</p> : null}
      {rows.map((row) => (
        <div key={row.id} className={classes.waiting}>
          <Link to={`/van-ban/${row.documentId ?? ''}`} style={{ fontWeight: 500 }}>{row.title}</Link>
          <div className="small">{[row.codeNumber, row.fromUnit].filter(Boolean).join(' · ')}</div>
          <DueText dueAt={row.dueAt} distance={row.distance} today={today} plain />
          <div style={{ marginTop: 6 }}>{row.deliveryId ? <DeliveryActions deliveryId={row.deliveryId} verbs={['receive']} name={row.title} /> : null}</div>
        </div>
      ))}
    </aside>
  );
}
