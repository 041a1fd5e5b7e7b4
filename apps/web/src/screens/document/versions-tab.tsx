import { NativeSelect, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useComparison, useVersion } from '../../api/queries/document.queries';
import type { DocumentDetail } from '../../api/types';
import { useSession } from '../../app/session-context';
import { ProblemBox } from '../../ui/problem-box';
import { SkeletonRows } from '../../ui/skeleton-rows';
import { hashText, instantText } from '../../ui/words';
import { ChangesView } from '../paper/changes-view';
import { FactsView } from '../paper/facts-view';
import { Paper } from '../paper/paper';
import classes from './document.module.css';

/** Văn bản: any version to read, any two to compare. */
export function VersionsTab({ document }: { document: DocumentDetail }) {
  const { t } = useTranslation();
  const { today } = useSession();
  const last = document.version?.no ?? document.versions.at(-1)?.no ?? null;
  const [no, setNo] = useState<number | null>(null);
  const [view, setView] = useState('text');
  const [against, setAgainst] = useState<number | null>(null);
  const shown = no ?? last;
  const version = useVersion(document.id, shown);
  const earlier = document.versions.filter((item) => item.no !== shown);
  const from = against ?? earlier.filter((item) => item.no < (shown ?? 0)).at(-1)?.no ?? null;
  const comparison = useComparison(document.id, view === 'changes' && from !== null && shown !== null ? { from, to: shown } : null);
  return (
    <div className={classes.split}>
      <div className={classes.column}>
        <div className={classes.sectionTitle}>
          <SegmentedControl color="petrol" aria-label={t('document.viewLabel')} value={view} onChange={setView} data={[{ value: 'text', label: t('document.view.text') }, ...(earlier.length > 0 ? [{ value: 'changes', label: t('document.view.changes') }] : []), { value: 'data', label: t('document.view.data') }]} />
          {view === 'changes' && earlier.length > 0 ? <NativeSelect size="xs" label={t('document.compareWith')} value={String(from ?? '')} onChange={(event) => setAgainst(Number(event.currentTarget.value))} data={earlier.map((item) => ({ value: String(item.no), label: t('document.version', { no: item.no }) }))} /> : null}
        </div>
        {version.error ? <ProblemBox error={version.error} onRetry={() => void version.refetch()} /> : null}
        {version.isPending ? <SkeletonRows count={6} /> : null}
        {version.data && view === 'text' ? <Paper version={version.data} /> : null}
        {version.data && view === 'data' ? <FactsView facts={version.data.facts} /> : null}
        {view === 'changes' ? comparison.data ? <ChangesView comparison={comparison.data} /> : comparison.error ? <ProblemBox error={comparison.error} /> : <SkeletonRows count={3} /> : null}
      </div>
      <div className={classes.column}>
        <table className={classes.table}>
          <thead><tr><th>{t('document.versions')}</th><th>{t('document.code')}</th></tr></thead>
          <tbody>
            {[...document.versions].reverse().map((item) => (
              <tr key={item.id} style={item.no === shown ? { background: 'var(--primary-soft)' } : undefined}>
                <td>
                  <button type="button" onClick={() => setNo(item.no)} aria-pressed={item.no === shown} style={{ background: 'none', border: 0, padding: 0, font: 'inherit', fontWeight: 500, color: 'var(--primary)', textDecoration: 'underline', textUnderlineOffset: 3, cursor: 'pointer', minHeight: 24 }}>{item.state === 'working' ? t('document.workingVersion', { no: item.no }) : t('document.version', { no: item.no })}</button>
                  <div className="small">{item.createdBy} · {instantText(item.frozenAt ?? item.createdAt, today)}</div>
                </td>
                <td>{item.contentHash ? <span className="hash">{hashText(item.contentHash)}</span> : <span className="small">{t('document.notFrozen')}</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
