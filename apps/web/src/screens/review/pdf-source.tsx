import { ActionIcon } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { stroke } from '../../ui/icon';
import { SkeletonRows } from '../../ui/skeleton-rows';
import { locateWords } from './locate-words';
import { type DrawnPage, drawPage, openPdf } from './pdf-document';
import classes from './source-pages.module.css';
import type { SourcePlace } from './source-place';

interface Props { bytes: ArrayBuffer; place: SourcePlace | null; name: string; onFault: () => void }

/** The page of the PDF as it is printed, with the place of the current fact marked. Loaded when a PDF is reviewed. */
export default function PdfSource({ bytes, place, name, onFault }: Props) {
  const { t } = useTranslation();
  const [pdf, setPdf] = useState<PDFDocumentProxy | null>(null);
  const [no, setNo] = useState(1);
  const [drawn, setDrawn] = useState<DrawnPage | null>(null);
  const [width, setWidth] = useState(0);
  const scroll = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const fault = useRef(onFault);
  fault.current = onFault;

  useEffect(() => {
    let gone = false;
    let close: (() => void) | null = null;
    openPdf(bytes).then((opened) => {
      close = opened.close;
      if (gone) opened.close();
      else setPdf(opened.pdf);
    }, () => { if (!gone) fault.current(); });
    return () => { gone = true; close?.(); };
  }, [bytes]);
  useEffect(() => {
    const box = scroll.current;
    if (!box) return;
    const measure = () => setWidth(Math.max(240, box.clientWidth - 28));
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(box);
    return () => watch.disconnect();
  }, []);
  useEffect(() => { if (place?.page && (!pdf || place.page <= pdf.numPages)) setNo(place.page); }, [pdf, place]);
  useEffect(() => {
    if (!pdf || !canvas.current || width === 0) return;
    let cancel = () => {};
    let gone = false;
    setDrawn(null);
    const target = canvas.current;
    (async () => {
      const page = await pdf.getPage(no);
      if (gone) return;
      const done = await drawPage(page, target, width, (stop) => { cancel = stop; });
      if (!gone) setDrawn(done);
    })().catch((error: unknown) => { if (!gone && (error as { name?: string })?.name !== 'RenderingCancelledException') fault.current(); });
    return () => { gone = true; cancel(); };
  }, [pdf, no, width]);

  const found = useMemo(() => (drawn && place && (place.page === null || place.page === no || place.page + 1 === no) ? locateWords(drawn.runs, place) : { words: [], around: [] }), [drawn, place, no]);
  useEffect(() => {
    const first = found.words[0] ?? found.around[0];
    if (first && scroll.current) scroll.current.scrollTo({ top: Math.max(0, first.y - scroll.current.clientHeight / 3), behavior: window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
  }, [found]);

  const pages = pdf?.numPages ?? 0;
  const marked = found.words.length + found.around.length > 0;
  return (
    <>
      <div className={classes.pager}>
        <ActionIcon size={28} disabled={no <= 1} aria-label={t('sourcePage.before')} onClick={() => setNo(no - 1)}><IconChevronLeft size={16} stroke={stroke} /></ActionIcon>
        <span aria-live="polite">{t('sourcePage.page', { no, pages: pages || '…' })}</span>
        <ActionIcon size={28} disabled={no >= pages} aria-label={t('sourcePage.after')} onClick={() => setNo(no + 1)}><IconChevronRight size={16} stroke={stroke} /></ActionIcon>
        {drawn && drawn.runs.length === 0 ? <span className="small">{t('sourcePage.scanned')}</span> : null}
      </div>
      <div className={classes.scroll} ref={scroll} tabIndex={0} role="group" aria-label={t('sourcePage.pages')}>
        {pdf ? null : <SkeletonRows count={6} />}
        <div className={classes.page} style={drawn ? { width: drawn.width, height: drawn.height } : undefined} data-drawn={drawn ? no : undefined}>
          <canvas ref={canvas} role="img" aria-label={t('sourcePage.picture', { no, name })} />
          {found.around.map((box, index) => <span key={`a${index}`} className={classes.around} style={{ left: box.x - 2, top: box.y, width: box.width + 4, height: box.height }} />)}
          {found.words.map((box, index) => <span key={`w${index}`} className={classes.words} data-words style={{ left: box.x - 1, top: box.y, width: box.width + 2, height: box.height }} />)}
          {marked ? <span className="visually-hidden" data-current-line tabIndex={-1}>{place?.words}</span> : null}
        </div>
      </div>
    </>
  );
}
