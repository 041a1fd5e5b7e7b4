import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { stroke } from '../../ui/icon';
import { useSession } from '../session-context';
import { isHere, navItems } from './nav-items';
import classes from './shell.module.css';

/** Phone: four ways, the rest lies in the person's menu. */
export function BottomBar() {
  const { t } = useTranslation();
  const session = useSession();
  const { pathname } = useLocation();
  return (
    <nav className={classes.bottom} aria-label={t('shell.navigationPhone')}>
      {navItems.slice(0, 4).map(({ key, to, icon: Icon }) => (
        <Link key={key} to={to} className={classes.bottomItem} aria-current={isHere(to, pathname) ? 'page' : undefined}>
          <span className={classes.railIcon}>
            <Icon size={20} stroke={stroke} aria-hidden />
            {key === 'inbox' && session.badge > 0 ? <span className={classes.count}>{session.badge}</span> : null}
          </span>
          {t(`nav.${key}`)}
        </Link>
      ))}
    </nav>
  );
}
