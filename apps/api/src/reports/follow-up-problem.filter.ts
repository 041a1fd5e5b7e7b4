import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { FollowUpRefusedError, type FollowUpRefusalCode } from '#domain/report/duty-refusal';
import { followUpProblems as english } from '#messages/en/follow-up';
import { fillSentence } from '#messages/fill-sentence';
import { followUpProblems as vietnamese } from '#messages/vi/follow-up';

/** What exists for nobody asking gets 404, a lack of right 403, what may be mended 422, the rest 409. */
const statuses: Partial<Record<FollowUpRefusalCode, number>> = {
  'duty.notFound': 404, 'plan.notFound': 404, 'duty.notAllowed': 403, 'plan.actNotAllowed': 403, 'duty.draftEmpty': 422, 'duty.stateMissing': 422, 'duty.figureNotAsked': 422, 'duty.reasonMissing': 422, 'duty.fixByDayMissing': 422,
  'duty.extensionNotLater': 422, 'duty.extensionInThePast': 422, 'plan.reasonMissing': 422, 'followUp.fileUnknown': 422, 'consolidation.nothingAccepted': 422,
};
const titles: Readonly<Record<number, string>> = { 403: 'Không có thẩm quyền', 404: 'Không tìm thấy', 409: 'Không thực hiện được', 422: 'Chưa đủ điều kiện' };

/** Refusals of the follow-up, worded like every problem (RFC 9457). */
@Catch(FollowUpRefusedError)
export class FollowUpProblemFilter implements ExceptionFilter<FollowUpRefusedError> {
  catch(thrown: FollowUpRefusedError, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request & { id?: string }>();
    const status = statuses[thrown.code] ?? 409;
    const sentences = request.header('x-language') === 'en' ? english : vietnamese;
    http.getResponse<Response>().status(status).type('application/problem+json').send(JSON.stringify({
      type: `urn:kehoach:problem:${thrown.code}`, title: titles[status], status, code: thrown.code, detail: fillSentence(sentences[thrown.code], thrown.params), params: thrown.params, requestId: String(request.id ?? ''),
    }));
  }
}
