import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ZodResponse } from 'nestjs-zod';
import { Me, type SignedIn } from '../auth/signed-in';
import { Call, Idempotent, type WriteCall } from '../http/write-call';
import { AllocateNumberRequest, CancelRequest, DecideRequest, DispatchRequest, PullBackRequest, RecallRequest, RecordIssuedRequest, RefuseRequest, SubmitRequest, TaskRequest } from './document.requests';
import { CommandResponse } from './document.responses';
import { DocumentCommandService } from './document-command.service';

/** The office verbs. Each answers when the next person's inbox already shows the task. */
@ApiTags('commands')
@Controller('documents/:id')
export class CommandsController {
  constructor(private readonly commands: DocumentCommandService) {}

  /** Trình ký */
  @Post('submit')
  @Idempotent()
  @ZodResponse({ status: 200, type: CommandResponse })
  submit(@Me() me: SignedIn, @Param('id') id: string, @Body() body: SubmitRequest, @Call() call: WriteCall) {
    return this.commands.submit(me, id, body, call);
  }

  /** Ký nháy, đạt thể thức, ký ban hành, trả lại */
  @Post('decide')
  @Idempotent()
  @ZodResponse({ status: 200, type: CommandResponse })
  decide(@Me() me: SignedIn, @Param('id') id: string, @Body() body: DecideRequest, @Call() call: WriteCall) {
    return this.commands.decide(me, id, body, call);
  }

  /** Rút lại ý kiến */
  @Post('take-back')
  @Idempotent()
  @ZodResponse({ status: 200, type: CommandResponse })
  takeBack(@Me() me: SignedIn, @Param('id') id: string, @Body() body: TaskRequest, @Call() call: WriteCall) {
    return this.commands.takeBack(me, id, body.taskId, call);
  }

  /** Rút về sửa */
  @Post('pull-back')
  @Idempotent()
  @ZodResponse({ status: 200, type: CommandResponse })
  pullBack(@Me() me: SignedIn, @Param('id') id: string, @Body() body: PullBackRequest, @Call() call: WriteCall) {
    return this.commands.pullBack(me, id, body.reason ?? null, call);
  }

  /** Hủy dự thảo */
  @Post('cancel')
  @Idempotent()
  @ZodResponse({ status: 200, type: CommandResponse })
  cancel(@Me() me: SignedIn, @Param('id') id: string, @Body() body: CancelRequest, @Call() call: WriteCall) {
    return this.commands.cancel(me, id, body.reason, call);
  }

  /** Cấp số */
  @Post('allocate-number')
  @Idempotent()
  @ZodResponse({ status: 200, type: CommandResponse })
  allocateNumber(@Me() me: SignedIn, @Param('id') id: string, @Body() body: AllocateNumberRequest, @Call() call: WriteCall) {
    return this.commands.allocateNumber(me, id, body, call);
  }

  /** Phát hành */
  @Post('dispatch')
  @Idempotent()
  @ZodResponse({ status: 200, type: CommandResponse })
  dispatch(@Me() me: SignedIn, @Param('id') id: string, @Body() body: DispatchRequest, @Call() call: WriteCall) {
    return this.commands.dispatch(me, id, body, call);
  }

  /** Không ký ban hành */
  @Post('refuse')
  @Idempotent()
  @ZodResponse({ status: 200, type: CommandResponse })
  refuse(@Me() me: SignedIn, @Param('id') id: string, @Body() body: RefuseRequest, @Call() call: WriteCall) {
    return this.commands.refuse(me, id, body, call);
  }

  /** Thu hồi văn bản đã ban hành */
  @Post('recall')
  @Idempotent()
  @ZodResponse({ status: 200, type: CommandResponse })
  recall(@Me() me: SignedIn, @Param('id') id: string, @Body() body: RecallRequest, @Call() call: WriteCall) {
    return this.commands.recall(me, id, body, call);
  }

  /** Ghi nhận văn bản đã ban hành ở ngoài */
  @Post('record-issued')
  @Idempotent()
  @ZodResponse({ status: 200, type: CommandResponse })
  recordIssued(@Me() me: SignedIn, @Param('id') id: string, @Body() body: RecordIssuedRequest, @Call() call: WriteCall) {
    return this.commands.recordIssued(me, id, body, call);
  }
}
