import { ActionIcon, Button, Textarea } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextBlock, VersionWarning } from '../../api/types';
import { stroke } from '../../ui/icon';
import { isAsked } from './asked';
import { type MarkedFact, piecesOf, type TextPiece } from './fact-spans';
import classes from './review.module.css';

export interface SourceTextProps {
  body: TextBlock[]; facts: MarkedFact[]; warnings: VersionWarning[]; current: string | null; currentWarning: VersionWarning | null;
  onFact: (pointer: string) => void; onWarning: (id: string) => void; onChange?: (body: TextBlock[]) => void;
}

/** The extracted text with its lines; facts and questions are marked where they stand. */
export function SourceText({ body, facts, warnings, current, currentWarning, onFact, onWarning, onChange }: SourceTextProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const [editing, setEditing] = useState<number | null>(null);
  const [draft, setDraft] = useState('');
  const line = currentWarning?.span?.line ?? facts.find((fact) => fact.pointer === current)?.span.line ?? null;
  useEffect(() => {
    if (line === null) return;
    const rows = [...(box.current?.querySelectorAll<HTMLElement>('[data-line]') ?? [])];
    rows.filter((row) => Number(row.dataset['line']) <= line).at(-1)?.scrollIntoView({ block: 'center', behavior: window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
  }, [line, current, currentWarning?.id]);
  const open = warnings.filter(isAsked);
  const drawn = (piece: TextPiece, index: number) => {
    const mark = piece.marks[0];
    if (!mark) return <span key={index}>{piece.text}</span>;
    const here = piece.marks.some((one) => one.pointer === current);
    return <mark key={index} className={classes.mark} data-group={mark.group} data-current={here || undefined} onClick={() => onFact(mark.pointer)}>{piece.text}</mark>;
  };

  return (
    <div className={classes.text} ref={box} tabIndex={0} role="group" aria-label={t('review.text')}>
      <div className={classes.sheet}>
        {body.map((block) => {
          const asked = open.filter((warning) => warning.span && (warning.span.block !== undefined ? warning.span.block === block.index : warning.span.line === block.line));
          const isCurrent = currentWarning?.span && (currentWarning.span.block !== undefined ? currentWarning.span.block === block.index : currentWarning.span.line === block.line);
          if (editing === block.index) {
            return (
              <div key={block.index} className={classes.line} data-line={block.line}>
                <span className={classes.lineNo}>{block.line}</span>
                <div className={classes.lineText}>
                  <Textarea data-autofocus autoFocus aria-label={t('review.editLine', { line: block.line })} value={draft} onChange={(event) => setDraft(event.currentTarget.value)} styles={{ input: { fontFamily: 'var(--document-font)', fontSize: 15, lineHeight: '24px' } }} />
                  <div style={{ display: 'flex', gap: 8, marginTop: 6 }}>
                    <Button size="xs" onClick={() => { onChange?.(body.map((other) => (other.index === block.index ? { ...other, text: draft.normalize('NFC') } : other))); setEditing(null); }}>{t('review.saveLine')}</Button>
                    <Button size="xs" variant="default" onClick={() => setEditing(null)}>{t('action.leave')}</Button>
                  </div>
                </div>
              </div>
            );
          }
          return (
            <div key={block.index} className={classes.line} data-line={block.line} data-current-line={isCurrent || undefined} tabIndex={isCurrent ? -1 : undefined} data-asked={isCurrent ? currentWarning?.severity : undefined}>
              <span className={classes.lineNo}>{block.line}</span>
              <p className={`${classes.lineText} document`} lang="vi">
                {block.kind === 'tableRow' && block.cells.length > 0
                  ? block.cells.map((cell, place) => <span key={place} className={classes.cell}>{piecesOf({ ...block, text: cell }, facts).map(drawn)}</span>)
                  : piecesOf(block, facts).map(drawn)}
                {asked.map((warning) => <button key={warning.id} type="button" className={classes.askMark} data-severity={warning.severity} aria-label={t('review.toQuestion', { code: warning.code })} onClick={() => onWarning(warning.id)}>?</button>)}
              </p>
              {onChange && block.kind === 'paragraph' ? (
                <ActionIcon size={24} className={classes.pencil} aria-label={t('review.editLine', { line: block.line })} onClick={() => { setEditing(block.index); setDraft(block.text); }}><IconPencil size={14} stroke={stroke} /></ActionIcon>
              ) : null}
            </div>
          );
        })}
      </div>
    </div>
  );
}
