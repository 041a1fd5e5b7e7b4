import { useTranslation } from 'react-i18next';
import { ProblemBox } from '../../ui/problem-box';
import { SkeletonRows } from '../../ui/skeleton-rows';
import { useReminderPreview } from './duty-commands';
import classes from './duty.module.css';

/** Copies of a reminder before it goes: unit by unit, which posts and people get it, or by which address. */
export function RemindedList({ dutyIds, details = {} }: { dutyIds: readonly string[]; details?: Readonly<Record<string, string>> }) {
  const { t } = useTranslation();
  const preview = useReminderPreview(dutyIds);
  return (
    <div>
      <h3 className={classes.partTitle}>{t('act.remind.list')}</h3>
      {preview.isPending ? <SkeletonRows count={1} /> : null}
      {preview.error ? <ProblemBox error={preview.error} onRetry={() => void preview.refetch()} /> : null}
      {preview.data ? (
        <ul className={classes.list}>
          {preview.data.items.map((one) => (
            <li key={one.dutyId}>
              <strong style={{ fontWeight: 600 }}>{one.reporterName}</strong>{details[one.dutyId] ? <span className="small"> {details[one.dutyId]}</span> : null}
              {one.refusal ? <div style={{ color: 'var(--red)' }}>{one.refusal}</div> : <>
                {one.to.map((post) => <div key={post.title} className="secondary">{post.names.length > 0 ? t('act.remind.post', { title: post.title, names: post.names.join(', ') }) : t('act.remind.vacant', { title: post.title })}</div>)}
                {one.email ? <div className="secondary">{t('act.remind.email', { address: one.email })}</div> : null}
                {one.to.length === 0 && !one.email ? <div className="secondary">{t('act.remind.nobody')}</div> : null}
              </>}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
