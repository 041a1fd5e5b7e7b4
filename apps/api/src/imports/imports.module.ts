import { Module } from '@nestjs/common';
import { ImportsController } from './imports.controller';
import { DirectoryWarnings } from './directory-warnings';
import { ImportsService } from './imports.service';
import { ReadingDesk } from './reading-desk';

@Module({
  controllers: [ImportsController],
  providers: [ImportsService, ReadingDesk, DirectoryWarnings],
  exports: [ReadingDesk],
})
export class ImportsModule {}
