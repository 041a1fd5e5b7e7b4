import {
  IconAlarm, IconAlertCircle, IconAlertTriangle, IconArrowBack, IconArrowBackUp, IconBan, IconBarrierBlock, IconCalendarEvent, IconCalendarPlus, IconCalendarQuestion,
  IconCircleCheck, IconCircleDashed, IconCircleMinus, IconClockExclamation, IconClockPlay, IconEye, IconFilePencil, IconFileUnknown, IconFileX, IconHourglassHigh, IconInfoCircle, IconMailX,
  IconMinus, IconNotes, IconPlayerPause, IconProgress, IconReplace, IconRoute, IconRubberStamp, IconSend, IconWorldCheck, IconSignature,
} from '@tabler/icons-react';
import type { IconType } from './icon';
import type { StateColour } from './theme';

/** State = icon + word + colour, always the three (look.md 3). The word is `state.<key>` of the messages. */
export const stateMap = {
  overdue: { icon: IconClockExclamation, colour: 'red' },
  dueToday: { icon: IconAlarm, colour: 'amber' },
  dueSoon: { icon: IconHourglassHigh, colour: 'amber' },
  stalled: { icon: IconHourglassHigh, colour: 'amber' },
  inTime: { icon: IconCalendarEvent, colour: 'grey' },
  notYet: { icon: IconCalendarEvent, colour: 'grey' },
  sentWaiting: { icon: IconSend, colour: 'blue' },
  running: { icon: IconProgress, colour: 'blue' },
  received: { icon: IconCircleCheck, colour: 'green' },
  done: { icon: IconCircleCheck, colour: 'green' },
  returned: { icon: IconArrowBackUp, colour: 'plum' },
  extended: { icon: IconCalendarPlus, colour: 'grey' },
  nothingToReport: { icon: IconMinus, colour: 'grey' },
  paused: { icon: IconPlayerPause, colour: 'grey' },
  voided: { icon: IconBan, colour: 'grey' },
  blocked: { icon: IconBarrierBlock, colour: 'red' },
  error: { icon: IconAlertCircle, colour: 'red' },
  warning: { icon: IconAlertTriangle, colour: 'amber' },
  info: { icon: IconInfoCircle, colour: 'grey' },
  provisional: { icon: IconCalendarQuestion, colour: 'grey' },
  assumed: { icon: IconClockPlay, colour: 'violet' },
  notStarted: { icon: IconCircleDashed, colour: 'grey' },
  withdrawn: { icon: IconArrowBack, colour: 'grey' },
  recalled: { icon: IconFileX, colour: 'plum' },
  replaced: { icon: IconReplace, colour: 'grey' },
  excused: { icon: IconCircleMinus, colour: 'grey' },
  sendFailed: { icon: IconMailX, colour: 'red' },
  unsignedCopy: { icon: IconFileUnknown, colour: 'amber' },
  // Stages of a document and of a plan.
  drafting: { icon: IconFilePencil, colour: 'grey' },
  inRoute: { icon: IconRoute, colour: 'blue' },
  signed: { icon: IconSignature, colour: 'blue' },
  issued: { icon: IconRubberStamp, colour: 'blue' },
  dispatched: { icon: IconCircleCheck, colour: 'green' },
  cancelled: { icon: IconBan, colour: 'grey' },
  refused: { icon: IconFileX, colour: 'plum' },
  preparing: { icon: IconFilePencil, colour: 'grey' },
  inForce: { icon: IconProgress, colour: 'blue' },
  closed: { icon: IconCircleCheck, colour: 'green' },
  stopped: { icon: IconBan, colour: 'grey' },
  abandoned: { icon: IconFileX, colour: 'grey' },
  // Deliveries.
  waiting: { icon: IconCircleDashed, colour: 'grey' },
  sent: { icon: IconSend, colour: 'blue' },
  opened: { icon: IconEye, colour: 'blue' },
  acknowledged: { icon: IconCircleCheck, colour: 'green' },
  refusedReceipt: { icon: IconArrowBackUp, colour: 'plum' },
  published: { icon: IconWorldCheck, colour: 'green' },
  recorded: { icon: IconNotes, colour: 'grey' },
} as const satisfies Record<string, { icon: IconType; colour: StateColour }>;

export type StateKey = keyof typeof stateMap;

export function isStateKey(text: string): text is StateKey {
  return text in stateMap;
}
