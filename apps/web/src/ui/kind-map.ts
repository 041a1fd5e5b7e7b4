import {
  IconBell, IconCalendarCog, IconCalendarPlus, IconCheckbox, IconClipboardCheck, IconClipboardText, IconFilePencil, IconFlagCheck, IconInbox, IconListCheck, IconMailExclamation, IconMessageQuestion,
  IconRubberStamp, IconSend, IconStack2, IconWorldUpload, IconSignature,
} from '@tabler/icons-react';
import type { IconType } from './icon';

/** Icon of the step's verb, per kind of task; the words are `taskKind.<kind>`. */
export const kindMap = {
  answerWarnings: IconMessageQuestion,
  revise: IconFilePencil,
  initial: IconSignature,
  checkForm: IconListCheck,
  sign: IconSignature,
  allocateNumber: IconRubberStamp,
  dispatch: IconSend,
  publish: IconWorldUpload,
  fixDelivery: IconMailExclamation,
  receive: IconInbox,
  acknowledge: IconCheckbox,
  acknowledgeEnd: IconCheckbox,
  fillReport: IconClipboardText,
  sendReport: IconClipboardCheck,
  acceptReport: IconClipboardCheck,
  decideExtension: IconCalendarPlus,
  consolidate: IconStack2,
  reviewLetter: IconFilePencil,
  closePlan: IconFlagCheck,
  enterCalendar: IconCalendarCog,
} as const satisfies Record<string, IconType>;

export type KnownTaskKind = keyof typeof kindMap;
export const isKnownKind = (kind: string): kind is KnownTaskKind => kind in kindMap;
export const iconOfKind = (kind: string): IconType => (isKnownKind(kind) ? kindMap[kind] : IconBell);

