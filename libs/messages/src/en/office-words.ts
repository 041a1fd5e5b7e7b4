import type { PositionKind } from '#domain/organisation/position-kind';
import type { SameWords } from '#messages/same-words';
import type * as vietnamese from '#messages/vi/office-words';

/** People, posts and why a task came to somebody, English. */
export const ownerSentences: SameWords<typeof vietnamese.ownerSentences> = { clerks: 'Records clerks', clerk: 'Records clerk, {who}', pool: 'Pool', vacant: '{title} (vacant)', inStead: '{names} (for {title})' };
export const whyMineWords: SameWords<typeof vietnamese.whyMineWords> = { person: 'Named', post: 'By post', pool: 'Records clerks', inStead: 'For {who}', inSteadOfNobody: 'As a substitute' };
export const onBehalfOf: string = 'for {title}';
export const honorifics: Readonly<Record<string, string>> = { ông: 'Mr', bà: 'Ms' };

export const demoRoleTexts: Record<PositionKind, string> = {
  director: 'Signs, sees the whole agency', deputyDirector: 'Signs for the director in a field', chair: 'Signs for the collective, sees the whole agency', deputyChair: 'Signs for the chair in a field',
  chiefOfOffice: 'Checks the form', deputyChiefOfOffice: 'Checks the form as a substitute', divisionHead: 'Initials the content, sends reports', deputyDivisionHead: 'Stands in for the head of the unit',
  recordsClerk: 'Numbers, dispatches, keeps the registers', administrator: 'Keeps the agency and its working calendar', officer: 'Drafts and submits',
};
export const demoAdministrator: string = '{role}; administrator, moves the assumed day';

export const auditSentences: SameWords<typeof vietnamese.auditSentences> = { whole: 'The audit chain is whole, {rows} rows.', broken: 'The audit chain is broken at row {row}.' };
export const inboxWords: SameWords<typeof vietnamese.inboxWords> = { nextUp: 'Coming up: {count} documents stand at the step before', handOver: 'To be handed over on paper: {receiver}', sendingFailed: 'Sending failed: {receiver}' };
export const calendarLineOutsideYear: string = 'Line {line}: the day is not in {year}: “{text}”.';
/** What an administrator is asked to enter. */
export const calendarOfYear: string = 'Working calendar of {year}';
export const receiverKinds: Readonly<Record<string, string>> = { group: 'group' };
