import type { SameWords } from '#messages/same-words';
import type * as vietnamese from '#messages/vi/problem-words';

/** Titles of refusals by HTTP status, and words that fill their sentences, English. */
export const problemTitles: Readonly<Record<number, string>> = {
  400: 'Invalid request', 401: 'Not signed in', 403: 'Not authorised', 404: 'Not found', 409: 'Cannot be done', 410: 'No longer valid',
  413: 'Too large', 415: 'Wrong kind of file', 422: 'Not ready yet', 429: 'Try again later', 500: 'System fault', 503: 'Cannot answer now',
};
export const problemWords: SameWords<typeof vietnamese.problemWords> = { otherTitle: 'Cannot be done', body: 'content', returned: 'returned it', decided: 'decided', somebody: 'somebody else', somebodyFirst: 'Somebody else', decidedAt: '{who} at {at}' };
