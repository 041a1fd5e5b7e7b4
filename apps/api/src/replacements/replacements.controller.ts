import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ZodResponse } from 'nestjs-zod';
import { Me, type SignedIn } from '../auth/signed-in';
import { Call, Idempotent, type WriteCall } from '../http/write-call';
import { ConfirmDifferencesRequest, ReplacementResponse, ReplacementStartedResponse } from './replacement.schemas';
import { ReplacementsService } from './replacements.service';

/** Sửa đổi, thay thế văn bản đã ban hành (FIX-1). */
@ApiTags('replacements')
@Controller('documents/:id/replacement')
export class ReplacementsController {
  constructor(private readonly replacements: ReplacementsService) {}

  /** A draft of the same kind that begins with the text of this one and replaces it when it is issued. */
  @Post()
  @Idempotent()
  @ZodResponse({ status: 200, type: ReplacementStartedResponse })
  start(@Me() me: SignedIn, @Param('id') id: string, @Call() call: WriteCall) {
    return this.replacements.start(me, id, call);
  }

  /** Of the draft: what it replaces and what would change. */
  @Get()
  @ZodResponse({ status: 200, type: ReplacementResponse })
  read(@Me() me: SignedIn, @Param('id') id: string) {
    return this.replacements.read(me, id);
  }

  @Post('confirm')
  @Idempotent()
  @ZodResponse({ status: 200, type: ReplacementResponse })
  confirm(@Me() me: SignedIn, @Param('id') id: string, @Body() body: ConfirmDifferencesRequest, @Call() call: WriteCall) {
    return this.replacements.confirm(me, id, body.hash, call);
  }
}
