import { Anchor, SegmentedControl } from '@mantine/core';
import { IconExternalLink, IconFileText, IconGitCompare } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useComparison, useVersion } from '../../api/queries/document.queries';
import type { DocumentDetail } from '../../api/types';
import { Badge } from '@mantine/core';
import { stroke } from '../../ui/icon';
import { ProblemBox } from '../../ui/problem-box';
import { SkeletonRows } from '../../ui/skeleton-rows';
import { ChangesView } from '../paper/changes-view';
import { FactsView } from '../paper/facts-view';
import { Paper } from '../paper/paper';
import classes from './document-pane.module.css';

export type DocumentView = 'text' | 'changes' | 'data';

/** What changed since I last looked; before the first look, since the version that was returned. */
export function useSeenComparison(document: DocumentDetail | undefined) {
  const version = document?.version ?? null;
  const seenNo = document?.seen.versionNo ?? null;
  const changedSinceSeen = version !== null && seenNo !== null && seenNo < version.no;
  const comparison = useComparison(document?.id ?? null, changedSinceSeen ? { from: seenNo, to: version.no } : null);
  return changedSinceSeen ? comparison.data : undefined;
}

interface Props { documentId: string | null; document: DocumentDetail | undefined; error: unknown; onRetry: () => void; view: DocumentView | null; onView: (view: DocumentView) => void; position: string | null }

export function DocumentPane({ documentId, document, error, onRetry, view, onView, position }: Props) {
  const { t } = useTranslation();
  const version = document?.version ?? null;
  const content = useVersion(document?.id ?? null, version?.no ?? null);
  const seen = useSeenComparison(document);
  const previousNo = document && version ? document.versions.filter((item) => item.no < version.no).at(-1)?.no ?? null : null;
  const asked = useComparison(document?.id ?? null, view === 'changes' && !seen && previousNo !== null && version ? { from: previousNo, to: version.no } : null);
  const comparison = seen ?? asked.data;
  // The change since my last look comes first; the full text is one key away (inbox.md 9).
  const shown: DocumentView = view ?? (seen && seen.changed + seen.facts.length > 0 ? 'changes' : 'text');

  if (!documentId) return <div className={classes.pane}><p className={classes.none}>{t('inbox.chooseOne')}</p></div>;
  return (
    <section className={classes.pane} aria-label={t('document.pane')}>
      <header className={classes.head}>
        <IconFileText size={16} stroke={stroke} aria-hidden />
        {version ? <span className={classes.version}>{version.state === 'working' ? t('document.workingVersion', { no: version.no }) : t('document.version', { no: version.no })}</span> : null}
        {seen && seen.changed > 0 ? <Badge color="amber" leftSection={<IconGitCompare size={14} stroke={stroke} aria-hidden />}>{t('document.changesSince', { count: seen.changed, from: seen.from })}</Badge> : null}
        <span style={{ flex: 1 }} />
        <SegmentedControl
          aria-label={t('document.viewLabel')} value={shown} onChange={(value) => onView(value as DocumentView)} color="petrol"
          data={[{ value: 'text', label: t('document.view.text') }, ...(previousNo !== null || seen ? [{ value: 'changes', label: t('document.view.changes') }] : []), { value: 'data', label: t('document.view.data') }]}
        />
        {position ? <span className="small">{position}</span> : null}
        <Anchor component={Link} to={`/van-ban/${documentId}`} aria-label={t('document.openPage')} title={t('document.openPage')} lh={1}><IconExternalLink size={16} stroke={stroke} /></Anchor>
      </header>
      <div className={classes.body} tabIndex={0} role="group" aria-label={t('document.bodyLabel')}>
        {error ? <ProblemBox error={error} onRetry={onRetry} /> : null}
        {content.error ? <ProblemBox error={content.error} onRetry={() => void content.refetch()} /> : null}
        {content.isPending && !error ? <div className={classes.blank}><SkeletonRows count={8} height={64} /></div> : null}
        {content.data && shown === 'text' ? <Paper version={content.data} comparison={seen} /> : null}
        {shown === 'changes' ? (comparison ? <ChangesView comparison={comparison} /> : asked.error ? <ProblemBox error={asked.error} onRetry={() => void asked.refetch()} /> : <SkeletonRows count={3} />) : null}
        {content.data && shown === 'data' ? <FactsView facts={content.data.facts} /> : null}
      </div>
    </section>
  );
}
