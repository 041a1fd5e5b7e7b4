import { Button, Kbd } from '@mantine/core';
import { IconBell, IconFileImport, IconFiles, IconHourglassHigh, IconInbox, IconPlayerPlay } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDocuments } from '../../api/queries/document.queries';
import { useFollowHome } from '../../api/queries/follow-up.queries';
import { useNotices, useTasks } from '../../api/queries/task.queries';
import type { TaskRow } from '../../api/types';
import { useSession } from '../../app/session-context';
import { DueText } from '../../ui/due-text';
import { EmptyLine } from '../../ui/empty-line';
import { stroke } from '../../ui/icon';
import { iconOfKind } from '../../ui/kind-map';
import { PageHead } from '../../ui/page-head';
import { Panel } from '../../ui/panel';
import { ProblemBox } from '../../ui/problem-box';
import { SkeletonRows } from '../../ui/skeleton-rows';
import { StateTag } from '../../ui/state-tag';
import { addressOf, dateText, instantText, sentence } from '../../ui/words';
import { taskAddress } from '../inbox/task-address';
import { LatePanel, LeaderPanels } from './follow-panels';
import classes from './home-screen.module.css';

/** What waits for me, what of mine stands with others, what was told. */
export function HomeScreen() {
  const { t } = useTranslation();
  const session = useSession();
  const mine = useTasks({ tab: 'mine', limit: 6 });
  const submitted = useTasks({ tab: 'submitted', limit: 20 });
  const drafts = useDocuments({ view: 'mine' });
  const notices = useNotices();
  // A leader without a document of his own needs no second panel that says nothing stands still.
  const isLeader = useFollowHome().data?.role === 'leader';
  const who = addressOf(session.person);
  const late = mine.data?.tabs.overdue ?? 0;
  const count = session.badge;
  const standing = (submitted.data?.items ?? []).filter((row) => row.distance?.kind === 'over');
  const waiting = (submitted.data?.items ?? []).filter((row) => row.distance?.kind !== 'over');
  const title = count === 0 ? t('home.nothing', { who }) : late > 0 ? t('home.waitingLate', { who, count, late }) : t('home.waiting', { who, count });
  const facts = [
    sentence(session.todayText),
    standing.length > 0 ? t('home.standing', { count: standing.length }) : null,
    submitted.data && submitted.data.total > 0 ? t('home.submitted', { count: submitted.data.total }) : null,
  ].filter(Boolean).join(' · ');
  return (
    <>
      <PageHead
        documentTitle={t('nav.home')} title={title} note={facts}
        actions={<>
          <Button variant="default" component={Link} to="/van-ban/moi" leftSection={<IconFileImport size={16} stroke={stroke} />}>{t('home.import')}</Button>
          {count > 0 ? <Button component={Link} to="/cho-xu-ly" leftSection={<IconPlayerPlay size={16} stroke={stroke} />} rightSection={<Kbd className={classes.kbd}>G I</Kbd>}>{t('home.inTurn', { count })}</Button> : null}
        </>}
      />
      <div className={classes.grid}>
        <div className={classes.column}>
          <Panel icon={IconInbox} title={t('home.panel.mine')} note={t('home.tasks', { count })} action={<Link to="/cho-xu-ly">{t('home.seeAll')}</Link>}>
            {mine.isPending ? <SkeletonRows count={4} height={57} /> : null}
            {mine.error ? <div className={classes.pad}><ProblemBox error={mine.error} onRetry={() => void mine.refetch()} /></div> : null}
            {mine.data && mine.data.items.length === 0 ? <EmptyLine title={t('inbox.empty', { who })}>{mine.data.nextUp.text ?? (mine.data.nextUp.count > 0 ? t('inbox.nextUp', { count: mine.data.nextUp.count, date: dateText(mine.data.nextUp.earliest) }) : t('inbox.nothingComing'))}</EmptyLine> : null}
            {mine.data?.items.map((row) => {
              const Icon = iconOfKind(row.kind);
              return (
                <div key={row.id} className={classes.task}>
                  <span className={classes.verb}><Icon size={16} stroke={stroke} aria-hidden /> {row.label}</span>
                  <div className={classes.what}>
                    <div className={classes.title}>{row.title}</div>
                    <div className="small">{[row.fromUnit, row.stepNo && row.stepCount ? t('inbox.step', { no: row.stepNo, count: row.stepCount }) : null, row.whyMeKind === 'substitute' ? row.whyMe : null].filter(Boolean).join(' · ')}</div>
                  </div>
                  <span className={classes.due}><DueText dueAt={row.dueAt} distance={row.distance} today={session.today} /></span>
                  <Button variant="default" size="xs" component={Link} to={taskAddress(row) ?? `/cho-xu-ly/${row.documentId ?? ''}`} aria-label={t('home.openTitle', { title: row.title })}>{t('action.open')}</Button>
                </div>
              );
            })}
          </Panel>
          <LatePanel />
          <Panel icon={IconFiles} title={t('home.panel.documents')} action={<Link to="/van-ban">{t('home.seeAll')}</Link>}>
            {drafts.isPending ? <SkeletonRows count={3} height={57} /> : null}
            {drafts.data && drafts.data.items.length === 0 ? <EmptyLine icon={IconFiles} title={t('home.noDocuments')} action={<Link to="/van-ban/moi">{t('home.import')}</Link>} /> : null}
            {drafts.data?.items.slice(0, 6).map((row) => (
              <div key={row.id} className={classes.task}>
                <div className={classes.what}>
                  <Link to={`/van-ban/${row.id}`} className={classes.title}>{row.title}</Link>
                  <div className="small">{[row.codeNumber, row.stepText, row.waitingOn ? t('documents.waitingOn', { name: row.waitingOn }) : null].filter(Boolean).join(' · ')}</div>
                </div>
                <StateTag state={row.stage}>{row.stageText}</StateTag>
              </div>
            ))}
          </Panel>
        </div>
        <div className={classes.column}>
          <LeaderPanels />
          {isLeader && standing.length === 0 ? null : (
            <Panel icon={IconHourglassHigh} tone="amber" title={t('home.panel.standing')} note={t('home.documents', { count: standing.length })}>
              {submitted.isPending ? <SkeletonRows count={2} height={76} /> : null}
              {submitted.data && standing.length === 0 ? <p className={classes.quiet}>{t('home.nothingStands')}</p> : null}
              {standing.map((row) => <Elsewhere key={row.id} row={row} today={session.today} />)}
            </Panel>
          )}
          {waiting.length > 0 ? (
            <Panel icon={IconHourglassHigh} title={t('home.panel.waiting')} note={t('home.documents', { count: waiting.length })}>
              {waiting.slice(0, 5).map((row) => <Elsewhere key={row.id} row={row} today={session.today} />)}
            </Panel>
          ) : null}
          <Panel icon={IconBell} title={t('home.panel.notices')} action={<Link to="/thong-bao">{t('home.seeAll')}</Link>}>
            {notices.data && notices.data.items.length === 0 ? <p className={classes.quiet}>{t('notices.none')}</p> : null}
            {notices.data?.items.slice(0, 5).map((notice) => (
              <div key={notice.id} className={classes.stand}>
                {notice.documentId ? <Link to={`/van-ban/${notice.documentId}`} className={classes.notice} data-unread={!notice.read || undefined}>{notice.text}</Link> : <span className={classes.notice}>{notice.text}</span>}
                <div className="small">{instantText(notice.at, session.today)}</div>
              </div>
            ))}
          </Panel>
        </div>
      </div>
    </>
  );
}

/** A document of mine that stands with somebody else. */
function Elsewhere({ row, today }: { row: TaskRow; today: string }) {
  return (
    <div className={classes.stand}>
      <Link to={`/van-ban/${row.documentId ?? ''}`} className={classes.title}>{row.title}</Link>
      <div className="small">{[row.label, row.waitingOn].filter(Boolean).join(': ')}</div>
      <DueText dueAt={row.dueAt} distance={row.distance} today={today} />
    </div>
  );
}
