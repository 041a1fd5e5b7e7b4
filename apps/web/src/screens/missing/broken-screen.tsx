import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { NoticeBox } from '../../ui/notice-box';

/** A mistake of ours on one screen must not take the rest away. */
export function BrokenScreen() {
  const { t } = useTranslation();
  return (
    <main style={{ maxWidth: 560, margin: '80px auto', padding: 16 }}>
      <NoticeBox tone="red"><strong>{t('error.broken')}</strong> {t('error.brokenKept')}</NoticeBox>
      <Button mt={12} onClick={() => window.location.reload()}>{t('action.reload')}</Button>
    </main>
  );
}
