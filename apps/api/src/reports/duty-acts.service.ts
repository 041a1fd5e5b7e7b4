import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { localDate } from '#domain/calendar/local-date';
import { Clock } from '#domain/clock/clock';
import { FollowUpRefusedError } from '#domain/report/duty-refusal';
import type { DutyCall, DutyResult } from '#persistence/stores/follow-up/duty-act';
import { ExtensionActs } from '#persistence/stores/follow-up/extension-acts';
import { ReceiverActs } from '#persistence/stores/follow-up/receiver-acts';
import { ReportActs } from '#persistence/stores/follow-up/report-acts';
import type { SignedIn } from '../auth/signed-in';
import { words } from '../http/spoken-language';
import type { WriteCall } from '../http/write-call';
import { DATA_SOURCE } from '../infrastructure/tokens';
import type { AcceptReportRequest, DecideExtensionRequest, ExcuseRequest, ExtensionRequest, RecordPaperRequest, RemindManyRequest, RemindRequest, ReturnReportRequest, SaveReportDraftRequest, SendReportRequest } from './report.schemas';

/** The office verbs on a duty. Rights and states are asked by the transaction that records the act. */
@Injectable()
export class DutyActsService {
  private readonly report: ReportActs;
  private readonly receiver: ReceiverActs;
  private readonly extensions: ExtensionActs;

  constructor(
    @Inject(DATA_SOURCE) source: DataSource,
    private readonly clock: Clock,
  ) {
    this.report = new ReportActs(source);
    this.receiver = new ReceiverActs(source);
    this.extensions = new ExtensionActs(source);
  }

  async saveDraft(me: SignedIn, id: string, body: SaveReportDraftRequest, call: WriteCall) {
    return shown(await this.report.saveDraft(await this.call(me, id, call), body));
  }
  async submit(me: SignedIn, id: string, body: SendReportRequest, call: WriteCall) {
    return shown(await this.report.submit(await this.call(me, id, call), body));
  }
  async nothingToReport(me: SignedIn, id: string, call: WriteCall) {
    return shown(await this.report.nothingToReport(await this.call(me, id, call)));
  }
  async takeBack(me: SignedIn, id: string, call: WriteCall) {
    return shown(await this.report.takeBack(await this.call(me, id, call)));
  }
  async accept(me: SignedIn, id: string, body: AcceptReportRequest, call: WriteCall) {
    return shown(await this.receiver.accept(await this.call(me, id, call), body));
  }
  async returnForRevision(me: SignedIn, id: string, body: ReturnReportRequest, call: WriteCall) {
    return shown(await this.receiver.returnForRevision(await this.call(me, id, call), { ...body, fixByDay: localDate(body.fixByDay) }));
  }
  async excuse(me: SignedIn, id: string, body: ExcuseRequest, call: WriteCall) {
    return shown(await this.receiver.excuse(await this.call(me, id, call), body));
  }
  async remind(me: SignedIn, id: string, body: RemindRequest, call: WriteCall) {
    return shown(await this.receiver.remind(await this.call(me, id, call), body));
  }

  /** One by one, so that one unit that has just sent does not stop the others; each is told once. */
  async remindMany(me: SignedIn, body: RemindManyRequest, call: WriteCall) {
    const skipped: { dutyId: string; code: string; detail: string }[] = [];
    let reminded = 0;
    for (const dutyId of new Set(body.dutyIds)) {
      try {
        await this.receiver.remind(await this.call(me, dutyId, { ...call, key: `${call.key}:${dutyId}` }), { text: body.text });
        reminded += 1;
      } catch (error) {
        if (!(error instanceof FollowUpRefusedError)) throw error;
        skipped.push({ dutyId, code: error.code, detail: words().followUpProblems[error.code] });
      }
    }
    return { reminded, skipped };
  }

  async requestExtension(me: SignedIn, id: string, body: ExtensionRequest, call: WriteCall) {
    return shown(await this.extensions.request(await this.call(me, id, call), { ...body, proposedDay: localDate(body.proposedDay) }));
  }
  async decideExtension(me: SignedIn, id: string, body: DecideExtensionRequest, call: WriteCall) {
    return shown(await this.extensions.decide(await this.call(me, id, call), { ...body, grantedDay: body.grantedDay === null ? null : localDate(body.grantedDay) }));
  }
  async recordPaper(me: SignedIn, id: string, body: RecordPaperRequest, call: WriteCall) {
    return shown(await this.report.recordPaper(await this.call(me, id, call), { ...body, receivedOn: localDate(body.receivedOn) }));
  }

  private async call(me: SignedIn, dutyId: string, call: WriteCall): Promise<DutyCall> {
    return { dutyId, personId: me.personId, at: await this.clock.now(), key: call.key, bodyHash: call.bodyHash };
  }
}

function shown(result: DutyResult) {
  const { editNo, versionNo } = result as { editNo?: number; versionNo?: number };
  return { dutyId: result.dutyId, state: result.state, stateText: words().dutyStateLabels[result.state], ...(editNo === undefined ? {} : { editNo }), ...(versionNo === undefined ? {} : { versionNo }) };
}
