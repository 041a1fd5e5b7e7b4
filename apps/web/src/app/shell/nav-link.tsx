import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { stroke } from '../../ui/icon';
import { useSession } from '../session-context';
import { isHere, type navItems } from './nav-items';
import classes from './shell.module.css';

/** One way through the product, in the rail and in the phone's bar: its icon, what waits there, its name. */
export function NavLink({ item: { key, to, icon: Icon }, className }: { item: (typeof navItems)[number]; className: string }) {
  const { t } = useTranslation();
  const { badge } = useSession();
  const { pathname } = useLocation();
  return (
    <Link to={to} className={className} aria-current={isHere(to, pathname) ? 'page' : undefined}>
      <span className={classes.railIcon}>
        <Icon size={20} stroke={stroke} aria-hidden />
        {key === 'inbox' && badge > 0 ? <span className={classes.count}>{badge}</span> : null}
      </span>
      {t(`nav.${key}`)}
    </Link>
  );
}
