import { Module } from '@nestjs/common';
import { ImportsController } from './imports.controller';
import { DirectoryWarnings } from './directory-warnings';
import { ImportsService } from './imports.service';
import { ReadingDesk } from './reading-desk';
import { SchedulePreview } from './schedule-preview';

@Module({
  controllers: [ImportsController],
  providers: [ImportsService, ReadingDesk, DirectoryWarnings, SchedulePreview],
  exports: [ReadingDesk, SchedulePreview],
})
export class ImportsModule {}
