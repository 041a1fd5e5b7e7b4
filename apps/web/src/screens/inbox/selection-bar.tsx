import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMarkSeen } from '../../api/queries/task.queries';
import type { TaskRow } from '../../api/types';
import classes from './selection-bar.module.css';

/** Says what it will touch, never more than is chosen. A decision is taken document by document. */
export function SelectionBar({ rows, onClear, onOpenFirst }: { rows: TaskRow[]; onClear: () => void; onOpenFirst: (row: TaskRow) => void }) {
  const { t } = useTranslation();
  const markSeen = useMarkSeen();
  const first = rows[0];
  return (
    <div className={classes.bar} role="toolbar" aria-label={t('inbox.selectionLabel')}>
      <strong>{t('inbox.selected', { count: rows.length })}</strong>
      {first ? <Button size="xs" onClick={() => onOpenFirst(first)}>{t('inbox.openInTurn', { count: rows.length })}</Button> : null}
      <Button size="xs" variant="default" onClick={() => { rows.forEach(markSeen); onClear(); }}>{t('inbox.markSeen', { count: rows.length })}</Button>
      <Button size="xs" variant="subtle" onClick={onClear}>{t('inbox.clear')}</Button>
    </div>
  );
}
