import { Body, Controller, Get, Param, ParseIntPipe, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ZodResponse } from 'nestjs-zod';
import { Me, type SignedIn } from '../auth/signed-in';
import { Call, Idempotent, type WriteCall } from '../http/write-call';
import { CalendarYearResponse, SaveCalendarYearRequest } from './calendar.schemas';
import { CalendarService } from './calendar.service';

@ApiTags('calendar')
@Controller('calendar')
export class CalendarController {
  constructor(private readonly calendar: CalendarService) {}

  @Get(':year')
  @ZodResponse({ status: 200, type: CalendarYearResponse })
  read(@Me() me: SignedIn, @Param('year', ParseIntPipe) year: number) {
    return this.calendar.read(me, year);
  }

  @Put(':year')
  @Idempotent()
  @ZodResponse({ status: 200, type: CalendarYearResponse })
  save(@Me() me: SignedIn, @Param('year', ParseIntPipe) year: number, @Body() body: SaveCalendarYearRequest, @Call() call: WriteCall) {
    return this.calendar.save(me, year, body, call);
  }
}
