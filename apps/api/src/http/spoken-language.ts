import { AsyncLocalStorage } from 'node:async_hooks';
import type { NextFunction, Request, Response } from 'express';
import { languageHeader, languageOf, type Language } from '#messages/language';
import { spokenWords, type SpokenWords } from '#messages/spoken-words';

const spoken = new AsyncLocalStorage<Language>();

/**
 * The language of the reader, for everything worded while his request is answered (0008). It stands after the session
 * and the body in the chain, whose streams and pools answer outside the request.
 */
export function speakLanguage(request: Request, response: Response, next: NextFunction): void {
  const language = languageOf(request.header(languageHeader));
  response.setHeader('Content-Language', language);
  response.vary(languageHeader);
  spoken.run(language, next);
}

export function inLanguage<T>(language: Language, work: () => T): T {
  return spoken.run(language, work);
}

/** The sentences in the language of the request; Vietnamese where nobody asks. */
export function words(): SpokenWords {
  return spokenWords[spoken.getStore() ?? 'vi'];
}
