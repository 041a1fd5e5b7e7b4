import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { FollowUpRefusedError, type FollowUpRefusalCode } from '#domain/report/duty-refusal';
import { fillSentence } from '#messages/fill-sentence';
import { languageHeader, languageOf } from '#messages/language';
import { inLanguage, words } from '../http/spoken-language';

/** What exists for nobody asking gets 404, a lack of right 403, what may be mended 422, the rest 409. */
const statuses: Partial<Record<FollowUpRefusalCode, number>> = {
  'duty.notFound': 404, 'plan.notFound': 404, 'duty.notAllowed': 403, 'plan.actNotAllowed': 403, 'duty.draftEmpty': 422, 'duty.stateMissing': 422, 'duty.figureNotAsked': 422, 'duty.reasonMissing': 422, 'duty.fixByDayMissing': 422,
  'duty.extensionNotLater': 422, 'duty.extensionInThePast': 422, 'plan.reasonMissing': 422, 'followUp.fileUnknown': 422, 'consolidation.nothingAccepted': 422,
  'indexResult.yearInvalid': 422, 'indexResult.empty': 422, 'indexResult.scoreInvalid': 422, 'indexResult.rankInvalid': 422, 'indexResult.rankAboveCount': 422, 'indexResult.sourceMissing': 422, 'indexResult.dayInvalid': 422, 'indexResult.dayInFuture': 422, 'indexResult.dayBeforeYear': 422, 'indexResult.indicatorUnknown': 404,
};

/** Refusals of the follow-up, worded like every problem (RFC 9457). */
@Catch(FollowUpRefusedError)
export class FollowUpProblemFilter implements ExceptionFilter<FollowUpRefusedError> {
  catch(thrown: FollowUpRefusedError, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request & { id?: string }>();
    const status = statuses[thrown.code] ?? 409;
    const { followUpProblems, problemTitles } = inLanguage(languageOf(request.header(languageHeader)), words);
    http.getResponse<Response>().status(status).type('application/problem+json').send(JSON.stringify({
      type: `urn:kehoach:problem:${thrown.code}`, title: problemTitles[status], status, code: thrown.code, detail: fillSentence(followUpProblems[thrown.code], thrown.params), params: thrown.params, requestId: String(request.id ?? ''),
    }));
  }
}
