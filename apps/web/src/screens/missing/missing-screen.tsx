import { IconFileUnknown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyLine } from '../../ui/empty-line';
import { PageHead } from '../../ui/page-head';

export function MissingScreen() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('missing.title')} />
      <EmptyLine icon={IconFileUnknown} title={t('missing.what')} action={<Link to="/cho-xu-ly">{t('missing.toInbox')}</Link>}>{t('missing.why')}</EmptyLine>
    </>
  );
}
