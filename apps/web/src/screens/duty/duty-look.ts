import type { DutyRow } from '../../api/types';
import type { StateKey } from '../../ui/state-map';

export interface DutyLook {
  state: StateKey;
  /** Key below `duty.` for the word, or null: the word of the state itself. */
  word: 'lateReceived' | 'fixOverdue' | 'inRoute' | 'waitingNothing' | 'settledBefore' | 'reportedBefore' | 'released' | 'closedWithout' | null;
  /** What line 2 says: the distance, the due day, the day to mend by, the extended day, the day it was sent or received and by how much late, or nothing. */
  second: 'distance' | 'due' | 'fix' | 'dueAndDistance' | 'sent' | 'received' | 'none';
}
export type LookOf = Pick<DutyRow, 'state' | 'standing' | 'isLate' | 'answeringStage' | 'strictDay'> & { extended?: boolean; settledByDutyId?: string | null };

/** State of a duty as tag, cell and row show it: icon, word and colour come from the one map (look.md 3). Extended is never red or amber. */
export function dutyLook(duty: LookOf): DutyLook {
  switch (duty.state) {
    case 'notOpen': return { state: 'notYet', word: null, second: 'due' };
    case 'submitted': return { state: 'sentWaiting', word: null, second: 'sent' };
    case 'nothingToReport': return { state: 'nothingToReport', word: 'waitingNothing', second: 'sent' };
    case 'accepted': return { state: 'received', word: duty.isLate ? 'lateReceived' : null, second: 'received' };
    case 'excused': return { state: 'excused', word: null, second: 'none' };
    case 'released': return { state: 'stopped', word: 'released', second: 'none' };
    case 'closedWithoutReport': return { state: 'stopped', word: 'closedWithout', second: 'none' };
    case 'settledBefore': return { state: 'info', word: duty.settledByDutyId ? 'reportedBefore' : 'settledBefore', second: 'none' };
    case 'returned': return duty.standing === 'fixOverdue' ? { state: 'overdue', word: 'fixOverdue', second: 'distance' } : { state: 'returned', word: null, second: 'fix' };
    case 'open':
      if (duty.standing === 'overdue') return { state: 'overdue', word: null, second: 'dueAndDistance' };
      if (duty.answeringStage && !['cancelled', 'refused', 'recalled'].includes(duty.answeringStage)) return { state: 'inRoute', word: 'inRoute', second: 'dueAndDistance' };
      if (duty.extended) return { state: 'extended', word: null, second: 'dueAndDistance' };
      if (duty.standing === 'dueToday') return { state: 'dueToday', word: null, second: 'due' };
      if (duty.standing === 'dueSoon') return { state: 'dueSoon', word: null, second: 'dueAndDistance' };
      return duty.strictDay === null ? { state: 'inTime', word: null, second: 'none' } : { state: 'inTime', word: null, second: 'dueAndDistance' };
  }
}
