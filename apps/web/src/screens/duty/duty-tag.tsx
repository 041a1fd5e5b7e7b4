import { useTranslation } from 'react-i18next';
import type { DutyRow } from '../../api/types';
import { useSession } from '../../app/session-context';
import { StateTag } from '../../ui/state-tag';
import { sentence, shortDateText } from '../../ui/words';
import { type DutyLook, dutyLook, type LookOf } from './duty-look';

export type Shown = LookOf & Pick<DutyRow, 'distanceText' | 'receivedOn' | 'lateWorkingDays'> & { fixByDay?: string | null };

/** Words of a duty: line 1 the state, line 2 its day or distance. */
export function useDutyWords() {
  const { t } = useTranslation();
  const { today } = useSession();
  return (duty: Shown): { look: DutyLook; word: string; second: string } => {
    const look = dutyLook(duty);
    const word = look.word ? t(`duty.${look.word}`) : t(`state.${look.state}`);
    const day = duty.strictDay ? t('duty.dayCell', { day: shortDateText(duty.strictDay, today) }) : '';
    const late = duty.lateWorkingDays ? t('duty.lateBy', { count: duty.lateWorkingDays }) : null;
    // A duty settled by its document has no submission of its own: its due day is all there is.
    const on = (key: 'receivedOn' | 'sentOn') => (duty.receivedOn ? [t(`duty.${key}`, { day: shortDateText(duty.receivedOn, today) }), late].filter(Boolean).join(' · ') : day);
    const second = { none: '', due: day, sent: on('sentOn'), received: on('receivedOn'), fix: duty.fixByDay ? t('duty.fixTo', { day: shortDateText(duty.fixByDay, today) }) : (duty.distanceText ?? ''), distance: duty.distanceText ?? day, dueAndDistance: [day, duty.distanceText].filter(Boolean).join(' · ') }[look.second];
    return { look, word, second };
  };
}

/** One tag that says it all: "Quá hạn: quá 5 ngày làm việc". */
export function DutyTag({ duty }: { duty: Shown }) {
  const { t } = useTranslation();
  const words = useDutyWords()(duty);
  const more = words.look.second === 'distance' || words.look.second === 'fix' ? words.second : words.look.state === 'overdue' ? (duty.distanceText ?? '') : words.look.word === 'lateReceived' && duty.lateWorkingDays ? t('duty.lateDays', { count: duty.lateWorkingDays }) : '';
  return <StateTag state={words.look.state}>{more ? (words.look.state === 'overdue' && words.look.word === null ? sentence(more) : `${words.word}: ${more}`) : sentence(words.word)}</StateTag>;
}
