import { Checkbox } from '@mantine/core';
import { IconCalendarEvent, IconUser, IconUsers, IconUserShare } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TaskRow } from '../../api/types';
import { DueText } from '../../ui/due-text';
import { stroke } from '../../ui/icon';
import { iconOfKind } from '../../ui/kind-map';
import { stateMap } from '../../ui/state-map';
import { shortDateText } from '../../ui/words';
import classes from './inbox-list.module.css';

const groupLooks = { overdue: stateMap.overdue, today: stateMap.dueToday, week: { icon: IconCalendarEvent, colour: 'grey' }, later: { icon: IconCalendarEvent, colour: 'grey' }, none: { icon: IconCalendarEvent, colour: 'grey' } } as const;
const groupOrder = ['overdue', 'today', 'week', 'later', 'none'] as const;
const whyIcons = { person: IconUser, post: IconUser, substitute: IconUserShare, pool: IconUsers } as const;

interface Props { items: TaskRow[]; grouped: boolean; currentId: string | null; selected: ReadonlySet<string>; onToggle: (id: string) => void; addressOf: (row: TaskRow) => string; today: string }

/** One row per document and kind of task, grouped by due date. */
export function InboxList({ items, grouped, ...rest }: Props) {
  const { t } = useTranslation();
  if (!grouped) return <ul className={classes.rows} aria-label={t('inbox.title')}>{items.map((row) => <Row key={row.id} row={row} {...rest} />)}</ul>;
  return (
    <>
      {groupOrder.map((group) => {
        const rows = items.filter((item) => item.group === group);
        if (rows.length === 0) return null;
        const { icon: Icon, colour } = groupLooks[group];
        return (
          <section key={group} aria-labelledby={`group-${group}`}>
            <h2 id={`group-${group}`} className={classes.group} style={{ color: colour === 'grey' ? 'var(--ink-2)' : `var(--${colour})` }}>
              <Icon size={14} stroke={stroke} aria-hidden />
              {group === 'today' ? t('inbox.group.today', { day: shortDateText(rest.today) }) : t(`inbox.group.${group}`)} · {rows.length}
            </h2>
            <ul className={classes.rows}>{rows.map((row) => <Row key={row.id} row={row} {...rest} />)}</ul>
          </section>
        );
      })}
    </>
  );
}

/** Five answers without opening: what, from whom, which step, due when, why me (inbox.md 4). */
function Row({ row, currentId, selected, onToggle, addressOf, today }: Omit<Props, 'items' | 'grouped'> & { row: TaskRow }) {
  const { t } = useTranslation();
  const Icon = iconOfKind(row.kind);
  const WhyIcon = whyIcons[row.whyMeKind] ?? IconUser;
  const isCurrent = row.documentId !== null && row.documentId === currentId;
  const chosen = selected.has(row.id);
  return (
    <li className={classes.item} data-current={isCurrent || undefined} data-chosen={chosen || undefined}>
      <span className={classes.check}><Checkbox size="md" checked={chosen} onChange={() => onToggle(row.id)} aria-label={t('inbox.select', { title: row.title })} /></span>
      <Link to={addressOf(row)} data-row className={classes.row} aria-current={isCurrent ? 'true' : undefined}>
        {row.seen ? null : <span className={classes.dot}><span className="visually-hidden">{t('inbox.unseen')}</span></span>}
        <span className={classes.line}>
          <span className={classes.verb}><Icon size={14} stroke={stroke} aria-hidden /> {row.label}</span>
          {row.stepNo && row.stepCount ? <span className={classes.step}>· {t('inbox.step', { no: row.stepNo, count: row.stepCount })}</span> : null}
          {row.urgency !== 'normal' ? <span className={classes.urgent}>{urgencyWord(row.urgency, t)}</span> : null}
          {row.updates > 1 ? <span className={classes.updates}>{t('inbox.updates', { count: row.updates })}</span> : null}
        </span>
        <span className={classes.title} data-seen={row.seen || undefined}>{row.title}</span>
        <span className={classes.from}>{[row.fromUnit, row.fromPerson].filter(Boolean).join(' · ')}</span>
        <span className={classes.last}>
          <DueText dueAt={row.dueAt} dueText={row.dueText} distance={row.distance} today={today} />
          <span className={classes.why}><WhyIcon size={14} stroke={stroke} aria-hidden /> {row.claimedBy && !row.claimedByMe ? t('inbox.claimedBy', { name: row.claimedBy }) : row.waitingOn ? t('inbox.waitingOn', { name: row.waitingOn }) : row.whyMe}</span>
        </span>
      </Link>
    </li>
  );
}

const urgencies = ['urgent', 'veryUrgent', 'express'] as const;
export function urgencyWord(urgency: string, t: (key: `urgency.${(typeof urgencies)[number]}`) => string): string | null {
  const known = urgencies.find((name) => name === urgency);
  return known ? t(`urgency.${known}`) : null;
}
