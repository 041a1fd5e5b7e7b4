import { useTranslation } from 'react-i18next';
import { useComparison } from '../../api/queries/document.queries';
import type { DocumentDetail } from '../../api/types';
import { FactsChanges } from '../paper/facts-changes';
import classes from './decision.module.css';

/** For whoever decides again: the facts that changed since the version he last saw (inbox.md 9). */
export function ChangedSinceSeen({ document }: { document: DocumentDetail }) {
  const { t } = useTranslation();
  const version = document.version;
  const seenNo = document.seen.versionNo;
  const changed = version !== null && version !== undefined && seenNo !== null && seenNo < version.no;
  const comparison = useComparison(changed ? document.id : null, changed ? { from: seenNo, to: version.no } : null);
  if (!changed || !comparison.data) return null;
  return (
    <div className={classes.part}>
      <div className={classes.partHead}><strong>{t('factsChange.title')}</strong></div>
      <p className="small">{t('factsChange.since', { from: comparison.data.from })}</p>
      <FactsChanges changes={comparison.data.facts} shown={4} />
    </div>
  );
}
