import { Button, CopyButton, Modal, Stack, TextInput } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../../api/client';
import type { components } from '../../api/generated/schema';
import type { ApiProblem } from '../../api/problem';
import { useCommand } from '../../api/use-command';
import { stroke } from '../../ui/icon';
import { ProblemBox } from '../../ui/problem-box';
import { SkeletonRows } from '../../ui/skeleton-rows';
import dutyClasses from '../duty/duty.module.css';

const feedKey = 'calendarFeed';

/** Each person's own calendar address: shown, copied, renewed; the old one ends with the new. */
export function FeedDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const feed = useQuery<components['schemas']['CurrentFeedResponse'], ApiProblem>({ queryKey: [feedKey], queryFn: ({ signal }) => answerOf(api.GET('/api/v1/calendar-feed', { signal })) });
  const make = useCommand({ send: (_: void, header) => api.POST('/api/v1/calendar-feed', { params: { header } }), touches: [feedKey] });
  const address = feed.data?.path ? window.location.origin + feed.data.path : null;
  return (
    <Modal opened onClose={onClose} size={560} title={<span className={dutyClasses.dialogTitle}>{t('feed.title')}</span>} closeButtonProps={{ 'aria-label': t('action.close') }}>
      <Stack gap={12}>
        <p>{t('feed.what')}</p>
        {feed.isPending ? <SkeletonRows count={1} /> : null}
        {feed.error ? <ProblemBox error={feed.error} onRetry={() => void feed.refetch()} /> : null}
        {address ? <TextInput label={t('feed.address')} value={address} readOnly onFocus={(event) => event.currentTarget.select()} styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)', fontSize: 12 } }} /> : feed.data ? <p className="secondary">{t('feed.none')}</p> : null}
        <p className="small">{t('feed.secret')}</p>
        {make.error ? <ProblemBox error={make.error} /> : null}
        <div className={dutyClasses.dialogButtons}>
          <Button variant={address ? 'default' : 'filled'} loading={make.isPending} onClick={() => make.mutate()}>{t(address ? 'feed.renew' : 'feed.make')}</Button>
          {address ? <CopyButton value={address}>{({ copied, copy }) => <Button data-autofocus leftSection={copied ? <IconCheck size={16} stroke={stroke} aria-hidden /> : <IconCopy size={16} stroke={stroke} aria-hidden />} onClick={copy}>{t(copied ? 'feed.copied' : 'feed.copy')}</Button>}</CopyButton> : null}
        </div>
      </Stack>
    </Modal>
  );
}
