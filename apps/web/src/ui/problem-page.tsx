import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ApiProblem } from '../api/problem';
import { PageHead } from './page-head';
import { ProblemBox } from './problem-box';

/** A whole page that cannot be shown: what happened, and one way on. */
export function ProblemPage({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation();
  const title = error instanceof ApiProblem && error.message ? error.message : t('error.unknown');
  return (
    <>
      <PageHead title={title} />
      <div style={{ padding: 20, maxWidth: 720 }}>
        <ProblemBox error={error} onRetry={onRetry} />
        <p style={{ marginTop: 12 }}><Link to="/cho-xu-ly">{t('missing.toInbox')}</Link></p>
      </div>
    </>
  );
}
