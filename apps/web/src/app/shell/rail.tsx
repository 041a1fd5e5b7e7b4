import { IconSettings } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { stroke } from '../../ui/icon';
import { useSession } from '../session-context';
import { navItems } from './nav-items';
import { NavLink } from './nav-link';
import classes from './shell.module.css';

export function Rail() {
  const { t } = useTranslation();
  const session = useSession();
  const { pathname } = useLocation();
  return (
    <nav className={classes.rail} aria-label={t('shell.navigation')}>
      {navItems.map((item) => <NavLink key={item.key} item={item} className={classes.railItem!} />)}
      {session.person.isInstallationAdministrator ? (
        <Link to="/cau-hinh/to-chuc" className={`${classes.railItem} ${classes.railEnd}`} aria-current={pathname.startsWith('/cau-hinh') ? 'page' : undefined}>
          <span className={classes.railIcon}><IconSettings size={20} stroke={stroke} aria-hidden /></span>
          {t('nav.settings')}
        </Link>
      ) : null}
    </nav>
  );
}
