import { IconSettings } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { stroke } from '../../ui/icon';
import { useSession } from '../session-context';
import { isHere, navItems } from './nav-items';
import classes from './shell.module.css';

export function Rail() {
  const { t } = useTranslation();
  const session = useSession();
  const { pathname } = useLocation();
  return (
    <nav className={classes.rail} aria-label={t('shell.navigation')}>
      {navItems.map(({ key, to, icon: Icon }) => (
        <Link key={key} to={to} className={classes.railItem} aria-current={isHere(to, pathname) ? 'page' : undefined}>
          <span className={classes.railIcon}>
            <Icon size={20} stroke={stroke} aria-hidden />
            {key === 'inbox' && session.badge > 0 ? <span className={classes.count}>{session.badge}</span> : null}
          </span>
          {t(`nav.${key}`)}
        </Link>
      ))}
      {session.person.isInstallationAdministrator ? (
        <Link to="/cau-hinh/to-chuc" className={`${classes.railItem} ${classes.railEnd}`} aria-current={pathname.startsWith('/cau-hinh') ? 'page' : undefined}>
          <span className={classes.railIcon}><IconSettings size={20} stroke={stroke} aria-hidden /></span>
          {t('nav.settings')}
        </Link>
      ) : null}
    </nav>
  );
}
