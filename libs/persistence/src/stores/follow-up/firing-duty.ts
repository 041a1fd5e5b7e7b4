import type { LocalDate } from '#domain/calendar/local-date';
import type { DutyState } from '#domain/report/duty-state';

/** What a reminder or a rung has to know of its duty. */
export interface FiringDuty {
  id: string; state: DutyState; ladderNo: number; periodKey: string; periodLabel: string; what: string | null; strictDay: LocalDate | null; lateAfterDay: LocalDate | null;
  reporterKind: 'unit' | 'agency' | 'position' | 'external'; reporterId: string; reporterAgencyId: string | null; reporterName: string;
  receiverKind: string; receiverId: string; receiverName: string; outsideChain: boolean; leaderPositionId: string | null; answeringStage: string | null;
}
