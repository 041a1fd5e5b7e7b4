import { Button } from '@mantine/core';
import { IconArrowRight, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../api/generated/schema';
import { stroke } from '../../ui/icon';
import { StateTag } from '../../ui/state-tag';
import classes from './office.module.css';

export type ConfirmedOffice = components['schemas']['ConfirmOfficeResponse'];

/** What was made, who may sign in now, and the one way on. */
export function OfficeDone({ confirmed, nextWords, onNext }: { confirmed: ConfirmedOffice; nextWords: string; onNext: () => void }) {
  const { t } = useTranslation();
  return (
    <div className={classes.done}>
      <p className={classes.doneLead} role="status"><IconCircleCheck size={20} stroke={stroke} aria-hidden /> {t(confirmed.isNew ? 'office.done' : 'office.doneMore', { agency: confirmed.agencyName, units: confirmed.units, posts: confirmed.posts, aliases: confirmed.aliases })}</p>
      {confirmed.people.length > 0 ? (
        <section className={classes.people} aria-label={t('office.people')}>
          <h2 className={classes.panelTitle}>{t('office.people')}</h2>
          <p className="secondary">{confirmed.passwordIsDemo ? t('office.peopleDemo') : t('office.password')} {confirmed.password ? <code className={classes.password}>{confirmed.password}</code> : null}</p>
          <ul>
            {confirmed.people.map((person) => <li key={person.username}><span className={classes.title}>{person.fullName}</span> <span className="small">{person.title} · {t('office.username', { username: person.username })}</span> {person.isAssumed ? <StateTag state="info">{t('office.assumedTag')}</StateTag> : null}</li>)}
          </ul>
        </section>
      ) : null}
      <Button autoFocus rightSection={<IconArrowRight size={16} stroke={stroke} />} onClick={onNext}>{nextWords}</Button>
    </div>
  );
}
