import type { SameWords } from '#messages/same-words';
import type * as vietnamese from '#messages/vi/duty-words';

/** The page of a reporting duty, English. */
export const dateChangeCauses: SameWords<typeof vietnamese.dateChangeCauses> = { extension: 'Extension', calendar: 'The working calendar changed', returned: 'Returned, to be mended by' };
export const directReminder: string = 'Direct reminder';
