import type { ReadingErrorKey } from '#messages/vi/reading-errors';

/** Why a file cannot be read: one sentence per code. */
export const readingErrors: Record<ReadingErrorKey, string> = {
  'file.empty': 'The file is empty.',
  'file.tooLarge': 'The file is larger than 50 MB; split it or make it smaller and send it again.',
  'file.unknownKind': 'The kind of file is not known; only DOCX, DOC, PDF, TXT and pictures (PNG, JPG, TIFF) can be read.',
  'file.damaged': 'The file is damaged and cannot be opened.',
  'file.encrypted': 'The file is protected by a password; remove it and send the file again.',
  'file.legacyFont': 'The text is typed in an old Vietnamese font (TCVN3 or VNI); convert it to Unicode and send it again.',
  'file.macros': 'The file contains macros and is not accepted; save it as an ordinary DOCX.',
  'file.zipBomb': 'The file unpacks to far too much and was not opened.',
  'file.noText': 'The file holds only images and no text (a scan); send one with text, or have it recognised first.',
  'file.noRecogniser': 'The file is a picture or a scan without text, and the server has no text recognition for Vietnamese (tesseract); send one with text or ask the administrator to install it.',
  'file.oldDoc': 'Old DOC files cannot be read because the server has no LibreOffice; save it as DOCX.',
  'file.tooComplex': 'The file is too long or too deeply nested to be read.',
  'document.secret': 'The document bears a secrecy stamp and must not be put into this system.',
};
