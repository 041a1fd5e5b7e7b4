import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../api/problem';
import { NoticeBox } from './notice-box';

/** An error in place: sentence of the server, code in brackets, one way on. */
export function ProblemBox({ error, onRetry, kept }: { error: unknown; onRetry?: () => void; kept?: string }) {
  const { t } = useTranslation();
  const problem = error instanceof ApiProblem ? error : new ApiProblem({ code: 'screen.failed', status: 0, title: t('error.unknown') });
  const title = problem.code === 'network.unreachable' ? t('error.unreachable') : problem.message || t('error.unknown');
  return (
    <NoticeBox
      tone={problem.status === 0 && problem.code === 'network.unreachable' ? 'grey' : 'red'}
      action={onRetry ? <Anchor component="button" type="button" onClick={onRetry} fz="sm">{t('action.retry')}</Anchor> : undefined}
    >
      <strong>{title}</strong> {problem.detail && problem.detail !== title ? `${problem.detail} ` : ''}
      {kept ? `${kept} ` : ''}
      <span style={{ color: 'var(--ink-2)', whiteSpace: 'nowrap' }}>({problem.code})</span>
    </NoticeBox>
  );
}
