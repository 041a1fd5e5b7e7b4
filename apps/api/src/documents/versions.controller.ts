import { Body, Controller, Get, Header, Param, ParseIntPipe, Post, Put, Query, Res, UploadedFile, type StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { ZodResponse } from 'nestjs-zod';
import { Me, type SignedIn } from '../auth/signed-in';
import { AcceptsFile, type UploadedBytes } from '../http/upload';
import { Call, Idempotent, type WriteCall } from '../http/write-call';
import { SchedulePreviewResponse } from './schedule-preview.responses';
import { SchedulePreviewService } from './schedule-preview.service';
import { ComparisonService } from './comparison.service';
import { AnswerWarningRequest, CompareQuery, RepairRequest, SaveWorkingCopyRequest } from './document.requests';
import { CompareResponse, SavedResponse, VersionResponse } from './version.responses';
import { VersionService } from './version.service';
import { WorkingCopyService } from './working-copy.service';

@ApiTags('versions')
@Controller('documents/:id')
export class VersionsController {
  constructor(
    private readonly versions: VersionService,
    private readonly workingCopies: WorkingCopyService,
    private readonly comparisons: ComparisonService,
    private readonly previews: SchedulePreviewService,
  ) {}

  @Get('versions/:no')
  @ZodResponse({ status: 200, type: VersionResponse })
  read(@Me() me: SignedIn, @Param('id') id: string, @Param('no', ParseIntPipe) no: number) {
    return this.versions.read(me, id, no);
  }

  @Get('versions/:no/html')
  @Header('Content-Type', 'text/html; charset=utf-8')
  @ApiProduces('text/html')
  html(@Me() me: SignedIn, @Param('id') id: string, @Param('no', ParseIntPipe) no: number): Promise<string> {
    return this.versions.html(me, id, no);
  }

  @Get('versions/:no/source')
  @ApiProduces('application/octet-stream')
  source(@Me() me: SignedIn, @Param('id') id: string, @Param('no', ParseIntPipe) no: number, @Res({ passthrough: true }) response: Response): Promise<StreamableFile> {
    return this.versions.source(me, id, no, response);
  }

  @Get('compare')
  @ZodResponse({ status: 200, type: CompareResponse })
  compare(@Me() me: SignedIn, @Param('id') id: string, @Query() query: CompareQuery) {
    return this.comparisons.compare(me, id, query);
  }

  @Put('working-copy')
  @Idempotent()
  @ZodResponse({ status: 200, type: SavedResponse })
  save(@Me() me: SignedIn, @Param('id') id: string, @Body() body: SaveWorkingCopyRequest, @Call() call: WriteCall) {
    return this.workingCopies.save(me, id, body, call);
  }

  /** Replaces the text by a new file; field `editNo` says which working copy was seen. */
  @Put('working-copy/source')
  @Idempotent()
  @AcceptsFile({ editNo: { type: 'integer' }, text: { type: 'string' } })
  @ZodResponse({ status: 200, type: SavedResponse })
  replaceSource(@Me() me: SignedIn, @Param('id') id: string, @Body() body: Record<string, unknown>, @UploadedFile() file: UploadedBytes | undefined, @Call() call: WriteCall) {
    return this.workingCopies.replaceSource(me, id, Number(body['editNo']), file, typeof body['text'] === 'string' ? body['text'] : null, call);
  }

  @Post('working-copy/answers')
  @Idempotent()
  @ZodResponse({ status: 200, type: SavedResponse })
  answer(@Me() me: SignedIn, @Param('id') id: string, @Body() body: AnswerWarningRequest, @Call() call: WriteCall) {
    return this.workingCopies.answer(me, id, body, call);
  }

  /** Does what a warning proposes: the fact is changed and the answer recorded, in one act. */
  @Post('working-copy/repairs')
  @Idempotent()
  @ZodResponse({ status: 200, type: SavedResponse })
  repair(@Me() me: SignedIn, @Param('id') id: string, @Body() body: RepairRequest, @Call() call: WriteCall) {
    return this.workingCopies.repair(me, id, body, call);
  }

  /** The schedule the plan would have, drawn from the working copy or the version in the route. */
  @Get('schedule-preview')
  @ZodResponse({ status: 200, type: SchedulePreviewResponse })
  schedulePreview(@Me() me: SignedIn, @Param('id') id: string) {
    return this.previews.of(me, id);
  }
}
