import { SegmentedControl } from '@mantine/core';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FactSpan, TextBlock, VersionContent } from '../../api/types';
import { NoticeBox } from '../../ui/notice-box';
import { SkeletonRows } from '../../ui/skeleton-rows';
import { PictureSource } from './picture-source';
import { shownKind, useSourceFile } from './source-file';
import classes from './source-pages.module.css';
import { type SourcePlace, sourcePlace } from './source-place';
import { SourceText, type SourceTextProps } from './source-text';

const PdfSource = lazy(() => import('./pdf-source'));
interface Props extends SourceTextProps { documentId: string; version: VersionContent }

/** The document beside its facts: as it was brought where a browser can show it, and its text with the places marked. */
export function SourcePanel({ documentId, version, ...text }: Props) {
  const { t } = useTranslation();
  const kind = shownKind(version.source);
  const [view, setView] = useState<'page' | 'text'>('page');
  const [failed, setFailed] = useState(false);
  const span: FactSpan | null = text.currentWarning?.span ?? text.facts.find((fact) => fact.pointer === text.current)?.span ?? null;
  const place = usePlace(text.body, span);
  if (!version.source || kind === null) return <SourceText {...text} />;
  const shown = failed ? 'text' : view;
  return (
    <div className={classes.panel}>
      <div className={classes.switch}>
        <SegmentedControl size="xs" aria-label={t('sourcePage.view')} value={shown} onChange={(value) => { setFailed(false); setView(value === 'text' ? 'text' : 'page'); }} data={[{ value: 'page', label: t('sourcePage.asPage') }, { value: 'text', label: t('sourcePage.asText') }]} />
      </div>
      {failed ? <div style={{ padding: '0 14px 8px' }}><NoticeBox tone="info">{t('sourcePage.failed')}</NoticeBox></div> : null}
      {shown === 'page' ? <Pages documentId={documentId} version={version} source={version.source} place={place} onFault={() => setFailed(true)} /> : <div className={classes.rest}><SourceText {...text} /></div>}
    </div>
  );
}

function usePlace(body: TextBlock[], span: FactSpan | null): SourcePlace | null {
  return useMemo(() => sourcePlace(body, span), [body, span]);
}

function Pages({ documentId, version, source, place, onFault }: { documentId: string; version: VersionContent; source: NonNullable<VersionContent['source']>; place: SourcePlace | null; onFault: () => void }) {
  const { t } = useTranslation();
  const file = useSourceFile(documentId, version.no, source);
  const name = version.sourceName ?? '';
  if (file.error) return <div style={{ padding: 14 }}><NoticeBox tone="info">{t('sourcePage.failed')}</NoticeBox></div>;
  if (!file.data) return <div style={{ padding: 14 }}><SkeletonRows count={6} /></div>;
  if (shownKind(source) === 'picture') return <PictureSource bytes={file.data} mediaType={source.mediaType} name={name} onFault={onFault} />;
  return <Suspense fallback={<div style={{ padding: 14 }}><SkeletonRows count={6} /></div>}><PdfSource bytes={file.data} place={place} name={name} onFault={onFault} /></Suspense>;
}
