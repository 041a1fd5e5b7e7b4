import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TaskTab } from '../../api/queries/task.queries';
import type { TaskList } from '../../api/types';
import { useSession } from '../../app/session-context';
import { EmptyLine } from '../../ui/empty-line';
import { addressOf, dateText } from '../../ui/words';

/** What is so, what comes next, one way on. */
export function InboxEmpty({ tab, query, list }: { tab: TaskTab; query: string; list: TaskList }) {
  const { t } = useTranslation();
  const { person } = useSession();
  if (query) return <EmptyLine icon={IconSearch} title={t('inbox.noMatch', { query })} action={<Link to={`/van-ban?pham-vi=agency&q=${encodeURIComponent(query)}`}>{t('inbox.searchEverywhere')}</Link>} />;
  const { nextUp } = list;
  const next = nextUp.text ?? (nextUp.count > 0 ? t('inbox.nextUp', { count: nextUp.count, date: dateText(nextUp.earliest) }) : t('inbox.nothingComing'));
  if (tab !== 'mine') return <EmptyLine title={t(`inbox.emptyTab.${tab}`)} action={<Link to="/cho-xu-ly">{t('inbox.seeAll')}</Link>} />;
  return <EmptyLine title={t('inbox.empty', { who: addressOf(person) })} action={<Link to="/van-ban">{t('inbox.seeDocuments')}</Link>}>{next}</EmptyLine>;
}
