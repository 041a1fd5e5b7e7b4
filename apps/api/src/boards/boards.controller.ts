import { Body, Controller, Get, Param, Post, Put, Query, Res, UploadedFile, UseFilters, type StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { ZodResponse } from 'nestjs-zod';
import { Me, OpenToAll, type SignedIn } from '../auth/signed-in';
import { AcceptsFile, type UploadedBytes } from '../http/upload';
import { Call, Idempotent, type WriteCall } from '../http/write-call';
import { FollowUpProblemFilter } from '../reports/follow-up-problem.filter';
import { BoardResponse, CalendarFeedResponse, ConsolidationResponse, CurrentFeedResponse, DraftReportResponse, EndPlanRequest, EndPlanResponse, HomeResponse, PeriodQuery, ReportFileResponse, SaveConsolidationRequest } from './board.schemas';
import { BoardsService } from './boards.service';
import { FollowUpFilesService } from './follow-up-files.service';
import { HomeService } from './home.service';

/** Bảng theo dõi, bàn tổng hợp, trang đầu, trang in và lịch. */
@ApiTags('boards')
@UseFilters(FollowUpProblemFilter)
@Controller()
export class BoardsController {
  constructor(
    private readonly boards: BoardsService,
    private readonly files: FollowUpFilesService,
    private readonly homes: HomeService,
  ) {}

  @Get('home')
  @ZodResponse({ status: 200, type: HomeResponse })
  home(@Me() me: SignedIn) {
    return this.homes.read(me);
  }

  @Get('plans/:id/board')
  @ZodResponse({ status: 200, type: BoardResponse })
  board(@Me() me: SignedIn, @Param('id') id: string) {
    return this.boards.board(me, id);
  }

  /** Dừng thực hiện */
  @Post('plans/:id/stop')
  @Idempotent()
  @ZodResponse({ status: 200, type: EndPlanResponse })
  stop(@Me() me: SignedIn, @Param('id') id: string, @Body() body: EndPlanRequest, @Call() call: WriteCall) {
    return this.boards.end(me, id, 'stopped', body, call);
  }

  /** Kết thúc; with duties still open a reason is needed */
  @Post('plans/:id/close')
  @Idempotent()
  @ZodResponse({ status: 200, type: EndPlanResponse })
  close(@Me() me: SignedIn, @Param('id') id: string, @Body() body: EndPlanRequest, @Call() call: WriteCall) {
    return this.boards.end(me, id, 'closed', body, call);
  }

  @Get('plans/:id/consolidation')
  @ZodResponse({ status: 200, type: ConsolidationResponse })
  desk(@Me() me: SignedIn, @Param('id') id: string, @Query() query: PeriodQuery) {
    return this.boards.desk(me, id, query.period);
  }

  @Put('plans/:id/consolidation')
  @Idempotent()
  @ZodResponse({ status: 200, type: ConsolidationResponse })
  saveDesk(@Me() me: SignedIn, @Param('id') id: string, @Query() query: PeriodQuery, @Body() body: SaveConsolidationRequest) {
    return this.boards.saveDesk(me, id, query.period, body);
  }

  /** Lập dự thảo báo cáo (BC) từ bản tổng hợp */
  @Post('plans/:id/consolidation/draft-report')
  @Idempotent()
  @ZodResponse({ status: 201, type: DraftReportResponse })
  makeReport(@Me() me: SignedIn, @Param('id') id: string, @Query() query: PeriodQuery, @Call() call: WriteCall) {
    return this.boards.makeReport(me, id, query.period, call);
  }

  @Get('plans/:id/consolidation/export.xlsx')
  @ApiProduces('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  workbook(@Me() me: SignedIn, @Param('id') id: string, @Query() query: PeriodQuery, @Res({ passthrough: true }) response: Response): Promise<StreamableFile> {
    return this.files.workbook(me, id, query.period, response);
  }

  /** Danh sách đơn vị chậm, bản in cho giao ban tuần */
  @Get('plans/:id/late.pdf')
  @ApiProduces('application/pdf')
  latePage(@Me() me: SignedIn, @Param('id') id: string, @Res({ passthrough: true }) response: Response): Promise<StreamableFile> {
    return this.files.latePage(me, id, response);
  }

  /** Tệp đính kèm của báo cáo */
  @Post('report-files')
  @Idempotent()
  @AcceptsFile()
  @ZodResponse({ status: 201, type: ReportFileResponse })
  upload(@Me() me: SignedIn, @UploadedFile() file: UploadedBytes | undefined) {
    return this.files.upload(me, file);
  }

  @Get('duties/:id/files/:sha256')
  @ApiProduces('application/octet-stream')
  reportFile(@Me() me: SignedIn, @Param('id') id: string, @Param('sha256') sha256: string, @Res({ passthrough: true }) response: Response): Promise<StreamableFile> {
    return this.files.reportFile(me, id, sha256, response);
  }

  /** Địa chỉ lịch (iCal) đang dùng của người đăng nhập */
  @Get('calendar-feed')
  @ZodResponse({ status: 200, type: CurrentFeedResponse })
  readFeed(@Me() me: SignedIn) {
    return this.files.readFeed(me);
  }

  /** A secret calendar address for the signed-in person; a new one ends the old. */
  @Post('calendar-feed')
  @Idempotent()
  @ZodResponse({ status: 201, type: CalendarFeedResponse })
  makeFeed(@Me() me: SignedIn) {
    return this.files.makeFeed(me);
  }

  @Get('calendar-feed/:token.ics')
  @OpenToAll()
  @ApiProduces('text/calendar')
  feed(@Param('token') token: string, @Res({ passthrough: true }) response: Response): Promise<StreamableFile> {
    return this.files.feed(token, response);
  }
}
