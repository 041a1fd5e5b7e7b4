import { Module } from '@nestjs/common';
import { TasksController } from './tasks.controller';
import { InboxService } from './inbox.service';
import { NoticesService } from './notices.service';
import { TaskMarksService } from './task-marks.service';

@Module({
  controllers: [TasksController],
  providers: [InboxService, NoticesService, TaskMarksService],
})
export class TasksModule {}
