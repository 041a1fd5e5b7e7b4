import { Button } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { stroke } from './icon';
import type { Paged } from '../api/queries/pages';

/** Under a long list: how many more there are, and the next page. Absent when everything is shown. */
export function MoreRows({ list }: { list: Paged }) {
  const { t } = useTranslation();
  const shown = list.data?.items.length ?? 0;
  const left = (list.data?.total ?? shown) - shown;
  if (!list.data?.nextCursor) return null;
  return <div style={{ padding: 12, textAlign: 'center' }}><Button variant="default" loading={list.isFetching} rightSection={<IconChevronDown size={16} stroke={stroke} aria-hidden />} onClick={list.more}>{left > 0 ? t('action.moreLeft', { count: left }) : t('action.moreRows')}</Button></div>;
}
