import type { Language } from '#messages/language';
import type { SameWords } from '#messages/same-words';
import * as enDayWords from '#messages/en/day-words';
import * as enDocumentActs from '#messages/en/document-acts';
import * as enDocumentWords from '#messages/en/document-words';
import * as enDutyWords from '#messages/en/duty-words';
import * as enFollowUp from '#messages/en/follow-up';
import * as enImportWarnings from '#messages/en/import-warnings';
import * as enLabels from '#messages/en/labels';
import * as enNotices from '#messages/en/notice-sentences';
import * as enOfficeWords from '#messages/en/office-words';
import * as enPeriodWords from '#messages/en/period-words';
import * as enPlanWords from '#messages/en/plan-words';
import * as enProblemWords from '#messages/en/problem-words';
import * as enProblems from '#messages/en/problems';
import * as enRegisterWords from '#messages/en/register-words';
import * as enReplacementWords from '#messages/en/replacement-words';
import * as dayWords from '#messages/vi/day-words';
import * as documentActs from '#messages/vi/document-acts';
import * as documentWords from '#messages/vi/document-words';
import * as dutyWords from '#messages/vi/duty-words';
import * as followUp from '#messages/vi/follow-up';
import * as importWarnings from '#messages/vi/import-warnings';
import * as labels from '#messages/vi/labels';
import * as notices from '#messages/vi/notice-sentences';
import * as officeWords from '#messages/vi/office-words';
import * as periodWords from '#messages/vi/period-words';
import * as planWords from '#messages/vi/plan-words';
import * as problemWords from '#messages/vi/problem-words';
import * as problems from '#messages/vi/problems';
import * as registerWords from '#messages/vi/register-words';
import * as replacementWords from '#messages/vi/replacement-words';

/** Everything the server says to a reader on screen, subject by subject (0008). */
const vietnamese = { ...dayWords, ...documentActs, ...documentWords, ...dutyWords, ...followUp, ...importWarnings, ...labels, ...notices, ...officeWords, ...periodWords, ...planWords, ...problemWords, ...problems, ...registerWords, ...replacementWords };

export type SpokenWords = SameWords<typeof vietnamese>;

/** A key that one language lacks does not compile. */
const english: SpokenWords = { ...enDayWords, ...enDocumentActs, ...enDocumentWords, ...enDutyWords, ...enFollowUp, ...enImportWarnings, ...enLabels, ...enNotices, ...enOfficeWords, ...enPeriodWords, ...enPlanWords, ...enProblemWords, ...enProblems, ...enRegisterWords, ...enReplacementWords };

export const spokenWords: Readonly<Record<Language, SpokenWords>> = { vi: vietnamese, en: english };
