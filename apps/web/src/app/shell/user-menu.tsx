import { Menu, ScrollArea } from '@mantine/core';
import { IconCheck, IconChevronDown, IconLanguage, IconLogout } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useDemoPeople } from '../../api/queries/session.queries';
import { answerOf, api } from '../../api/client';
import { useMediaQuery } from '@mantine/hooks';
import { groupPeople } from '../../screens/sign-in/group-people';
import { stroke } from '../../ui/icon';
import { PersonMark } from '../../ui/person-mark';
import { setLanguage } from '../i18n';
import { useSession } from '../session-context';
import { navItems, settingItems } from './nav-items';
import { useSignIn } from '../sign-in';
import classes from './shell.module.css';

/** Who I am, and in a rehearsal: one click to be somebody else. */
export function UserMenu() {
  const { t, i18n } = useTranslation();
  const { person, training } = useSession();
  const navigate = useNavigate();
  const client = useQueryClient();
  const people = useDemoPeople();
  const signIn = useSignIn();
  const phone = useMediaQuery('(max-width: 767px)');
  const post = person.posts[0];
  const title = post ? [post.title, post.unitName && !post.title.includes(post.unitName) ? post.unitName : null].filter(Boolean).join(', ') : t('shell.administrator');
  const groups = groupPeople(people.data ?? []);

  const signOut = async () => {
    await answerOf(api.DELETE('/api/v1/session')).catch(() => undefined);
    client.clear();
    void navigate('/dang-nhap');
  };

  return (
    <Menu position="bottom-end" width={320}>
      <Menu.Target>
        <button type="button" className={classes.user} aria-label={t('shell.userMenu', { name: person.fullName, title })}>
          <PersonMark name={person.fullName} size={28} />
          <span className={classes.userWords}>
            <span className={classes.userName} style={{ display: 'block' }}>{person.fullName}</span>
            <span className={classes.userTitle} style={{ display: 'block' }}>{title}</span>
          </span>
          <IconChevronDown size={16} stroke={stroke} aria-hidden className={classes.userChevron} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {phone ? navItems.slice(4).map(({ key, to, icon: Icon }) => <Menu.Item key={key} leftSection={<Icon size={16} stroke={stroke} />} onClick={() => void navigate(to)}>{t(`nav.${key}`)}</Menu.Item>) : null}
        {phone && person.isInstallationAdministrator ? settingItems.map(({ key, to, icon: Icon }) => <Menu.Item key={key} leftSection={<Icon size={16} stroke={stroke} />} onClick={() => void navigate(to)}>{t(`nav.${key}`)}</Menu.Item>) : null}
        {training && people.data && people.data.length > 0 ? (
          <>
            <Menu.Label>{t('shell.changeRole')}</Menu.Label>
            <ScrollArea.Autosize mah="min(420px, 60vh)" type="auto">
              {groups.map((group) => {
                const name = group.role === 'all' ? group.agency : t('signIn.group', { agency: group.agency, role: t(`signIn.role.${group.role}`) });
                return (
                  <div key={name} role="group" aria-label={name}>
                    <div className={classes.menuGroup}>{name}</div>
                    {group.people.map((other) => (
                      <Menu.Item
                        key={other.username}
                        onClick={() => void signIn.asDemo(other.username)}
                        rightSection={other.fullName === person.fullName ? <IconCheck size={16} stroke={stroke} aria-label={t('shell.thisIsYou')} /> : undefined}
                      >
                        <span style={{ fontWeight: 500 }}>{other.fullName}</span> <span className="small">{roleLine(other)}</span>
                      </Menu.Item>
                    ))}
                  </div>
                );
              })}
            </ScrollArea.Autosize>
            <Menu.Divider />
          </>
        ) : null}
        <Menu.Item leftSection={<IconLanguage size={16} stroke={stroke} />} onClick={() => setLanguage(i18n.language === 'vi' ? 'en' : 'vi')}>
          <span lang={i18n.language === 'vi' ? 'en' : 'vi'}>{i18n.language === 'vi' ? 'English' : 'Tiếng Việt'}</span>
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={16} stroke={stroke} />} onClick={() => void signOut()}>{t('shell.signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

export function roleLine(person: { title: string; unitName: string | null }): string {
  if (!person.unitName || person.title.toLowerCase().includes(person.unitName.toLowerCase())) return person.title;
  return `${person.title}, ${person.unitName}`;
}
