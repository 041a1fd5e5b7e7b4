import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { settingItems } from '../../app/shell/nav-items';
import classes from '../registers/register.module.css';

export function SettingsTabs({ current }: { current: 'organization' | 'calendar' }) {
  const { t } = useTranslation();
  return (
    <nav className={classes.tabs} aria-label={t('nav.settings')}>
      {settingItems.map((item) => <Link key={item.key} to={item.to} className={classes.tab} aria-current={item.key === current ? 'page' : undefined}>{t(`nav.${item.key}`)}</Link>)}
    </nav>
  );
}
