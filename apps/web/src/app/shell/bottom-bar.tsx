import { useTranslation } from 'react-i18next';
import { navItems } from './nav-items';
import { NavLink } from './nav-link';
import classes from './shell.module.css';

/** Phone: four ways, the rest lies in the person's menu. */
export function BottomBar() {
  const { t } = useTranslation();
  return (
    <nav className={classes.bottom} aria-label={t('shell.navigationPhone')}>
      {navItems.slice(0, 4).map((item) => <NavLink key={item.key} item={item} className={classes.bottomItem!} />)}
    </nav>
  );
}
