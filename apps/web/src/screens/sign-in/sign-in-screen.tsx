import { Button, Loader, PasswordInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconBellRinging, IconChevronRight, IconClipboardText, IconFileImport, IconRubberStamp, IconSend, IconSignature } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { Kbd } from '@mantine/core';
import { useDemoPeople } from '../../api/queries/session.queries';
import { BrandMark } from '../../app/shell/brand-mark';
import { roleLine } from '../../app/shell/user-menu';
import { setLanguage } from '../../app/i18n';
import { useSignIn } from '../../app/sign-in';
import { stroke } from '../../ui/icon';
import { groupPeople } from './group-people';
import { PersonMark } from '../../ui/person-mark';
import { ProblemBox } from '../../ui/problem-box';
import classes from './sign-in-screen.module.css';

const story = [
  ['read', IconFileImport], ['route', IconSignature], ['number', IconRubberStamp], ['dispatch', IconSend], ['follow', IconBellRinging], ['close', IconClipboardText],
] as const;

export function SignInScreen() {
  const { t, i18n } = useTranslation();
  const people = useDemoPeople();
  const signIn = useSignIn();
  const location = useLocation();
  const to = (location.state as { from?: string } | null)?.from ?? '/';
  const [withPassword, setWithPassword] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => { document.title = `${t('signIn.title')} · Kế hoạch`; }, [t]);
  const groups = groupPeople(people.data ?? []);
  const noDemo = !people.isPending && groups.length === 0;

  const onArrow = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 3, ArrowUp: -3 }[event.key];
    if (!step || !list.current) return;
    const cards = [...list.current.querySelectorAll<HTMLButtonElement>('button[data-card]')];
    const next = cards[Math.max(0, Math.min(cards.length - 1, cards.indexOf(document.activeElement as HTMLButtonElement) + step))];
    if (next) {
      event.preventDefault();
      next.focus();
    }
  };

  return (
    <div className={classes.page}>
      <aside className={classes.side}>
        <div className={classes.brand}>
          <BrandMark size={40} light />
          <div>
            <div className={classes.name}>{t('product')}</div>
            <div>{t('signIn.tagline')}</div>
          </div>
        </div>
        <ol className={classes.story}>
          {story.map(([key, Icon]) => (
            <li key={key}>
              <span className={classes.storyIcon}><Icon size={16} stroke={stroke} aria-hidden /></span>
              <div><strong>{t(`signIn.story.${key}.title`)}</strong><br />{t(`signIn.story.${key}.text`)}</div>
            </li>
          ))}
        </ol>
        <p className={classes.small}>{t('signIn.fictional')}</p>
      </aside>
      <main className={classes.main}>
        <div className={classes.head}>
          <div>
            <h1 className={classes.title}>{t(noDemo || withPassword ? 'signIn.titlePassword' : 'signIn.title')}</h1>
            {noDemo || withPassword ? null : <p className={classes.lead}>{t('signIn.lead')}</p>}
          </div>
          <div className={classes.languages}>
            {(['vi', 'en'] as const).map((language) => (
              <button key={language} type="button" lang={language} aria-pressed={i18n.language === language} onClick={() => setLanguage(language)}>{language === 'vi' ? 'Tiếng Việt' : 'English'}</button>
            ))}
          </div>
        </div>
        {signIn.problem ? <ProblemBox error={signIn.problem} /> : null}
        {people.error && people.error.status !== 404 ? <ProblemBox error={people.error} onRetry={() => void people.refetch()} /> : null}
        {noDemo || withPassword ? (
          <PasswordForm busy={signIn.busy !== null} onSubmit={(username, password) => void signIn.withPassword(username, password, to)} />
        ) : (
          <div ref={list} onKeyDown={onArrow}>
            {groups.map((group) => (
              <section key={group.agency + group.role} className={classes.group} aria-labelledby={`group-${group.agency}-${group.role}`}>
                <h2 id={`group-${group.agency}-${group.role}`}>{group.role === 'all' ? group.agency : t('signIn.group', { agency: group.agency, role: t(`signIn.role.${group.role}`) })}</h2>
                <div className={classes.cards}>
                  {group.people.map((person) => (
                    <button key={person.username} data-card type="button" className={classes.card} disabled={signIn.busy !== null} onClick={() => void signIn.asDemo(person.username, to)}>
                      <PersonMark name={person.fullName} />
                      <span className={classes.cardWords}>
                        <span className={classes.cardName}>{person.fullName}</span>
                        <span className={classes.cardTitle}>{roleLine(person)}</span>
                        <span className={classes.cardAgency}>{person.roleText}</span>
                      </span>
                      {signIn.busy === person.username ? <Loader size={16} /> : <IconChevronRight size={16} stroke={stroke} aria-hidden />}
                    </button>
                  ))}
                </div>
              </section>
            ))}
          </div>
        )}
        <div className={classes.foot}>
          {noDemo ? null : (
            <span>
              {withPassword ? null : <>{t('signIn.realOffice')} </>}
              <button type="button" className={classes.link} onClick={() => setWithPassword(!withPassword)}>{t(withPassword ? 'signIn.backToPeople' : 'signIn.byAccount')}</button>
            </span>
          )}
          {noDemo || withPassword ? null : <span className={classes.hints}><Kbd>↑↓←→</Kbd> {t('signIn.choose')} <Kbd>↵</Kbd> {t('signIn.enter')}</span>}
        </div>
      </main>
    </div>
  );
}

function PasswordForm({ busy, onSubmit }: { busy: boolean; onSubmit: (username: string, password: string) => void }) {
  const { t } = useTranslation();
  const form = useForm({ initialValues: { username: '', password: '' }, validate: { username: (value) => (value ? null : t('signIn.needUsername')), password: (value) => (value ? null : t('signIn.needPassword')) } });
  return (
    <form className={classes.form} onSubmit={form.onSubmit((values) => onSubmit(values.username, values.password))}>
      <TextInput label={t('signIn.username')} autoComplete="username" {...form.getInputProps('username')} />
      <PasswordInput label={t('signIn.password')} autoComplete="current-password" {...form.getInputProps('password')} />
      <Button type="submit" size="lg" loading={busy}>{t('signIn.submit')}</Button>
    </form>
  );
}
