import { Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCheck, IconFileOff, IconReplace } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentDetail } from '../../api/types';
import { stroke } from '../../ui/icon';
import { actionOf } from '../decision/action-of';
import { RecallDialog } from './recall-dialog';
import { StartReplacementDialog } from './start-dialog';

/** Rare verbs on what was issued: begin its replacement, recall it. Items for a menu, and the dialogs beside it. */
export function useAfterIssue(document: DocumentDetail): { items: ReactNode | null; dialogs: ReactNode } {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<'recall' | 'start' | null>(null);
  const recall = actionOf(document, 'recall');
  const start = actionOf(document, 'startReplacement');
  const items = !recall && !start ? null : (
    <>
      {start ? <Menu.Item leftSection={<IconReplace size={16} stroke={stroke} />} onClick={() => setAsked('start')}>{t(document.type === 'KH' ? 'ends.start.item' : 'ends.start.itemOther')}</Menu.Item> : null}
      {recall ? <Menu.Item leftSection={<IconFileOff size={16} stroke={stroke} />} onClick={() => setAsked('recall')}>{t('ends.recall.item')}</Menu.Item> : null}
    </>
  );
  const dialogs = (
    <>
      {asked === 'start' ? <StartReplacementDialog document={document} onClose={() => setAsked(null)} /> : null}
      {asked === 'recall' ? <RecallDialog document={document} onClose={() => setAsked(null)} onDone={(message) => { setAsked(null); notifications.show({ message, color: 'green', icon: <IconCheck size={16} /> }); }} /> : null}
    </>
  );
  return { items, dialogs };
}
