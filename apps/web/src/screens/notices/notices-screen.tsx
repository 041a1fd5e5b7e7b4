import { Button } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answerOf, api, keyHeader, newKey } from '../../api/client';
import { keys } from '../../api/queries/keys';
import { useNotices } from '../../api/queries/task.queries';
import type { NoticeRow } from '../../api/types';
import { useSession } from '../../app/session-context';
import { EmptyLine } from '../../ui/empty-line';
import { MoreRows } from '../../ui/more-rows';
import { PageHead } from '../../ui/page-head';
import { ProblemBox } from '../../ui/problem-box';
import { SkeletonRows } from '../../ui/skeleton-rows';
import { instantText } from '../../ui/words';
import classes from './notices-screen.module.css';

type Notices = { items: NoticeRow[]; total: number; unread: number };

/** For information only; what asks for a decision stands in the inbox. */
export function NoticesScreen() {
  const { t } = useTranslation();
  const { today } = useSession();
  const notices = useNotices();
  const client = useQueryClient();
  const read = (ids: string[]) => {
    client.setQueriesData<Notices>({ queryKey: [keys.notices] }, (list) => list && { ...list, unread: Math.max(0, list.unread - ids.length), items: list.items.map((item) => (ids.includes(item.id) ? { ...item, read: true } : item)) });
    for (const id of ids) void answerOf(api.POST('/api/v1/notices/{id}/read', { params: { path: { id }, header: keyHeader(newKey()) } })).catch(() => undefined);
  };
  const unread = (notices.data?.items ?? []).filter((item) => !item.read).map((item) => item.id);
  return (
    <>
      <PageHead title={t('nav.notices')} note={t('notices.note', { count: notices.data?.unread ?? 0 })} actions={unread.length > 0 ? <Button variant="default" onClick={() => read(unread)}>{t('notices.readAll', { count: unread.length })}</Button> : undefined} />
      <div className={classes.page}>
        <div className={classes.box}>
          {notices.isPending ? <SkeletonRows /> : null}
          {notices.error ? <ProblemBox error={notices.error} onRetry={() => void notices.refetch()} /> : null}
          {notices.data && notices.data.items.length === 0 ? <EmptyLine icon={IconBell} title={t('notices.none')} action={<Link to="/cho-xu-ly">{t('missing.toInbox')}</Link>} /> : null}
          <ul className={classes.list}>
            {notices.data?.items.map((notice) => {
              const to = notice.documentId ? `/van-ban/${notice.documentId}` : notice.planId ? `/ke-hoach/${notice.planId}` : null;
              return (
                <li key={notice.id} className={classes.item} data-unread={!notice.read || undefined}>
                  <span className={classes.when}>{instantText(notice.at, today)}</span>
                  {to ? <Link to={to} className={classes.text} onClick={() => { if (!notice.read) read([notice.id]); }}>{notice.text}</Link> : <span className={classes.text}>{notice.text}</span>}
                  {notice.read ? null : <Button size="xs" variant="subtle" onClick={() => read([notice.id])}>{t('notices.read')}</Button>}
                </li>
              );
            })}
          </ul>
          <MoreRows list={notices} />
        </div>
      </div>
    </>
  );
}
