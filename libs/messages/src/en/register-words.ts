import type { SameWords } from '#messages/same-words';
import type { registerWords as vietnamese } from '#messages/vi/register-words';

/** The line under the head of a register, English. */
export const registerWords: SameWords<typeof vietnamese> = { numbers: '{count} numbers', voided: '{count} voided', noGap: 'no gaps', gaps: 'missing: {numbers}', incoming: '{count} incoming documents', cancelled: 'Recalled by {codeNumber}, cancelled on {date}', recalled: 'Recalled by {codeNumber}', replaced: 'Replaced by {codeNumber}' };
