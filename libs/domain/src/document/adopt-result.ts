import type { CommandResult } from '#domain/document/document-command';
import type { DocumentSnapshot } from '#domain/document/document-snapshot';
import type { TransitionResult } from '#domain/document/document-transition';

/** What the recording transaction decided itself, number and code, taken into the snapshot. */
export function adoptResult(next: DocumentSnapshot, result: TransitionResult): DocumentSnapshot {
  return { ...next, codeNumber: result.codeNumber ?? next.codeNumber, issuedOn: result.issuedOn ?? next.issuedOn };
}

export function commandResultOf({ rev, stage, number, codeNumber, issuedOn }: TransitionResult): CommandResult {
  return { rev, stage, ...(number === null ? {} : { number }), ...(codeNumber === null ? {} : { codeNumber }), ...(issuedOn === null ? {} : { issuedOn }) };
}
