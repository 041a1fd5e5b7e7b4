import { Button, Modal, Select, Textarea, TextInput } from '@mantine/core';
import { IconCheck, IconHandStop, IconInbox, IconRefresh, IconWorldUpload } from '@tabler/icons-react';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { keys } from '../../api/queries/keys';
import { useAgency } from '../../api/queries/record.queries';
import { useCommand } from '../../api/use-command';
import type { ActionVerb } from '../../api/types';
import { stroke } from '../../ui/icon';
import { ProblemBox } from '../../ui/problem-box';
import decision from '../decision/decision.module.css';

const touches = [keys.document, keys.tasks, keys.session, keys.registers, keys.documents];
type Asking = 'receive' | 'retryDelivery' | 'markByHand' | 'markPublished';

/** What may be done with one delivery now; the api says which. */
export function DeliveryActions({ deliveryId, verbs, name, address, main, ending }: { deliveryId: string; verbs: readonly ActionVerb[]; name: string; address?: string | null; main?: boolean; ending?: boolean }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<Asking | null>(null);
  const [text, setText] = useState('');
  const [unit, setUnit] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const close = () => { setAsking(null); setText(''); setMissing(false); };
  const path = { id: deliveryId };
  const acknowledge = useCommand({ send: (_: void, header) => api.POST('/api/v1/deliveries/{id}/acknowledge', { params: { path, header } }), touches });
  const retry = useCommand({ send: (body: { email?: string }, header) => api.POST('/api/v1/deliveries/{id}/retry', { params: { path, header }, body }), touches, onDone: close });
  const byHand = useCommand({ send: (body: { note: string }, header) => api.POST('/api/v1/deliveries/{id}/by-hand', { params: { path, header }, body }), touches, onDone: close });
  const published = useCommand({ send: (body: { address: string }, header) => api.POST('/api/v1/deliveries/{id}/published', { params: { path, header }, body }), touches, onDone: close });
  const receive = useCommand({
    send: (body: { toUnitId?: string | null; remarks?: string }, header) => api.POST('/api/v1/deliveries/{id}/claim-receive', { params: { path, header }, body }), touches,
    onDone: (answer) => { close(); notifications.show({ message: t('delivery.received', { number: answer.arrivalNumber, year: answer.year }), color: 'green', icon: <IconCheck size={16} /> }); },
  });
  const can = (verb: ActionVerb) => verbs.includes(verb);
  const open = (what: Asking) => { setAsking(what); setText(what === 'retryDelivery' ? (address ?? '') : ''); };
  const send = () => {
    const value = text.trim();
    if (asking === 'receive') return receive.mutate({ ...(unit ? { toUnitId: unit } : {}), ...(value ? { remarks: value } : {}) });
    if (asking === 'retryDelivery') return retry.mutate(value ? { email: value } : {});
    if (!value) return setMissing(true);
    if (asking === 'markByHand') byHand.mutate({ note: value });
    if (asking === 'markPublished') published.mutate({ address: value });
  };
  const problem = retry.error ?? byHand.error ?? published.error ?? receive.error;
  const busy = retry.isPending || byHand.isPending || published.isPending || receive.isPending;
  const size = main ? 'lg' : 'xs';
  return (
    <>
      {can('acknowledge') ? <Button size={size} variant={main ? 'filled' : 'default'} loading={acknowledge.isPending} leftSection={<IconCheck size={16} stroke={stroke} />} onClick={() => acknowledge.mutate()}>{t(ending ? 'ends.deliveries.acknowledge' : 'delivery.acknowledge')}</Button> : null}
      {can('receive') ? <Button size={size} variant={main ? 'filled' : 'default'} leftSection={<IconInbox size={16} stroke={stroke} />} onClick={() => open('receive')}>{t('delivery.receive')}</Button> : null}
      {can('retryDelivery') ? <Button size={size} variant="default" leftSection={<IconRefresh size={16} stroke={stroke} />} onClick={() => open('retryDelivery')}>{t('delivery.retry')}</Button> : null}
      {can('markByHand') ? <Button size={size} variant="default" leftSection={<IconHandStop size={16} stroke={stroke} />} onClick={() => open('markByHand')}>{t(ending ? 'ends.deliveries.byHand' : 'delivery.byHand')}</Button> : null}
      {can('markPublished') ? <Button size={size} variant={main ? 'filled' : 'default'} leftSection={<IconWorldUpload size={16} stroke={stroke} />} onClick={() => open('markPublished')}>{t('delivery.published')}</Button> : null}
      {acknowledge.error ? <ProblemBox error={acknowledge.error} /> : null}
      <Modal opened={asking !== null} onClose={close} title={<span className={decision.dialogTitle}>{asking ? t(`delivery.ask.${asking}`) : ''}</span>} closeButtonProps={{ 'aria-label': t('action.close') }}>
        <p className="secondary" style={{ marginBottom: 8 }}>{name}</p>
        {asking === 'receive' ? <ReceiveUnit value={unit} onChange={setUnit} /> : null}
        {asking === 'retryDelivery' || asking === 'markPublished'
          ? <TextInput data-autofocus type={asking === 'retryDelivery' ? 'email' : 'url'} label={t(`delivery.field.${asking}`)} value={text} onChange={(event) => { setText(event.currentTarget.value); setMissing(false); }} error={missing ? t('delivery.missing') : undefined} />
          : <Textarea data-autofocus label={t(asking === 'receive' ? 'delivery.field.receive' : 'delivery.field.markByHand')} value={text} onChange={(event) => { setText(event.currentTarget.value); setMissing(false); }} error={missing ? t('delivery.missing') : undefined} />}
        {problem ? <div style={{ marginTop: 8 }}><ProblemBox error={problem} kept={t('return.kept')} /></div> : null}
        <div className={decision.dialogButtons} style={{ marginTop: 12 }}>
          <Button variant="default" onClick={close}>{t('action.leave')}</Button>
          <Button loading={busy} onClick={send}>{asking ? t(`delivery.do.${asking}`) : ''}</Button>
        </div>
      </Modal>
    </>
  );
}

function ReceiveUnit({ value, onChange }: { value: string | null; onChange: (value: string | null) => void }) {
  const { t } = useTranslation();
  const agency = useAgency();
  return <Select mb={8} searchable clearable clearButtonProps={{ 'aria-label': t('action.clear') }} label={t('delivery.toUnit')} value={value} onChange={onChange} data={(agency.data?.units ?? []).map((unit) => ({ value: unit.id, label: unit.name }))} nothingFoundMessage={t('search.nothing')} />;
}
