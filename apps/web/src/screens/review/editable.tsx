import { NativeSelect, NumberInput, Textarea } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { numberText } from '../../ui/words';
import classes from './review.module.css';

interface TextProps { label: string; value: string | null; onChange?: (value: string | null) => void; empty?: string; strong?: boolean }

/** Reads like text, becomes a field when pressed: a form of forty borders would hide what was found. */
export function EditableText({ label, value, onChange, empty, strong }: TextProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<string | null>(null);
  const shown = value?.trim() ? value : null;
  if (!onChange) return <span className={classes.value}>{shown ?? empty ?? t('facts.blank')}</span>;
  if (draft === null) {
    return <button type="button" className={classes.editable} data-empty={shown === null || undefined} data-strong={strong || undefined} aria-label={`${label}: ${shown ?? empty ?? t('facts.blank')}. ${t('action.edit')}`} onClick={() => setDraft(value ?? '')}>{shown ?? empty ?? t('facts.blank')}</button>;
  }
  const keep = () => {
    const next = draft.normalize('NFC').trim();
    if (next !== (value ?? '')) onChange(next || null);
    setDraft(null);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) { event.preventDefault(); keep(); }
    if (event.key === 'Escape') { event.stopPropagation(); setDraft(null); }
  };
  return <Textarea size="xs" minRows={1} autoFocus aria-label={label} value={draft} onChange={(event) => setDraft(event.currentTarget.value)} onBlur={keep} onKeyDown={onKey} styles={{ input: { fontSize: 13, lineHeight: '20px', paddingBlock: 3 } }} />;
}

/** Names one after another, parted by ";". */
export function EditableList({ label, value, onChange, empty }: { label: string; value: string[]; onChange?: (value: string[]) => void; empty?: string }) {
  return <EditableText label={label} value={value.join('; ')} empty={empty} onChange={onChange ? (text) => onChange((text ?? '').split(';').map((part) => part.trim()).filter(Boolean)) : undefined} />;
}

export function EditableNumber({ label, value, onChange, empty, integer, suffix }: { label: string; value: number | null; onChange?: (value: number | null) => void; empty?: string; integer?: boolean; suffix?: string }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const shown = value === null ? (empty ?? t('facts.blank')) : `${numberText(value)}${suffix ?? ''}`;
  if (!onChange) return <span className={classes.value}>{shown}</span>;
  if (!open) return <button type="button" className={classes.editable} data-empty={value === null || undefined} aria-label={`${label}: ${shown}. ${t('action.edit')}`} onClick={() => setOpen(true)}>{shown}</button>;
  return <NumberInput size="xs" w={110} autoFocus aria-label={label} defaultValue={value ?? ''} allowDecimal={!integer} onBlur={(event) => { const text = event.currentTarget.value.replace(/\./g, '').replace(',', '.'); const next = text === '' ? null : Number(text); if (next !== value && (next === null || Number.isFinite(next))) onChange(next); setOpen(false); }} onKeyDown={(event) => { if (event.key === 'Enter') event.currentTarget.blur(); }} />;
}

export function EditableChoice<T extends string>({ label, value, choices, onChange }: { label: string; value: T | null; choices: { value: T; label: string }[]; onChange?: (value: T | null) => void }) {
  const { t } = useTranslation();
  if (!onChange) return <span className={classes.value}>{choices.find((choice) => choice.value === value)?.label ?? t('facts.blank')}</span>;
  return <NativeSelect size="xs" aria-label={label} className={classes.choice} value={value ?? ''} onChange={(event) => onChange((event.currentTarget.value || null) as T | null)} data={[{ value: '', label: '–' }, ...choices]} />;
}
