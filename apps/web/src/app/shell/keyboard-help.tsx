import { Kbd, Modal } from '@mantine/core';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './shell.module.css';

const rows = [
  ['search', ['Ctrl', 'K']], ['searchSlash', ['/']], ['help', ['?']], ['goHome', ['G', 'H']], ['goInbox', ['G', 'I']], ['goNotices', ['G', 'T']], ['goDocuments', ['G', 'V']], ['goPlans', ['G', 'K']], ['goRegisters', ['G', 'S']],
  ['down', ['J']], ['up', ['K']], ['open', ['Enter']], ['select', ['X']], ['decide', ['Ctrl', 'Enter']], ['return', ['R']], ['next', ['E']], ['views', ['1', '2', '3']], ['back', ['Esc']],
] as const;

export function KeyboardHelp({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal opened={opened} onClose={onClose} title={<span style={{ fontWeight: 600 }}>{t('keys.title')}</span>} closeButtonProps={{ 'aria-label': t('action.close') }}>
      <div className={classes.helpGrid}>
        {rows.map(([key, names]) => (
          <Fragment key={key}>
            <span>{t(`keys.${key}`)}</span>
            <span>{names.map((name, index) => <Fragment key={name}>{index > 0 ? ' ' : null}<Kbd>{name}</Kbd></Fragment>)}</span>
          </Fragment>
        ))}
      </div>
      <p className="small" style={{ marginTop: 12 }}>{t('keys.offWhileTyping')}</p>
    </Modal>
  );
}
