import type { Door } from '#domain/document/document-type';
import { blocksAt } from '#domain/extraction/blocks-at';
import type { ImportWarning } from '#domain/extraction/import-warning';

/** A warning as a version keeps it: `id` is stable while the text stands. */
export type StoredWarning = ImportWarning & { id: string };

/** An answer with name and time; kept beside the version, never in the facts. */
export interface WarningAnswer {
  warningId: string;
  answer: string;
  accepted: boolean;
  by: string;
  at: number;
}

/** The ids of warnings that hold a submission back at this door. */
export function unansweredWarnings(warnings: readonly StoredWarning[], answers: readonly WarningAnswer[], door: Door): string[] {
  const answered = new Set(answers.map((answer) => answer.warningId));
  return warnings.filter((warning) => !answered.has(warning.id) && blocksAt(warning.code, door) === 'submission').map((warning) => warning.id);
}
