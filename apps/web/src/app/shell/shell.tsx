import { Loader } from '@mantine/core';
import { Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, Outlet, useLocation, useNavigate } from 'react-router';
import { useSessionQuery } from '../../api/queries/session.queries';
import { ProblemBox } from '../../ui/problem-box';
import { NoticeBox } from '../../ui/notice-box';
import { useKeys } from '../../ui/use-keys';
import { SessionContext } from '../session-context';
import { useLiveUpdates } from '../live-updates';
import { BottomBar } from './bottom-bar';
import { KeyboardHelp } from './keyboard-help';
import { Rail } from './rail';
import { SearchEverything } from './search-everything';
import { openSearch } from './search-store';
import { TopBar } from './top-bar';
import { TrainingBanner } from './training-banner';
import classes from './shell.module.css';

export function Shell() {
  const { t } = useTranslation();
  const { data: session, error, isPending, refetch } = useSessionQuery();
  const location = useLocation();
  const navigate = useNavigate();
  const [helpOpen, setHelpOpen] = useState(false);
  const offline = useLiveUpdates(Boolean(session));

  useKeys(
    {
      '?': () => setHelpOpen(true),
      '/': () => openSearch(),
      'ctrl+k': () => openSearch(),
      'g h': () => void navigate('/'),
      'g i': () => void navigate('/cho-xu-ly'),
      'g t': () => void navigate('/thong-bao'),
      'g v': () => void navigate('/van-ban'),
      'g k': () => void navigate('/ke-hoach'),
      'g s': () => void navigate('/so-van-ban/di'),
    },
    Boolean(session),
  );
  useEffect(() => {
    // Ctrl+K works from inside a field too: it is no letter.
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        openSearch();
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  if (isPending) return <div className={classes.waiting}><Loader aria-label={t('loading')} /></div>;
  if (error && session === undefined) return <div className={classes.waiting}><div style={{ maxWidth: 480 }}><ProblemBox error={error} onRetry={() => void refetch()} /></div></div>;
  if (!session) return <Navigate to="/dang-nhap" replace state={{ from: location.pathname + location.search }} />;

  return (
    <SessionContext.Provider value={session}>
      <a className="skip-link" href="#main">{t('shell.skip')}</a>
      <div className={classes.shell}>
        <div className={classes.banners}>
          {session.training ? <TrainingBanner session={session} /> : null}
          {offline ? <div className={classes.offline}><NoticeBox tone="grey">{t('shell.offline')}</NoticeBox></div> : null}
        </div>
        <TopBar onHelp={() => setHelpOpen(true)} />
        <Rail />
        <main id="main" tabIndex={-1} className={classes.main}>
          <Suspense fallback={null}><Outlet /></Suspense>
        </main>
        <BottomBar />
      </div>
      <SearchEverything />
      <KeyboardHelp opened={helpOpen} onClose={() => setHelpOpen(false)} />
    </SessionContext.Provider>
  );
}
