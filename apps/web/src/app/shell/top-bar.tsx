import { Kbd } from '@mantine/core';
import { IconHelpCircle, IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { stroke } from '../../ui/icon';
import { useSession } from '../session-context';
import { BrandMark } from './brand-mark';
import { isHere, navItems } from './nav-items';
import { openSearch } from './search-store';
import { UserMenu } from './user-menu';
import classes from './shell.module.css';

export function TopBar({ onHelp }: { onHelp: () => void }) {
  const { t } = useTranslation();
  const session = useSession();
  const { pathname } = useLocation();
  const here = navItems.find((item) => isHere(item.to, pathname));
  return (
    <header className={classes.top}>
      <Link to="/" className={`${classes.brand} plain`} aria-label={t('shell.toHome')}><BrandMark /></Link>
      <div className={classes.brandWords}>
        <div className={classes.brandName}>{t('product')}</div>
        <div className={classes.brandAgency}>{session.person.posts[0]?.agencyName ?? ''}</div>
      </div>
      <div className={classes.phoneTitle}>{here ? t(`nav.${here.key}`) : t('product')}</div>
      <span className={classes.spacer} style={{ flex: '0 1 0' }} />
      <button type="button" className={classes.search} onClick={() => openSearch()} aria-label={t('search.open')} style={{ marginInlineStart: 'auto' }}>
        <IconSearch size={16} stroke={stroke} aria-hidden />
        <span className={classes.searchWord}>{t('search.placeholder')}</span>
        <Kbd>Ctrl K</Kbd>
      </button>
      <span className={classes.spacer} />
      <button type="button" className={classes.help} onClick={onHelp}>
        <IconHelpCircle size={16} stroke={stroke} aria-hidden />{t('shell.keys')} <Kbd>?</Kbd>
      </button>
      <UserMenu />
    </header>
  );
}
