/** Why a file cannot be read. Each code has one sentence in libs/messages (`reading-errors`). */
export type ReadingErrorCode =
  | 'file.empty'
  | 'file.tooLarge'
  | 'file.unknownKind'
  | 'file.damaged'
  | 'file.encrypted'
  | 'file.legacyFont'
  | 'file.macros'
  | 'file.zipBomb'
  | 'file.noText'
  | 'file.noRecogniser'
  | 'file.oldDoc'
  | 'file.tooComplex'
  | 'document.secret';

export class ReadingError extends Error {
  constructor(readonly code: ReadingErrorCode) {
    super(code);
    this.name = 'ReadingError';
  }
}
