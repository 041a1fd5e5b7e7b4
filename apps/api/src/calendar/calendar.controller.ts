import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ZodResponse } from 'nestjs-zod';
import { Me, type SignedIn } from '../auth/signed-in';
import { Call, Idempotent, type WriteCall } from '../http/write-call';
import { CalendarEditingService } from './calendar-editing.service';
import {
  CalendarPreviewResponse, CalendarProposalResponse, CalendarSavedResponse, CalendarYearResponse, PreviewCalendarRequest, ReadCalendarLinesRequest, ReadCalendarLinesResponse, SaveCalendarYearRequest,
} from './calendar.schemas';
import { CalendarService } from './calendar.service';

@ApiTags('calendar')
@Controller('calendar')
export class CalendarController {
  constructor(
    private readonly calendar: CalendarService,
    private readonly editing: CalendarEditingService,
  ) {}

  @Get(':year')
  @ZodResponse({ status: 200, type: CalendarYearResponse })
  read(@Me() me: SignedIn, @Param('year', ParseIntPipe) year: number) {
    return this.calendar.read(me, year);
  }

  @Put(':year')
  @Idempotent()
  @ZodResponse({ status: 200, type: CalendarSavedResponse })
  save(@Me() me: SignedIn, @Param('year', ParseIntPipe) year: number, @Body() body: SaveCalendarYearRequest, @Call() call: WriteCall) {
    return this.calendar.save(me, year, body, call);
  }

  /** Ngày nghỉ theo luật và âm lịch: đề xuất cho một năm, chưa lưu gì */
  @Get(':year/proposal')
  @ZodResponse({ status: 200, type: CalendarProposalResponse })
  propose(@Me() me: SignedIn, @Param('year', ParseIntPipe) year: number) {
    return this.editing.propose(me, year);
  }

  /** Đọc các ngày dán từ thông báo nghỉ lễ; không lưu gì */
  @Post(':year/read-lines')
  @HttpCode(200)
  @ZodResponse({ status: 200, type: ReadCalendarLinesResponse })
  readLines(@Me() me: SignedIn, @Param('year', ParseIntPipe) year: number, @Body() body: ReadCalendarLinesRequest) {
    return this.editing.readLines(me, year, body);
  }

  /** Hạn nào sẽ đổi nếu lưu lịch này; không lưu gì */
  @Post(':year/preview')
  @HttpCode(200)
  @ZodResponse({ status: 200, type: CalendarPreviewResponse })
  preview(@Me() me: SignedIn, @Param('year', ParseIntPipe) year: number, @Body() body: PreviewCalendarRequest) {
    return this.editing.preview(me, year, body);
  }
}
