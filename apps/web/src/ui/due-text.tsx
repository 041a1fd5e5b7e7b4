import { useTranslation } from 'react-i18next';
import type { Distance } from '../api/types';
import { stroke } from './icon';
import { type StateKey, stateMap } from './state-map';
import { dueDayText, shortDateText } from './words';

/** One working day left asks for attention; today and late more so (look.md 3). */
export function dueState(distance: Distance | null): StateKey {
  if (!distance) return 'inTime';
  if (distance.kind === 'over') return 'overdue';
  if (distance.kind === 'today') return 'dueToday';
  return distance.workingDays <= 1 ? 'dueSoon' : 'inTime';
}

/** Absolute day first, the distance after: "22/09 · hết hôm nay". */
export function DueText({ dueAt, dueText, distance, today, plain }: { dueAt: string | null; dueText?: string | null; distance: Distance | null; today?: string; plain?: boolean }) {
  const { t } = useTranslation();
  if (!dueAt) return plain ? null : <span className="small">{t('due.none')}</span>;
  const state = dueState(distance);
  const { icon: Icon, colour } = stateMap[state];
  const day = shortDateText(dueDayText(dueAt).day.split('/').reverse().join('-'), today);
  const words = distance ? t(`due.${distance.kind}`, { count: distance.workingDays }) : null;
  return (
    <span style={{ display: 'inline-flex', gap: 6, alignItems: 'center', fontSize: 13, lineHeight: '20px', fontWeight: colour === 'grey' ? 400 : 500, color: colour === 'grey' ? 'var(--ink-2)' : `var(--${colour})` }}>
      <Icon size={14} stroke={stroke} aria-hidden style={{ flex: 'none' }} />
      <span>{words ? `${day} · ${words}` : (dueText ?? day)}</span>
    </span>
  );
}
