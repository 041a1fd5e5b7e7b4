import { Button, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DocumentDetail } from '../../api/types';
import { stroke } from '../../ui/icon';
import { useAfterIssue } from './after-issue-items';

/** On the page of a document; a plan has the same items in its own menu. */
export function AfterIssueMenu({ document }: { document: DocumentDetail }) {
  const { t } = useTranslation();
  const { items, dialogs } = useAfterIssue(document);
  if (!items) return <>{dialogs}</>;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target><Button variant="default" leftSection={<IconDots size={16} stroke={stroke} aria-hidden />}>{t('ends.menu')}</Button></Menu.Target>
        <Menu.Dropdown>{items}</Menu.Dropdown>
      </Menu>
      {dialogs}
    </>
  );
}
