import { IconFingerprint } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { stroke } from './icon';
import { hashText } from './words';

/** Version and first twelve digits of its hash: what a signature is worth for. */
export function VersionMark({ no, hash }: { no: number; hash: string | null }) {
  const { t } = useTranslation();
  return (
    <span style={{ display: 'inline-flex', gap: 6, alignItems: 'center', fontSize: 13, lineHeight: '20px' }}>
      <IconFingerprint size={16} stroke={stroke} aria-hidden style={{ color: 'var(--primary)' }} />
      <span><strong style={{ fontWeight: 600 }}>{t('document.version', { no })}</strong>{hash ? <> · {t('document.code')} <span className="hash">{hashText(hash)}</span></> : null}</span>
    </span>
  );
}
