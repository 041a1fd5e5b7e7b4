import { Module } from '@nestjs/common';
import { CalendarController } from './calendar.controller';
import { CalendarEditingService } from './calendar-editing.service';
import { CalendarService } from './calendar.service';

@Module({
  controllers: [CalendarController],
  providers: [CalendarService, CalendarEditingService],
})
export class CalendarModule {}
