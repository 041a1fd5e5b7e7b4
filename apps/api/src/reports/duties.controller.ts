import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, UseFilters } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ZodResponse } from 'nestjs-zod';
import { Me, type SignedIn } from '../auth/signed-in';
import { Call, Idempotent, type WriteCall } from '../http/write-call';
import { DutiesService } from './duties.service';
import { DutyActsService } from './duty-acts.service';
import { FollowUpProblemFilter } from './follow-up-problem.filter';
import {
  AcceptReportRequest, DecideExtensionRequest, DutiesResponse, DutyActResponse, DutyDetailResponse, ExcuseRequest, ExtensionRequest, ListDutiesQuery, PreviewReminderRequest, PreviewReminderResponse, RecordPaperRequest, RemindManyRequest, RemindManyResponse,
  RemindRequest, ReturnReportRequest, SaveReportDraftRequest, SendReportRequest,
} from './report.schemas';

/** Nghĩa vụ báo cáo: what units owe and send, and what the focal unit does with it. */
@ApiTags('reports')
@UseFilters(FollowUpProblemFilter)
@Controller('duties')
export class DutiesController {
  constructor(
    private readonly duties: DutiesService,
    private readonly acts: DutyActsService,
  ) {}

  @Get()
  @ZodResponse({ status: 200, type: DutiesResponse })
  list(@Me() me: SignedIn, @Query() query: ListDutiesQuery) {
    return this.duties.list(me, query);
  }

  @Get(':id')
  @ZodResponse({ status: 200, type: DutyDetailResponse })
  read(@Me() me: SignedIn, @Param('id') id: string) {
    return this.duties.read(me, id);
  }

  /** Lưu nháp; `ready` hands it to the head to send. */
  @Put(':id/draft')
  @Idempotent()
  @ZodResponse({ status: 200, type: DutyActResponse })
  saveDraft(@Me() me: SignedIn, @Param('id') id: string, @Body() body: SaveReportDraftRequest, @Call() call: WriteCall) {
    return this.acts.saveDraft(me, id, body, call);
  }

  /** Ai sẽ nhận lời nhắc, và lời nhắc gợi ý; không gửi gì */
  @Post('remind/preview')
  @HttpCode(200)
  @ZodResponse({ status: 200, type: PreviewReminderResponse })
  previewReminder(@Me() me: SignedIn, @Body() body: PreviewReminderRequest) {
    return this.duties.previewReminder(me, body.dutyIds);
  }

  /** Nhắc nhiều đơn vị một lần */
  @Post('remind')
  @Idempotent()
  @ZodResponse({ status: 200, type: RemindManyResponse })
  remindMany(@Me() me: SignedIn, @Body() body: RemindManyRequest, @Call() call: WriteCall) {
    return this.acts.remindMany(me, body, call);
  }

  /** Gửi báo cáo */
  @Post(':id/submit')
  @Idempotent()
  @ZodResponse({ status: 200, type: DutyActResponse })
  submit(@Me() me: SignedIn, @Param('id') id: string, @Body() body: SendReportRequest, @Call() call: WriteCall) {
    return this.acts.submit(me, id, body, call);
  }

  /** Không phát sinh */
  @Post(':id/nothing-to-report')
  @Idempotent()
  @ZodResponse({ status: 200, type: DutyActResponse })
  nothingToReport(@Me() me: SignedIn, @Param('id') id: string, @Call() call: WriteCall) {
    return this.acts.nothingToReport(me, id, call);
  }

  /** Rút lại báo cáo */
  @Post(':id/take-back')
  @Idempotent()
  @ZodResponse({ status: 200, type: DutyActResponse })
  takeBack(@Me() me: SignedIn, @Param('id') id: string, @Call() call: WriteCall) {
    return this.acts.takeBack(me, id, call);
  }

  /** Tiếp nhận */
  @Post(':id/accept')
  @Idempotent()
  @ZodResponse({ status: 200, type: DutyActResponse })
  accept(@Me() me: SignedIn, @Param('id') id: string, @Body() body: AcceptReportRequest, @Call() call: WriteCall) {
    return this.acts.accept(me, id, body, call);
  }

  /** Trả lại, kèm ngày phải sửa xong */
  @Post(':id/return')
  @Idempotent()
  @ZodResponse({ status: 200, type: DutyActResponse })
  returnReport(@Me() me: SignedIn, @Param('id') id: string, @Body() body: ReturnReportRequest, @Call() call: WriteCall) {
    return this.acts.returnForRevision(me, id, body, call);
  }

  /** Miễn báo cáo */
  @Post(':id/excuse')
  @Idempotent()
  @ZodResponse({ status: 200, type: DutyActResponse })
  excuse(@Me() me: SignedIn, @Param('id') id: string, @Body() body: ExcuseRequest, @Call() call: WriteCall) {
    return this.acts.excuse(me, id, body, call);
  }

  /** Nhắc trực tiếp */
  @Post(':id/remind')
  @Idempotent()
  @ZodResponse({ status: 200, type: DutyActResponse })
  remind(@Me() me: SignedIn, @Param('id') id: string, @Body() body: RemindRequest, @Call() call: WriteCall) {
    return this.acts.remind(me, id, body, call);
  }

  /** Xin gia hạn */
  @Post(':id/extension')
  @Idempotent()
  @ZodResponse({ status: 200, type: DutyActResponse })
  requestExtension(@Me() me: SignedIn, @Param('id') id: string, @Body() body: ExtensionRequest, @Call() call: WriteCall) {
    return this.acts.requestExtension(me, id, body, call);
  }

  /** Quyết định gia hạn */
  @Post(':id/extension/decide')
  @Idempotent()
  @ZodResponse({ status: 200, type: DutyActResponse })
  decideExtension(@Me() me: SignedIn, @Param('id') id: string, @Body() body: DecideExtensionRequest, @Call() call: WriteCall) {
    return this.acts.decideExtension(me, id, body, call);
  }

  /** Nhập hộ báo cáo bản giấy */
  @Post(':id/record-paper')
  @Idempotent()
  @ZodResponse({ status: 200, type: DutyActResponse })
  recordPaper(@Me() me: SignedIn, @Param('id') id: string, @Body() body: RecordPaperRequest, @Call() call: WriteCall) {
    return this.acts.recordPaper(me, id, body, call);
  }
}
