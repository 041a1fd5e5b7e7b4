import { Button, Combobox, Select, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconCheck, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { keys } from '../../api/queries/keys';
import { useRecipientsPreview } from '../../api/queries/document.queries';
import { useReceiverSearch } from '../../api/queries/record.queries';
import type { components } from '../../api/generated/schema';
import { useCommand } from '../../api/use-command';
import type { ReceiverHit, RecipientLine } from '../../api/types';
import { stroke } from '../../ui/icon';
import { ProblemBox } from '../../ui/problem-box';
import { SkeletonRows } from '../../ui/skeleton-rows';
import { StateTag } from '../../ui/state-tag';
import { channelWord } from '../decision/dispatch-part';
import classes from './review.module.css';

type Target = components['schemas']['MapReceiverRequest']['target'];
type TargetKind = Extract<Target, { kind: unknown }>['kind'];
const kinds: TargetKind[] = ['agency', 'unit', 'position', 'external', 'webPage', 'group'];

/** Nơi nhận: who each printed line stands for; what is unknown is mapped once and remembered. */
export function ReceiversStep({ documentId, readOnly }: { documentId: string; readOnly?: boolean }) {
  const { t } = useTranslation();
  const preview = useRecipientsPreview(documentId);
  if (preview.isPending) return <SkeletonRows />;
  if (preview.error) return <ProblemBox error={preview.error} onRetry={() => void preview.refetch()} />;
  const lines = [...preview.data.lines].sort((a, b) => Number(a.status !== 'unresolved') - Number(b.status !== 'unresolved'));
  return (
    <div style={{ maxWidth: 980 }}>
      <p style={{ marginBottom: 10 }}>{preview.data.unresolved > 0 ? t('receivers.someUnknown', { count: preview.data.unresolved }) : t('receivers.allKnown', { count: preview.data.total })}</p>
      {lines.length === 0 ? <p className="secondary">{t('receivers.noLines')}</p> : null}
      {lines.map((line, index) => <Line key={`${line.printed}:${index}`} documentId={documentId} line={line} readOnly={readOnly} />)}
    </div>
  );
}

function Line({ documentId, line, readOnly }: { documentId: string; line: RecipientLine; readOnly?: boolean }) {
  const { t } = useTranslation();
  const [changing, setChanging] = useState(false);
  const [outside, setOutside] = useState(false);
  const map = useCommand({
    send: ({ target }: { target: Target }, header) => api.POST('/api/v1/documents/{id}/receiver-mapping', { params: { path: { id: documentId }, header }, body: { printed: line.printed, target } }),
    touches: [keys.document],
    onDone: () => { setChanging(false); setOutside(false); },
  });
  const choose = (kind: string, id: string) => {
    const known = kinds.find((name) => name === kind);
    if (known) map.mutate({ target: { kind: known, id } });
  };
  const asking = !readOnly && (line.status === 'unresolved' || changing);
  return (
    <section className={classes.lineCard} data-status={line.status} aria-label={line.line}>
      <div className={classes.lineTop}>
        <strong>{line.line}</strong>
        <span style={{ display: 'flex', gap: 8, alignItems: 'center' }}>
          <span className="small">{t(`facts.role.${line.role}`)}</span>
          {line.status === 'unresolved' ? <StateTag state="warning">{t('receivers.unknown')}</StateTag> : line.status === 'group' ? <StateTag state="done">{t('receivers.group', { count: line.receivers.length })}</StateTag> : <StateTag state="done">{t('receivers.known')}</StateTag>}
          {!readOnly && line.status !== 'unresolved' && !changing ? <button type="button" className={classes.changeLink} onClick={() => setChanging(true)}>{t('review.change')}</button> : null}
        </span>
      </div>
      {line.receivers.length > 0 ? <div className="secondary">{line.receivers.map((receiver) => `${receiver.name} (${channelWord(receiver.channel, t)})`).join('; ')}</div> : null}
      {asking ? (
        <div className={classes.suggestions}>
          {line.suggestions.map((suggestion, index) => (
            <div key={`${suggestion.kind}:${suggestion.id}`} className={classes.suggestion}>
              <div><span style={{ fontWeight: 500 }}>{suggestion.name}</span> <span className="small">{suggestion.reason}</span></div>
              <Button size="xs" variant={index === 0 ? 'filled' : 'default'} leftSection={<IconCheck size={14} stroke={stroke} />} loading={map.isPending} onClick={() => choose(suggestion.kind, suggestion.id)}>{t('receivers.rememberThis')}</Button>
            </div>
          ))}
          <ReceiverSearch onChoose={(hit) => choose(hit.kind, hit.id)} />
          {outside ? <OutsideForm name={line.printed} busy={map.isPending} onSave={(target) => map.mutate({ target })} onLeave={() => setOutside(false)} /> : (
            <div style={{ display: 'flex', gap: 8 }}>
              <Button size="xs" variant="default" onClick={() => setOutside(true)}>{t('receivers.outside')}</Button>
              {changing ? <Button size="xs" variant="subtle" onClick={() => setChanging(false)}>{t('action.leave')}</Button> : null}
            </div>
          )}
          {map.error ? <ProblemBox error={map.error} /> : null}
        </div>
      ) : null}
    </section>
  );
}

function ReceiverSearch({ onChoose }: { onChoose: (hit: ReceiverHit) => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text, 150);
  const hits = useReceiverSearch(asked);
  const combobox = useCombobox();
  const found = asked.trim() ? (hits.data ?? []) : [];
  return (
    <Combobox store={combobox} onOptionSubmit={(value) => { const hit = found.find((one) => `${one.kind}:${one.id}` === value); if (hit) onChoose(hit); combobox.closeDropdown(); setText(''); }}>
      <Combobox.Target>
        <TextInput size="xs" value={text} leftSection={<IconSearch size={14} stroke={stroke} />} placeholder={t('receivers.search')} aria-label={t('receivers.search')} onChange={(event) => { setText(event.currentTarget.value); combobox.openDropdown(); combobox.updateSelectedOptionIndex(); }} onFocus={() => combobox.openDropdown()} onBlur={() => combobox.closeDropdown()} />
      </Combobox.Target>
      <Combobox.Dropdown hidden={found.length === 0}>
        <Combobox.Options>{found.map((hit) => <Combobox.Option key={`${hit.kind}:${hit.id}`} value={`${hit.kind}:${hit.id}`}>{hit.name} <span className="small">{hit.detail}</span></Combobox.Option>)}</Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

function OutsideForm({ name: printed, busy, onSave, onLeave }: { name: string; busy: boolean; onSave: (target: Target) => void; onLeave: () => void }) {
  const { t } = useTranslation();
  const [name, setName] = useState(printed);
  const [email, setEmail] = useState('');
  const [channel, setChannel] = useState<'email' | 'byHand' | 'publish'>('email');
  const [tried, setTried] = useState(false);
  const badEmail = channel === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim());
  const save = () => {
    setTried(true);
    if (!name.trim() || badEmail) return;
    onSave({ newExternal: { name: name.trim(), email: channel === 'email' ? email.trim() : null, channel } });
  };
  return (
    <div style={{ display: 'grid', gap: 8, gridTemplateColumns: 'repeat(auto-fit, minmax(180px, 1fr))', alignItems: 'start' }}>
      <TextInput size="xs" label={t('receivers.outsideName')} value={name} onChange={(event) => setName(event.currentTarget.value)} error={tried && !name.trim() ? t('receivers.needName') : undefined} />
      <Select size="xs" label={t('receivers.outsideChannel')} allowDeselect={false} value={channel} onChange={(value) => { if (value === 'email' || value === 'byHand' || value === 'publish') setChannel(value); }} data={(['email', 'byHand', 'publish'] as const).map((value) => ({ value, label: t(`channel.${value}`) }))} />
      {channel === 'email' ? <TextInput size="xs" type="email" label={t('receivers.outsideEmail')} value={email} onChange={(event) => setEmail(event.currentTarget.value)} error={tried && badEmail ? t('receivers.needEmail') : undefined} /> : null}
      <div style={{ display: 'flex', gap: 8, gridColumn: '1 / -1' }}>
        <Button size="xs" loading={busy} onClick={save}>{t('receivers.outsideSave')}</Button>
        <Button size="xs" variant="default" onClick={onLeave}>{t('action.leave')}</Button>
      </div>
    </div>
  );
}
