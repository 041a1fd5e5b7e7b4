import { Module } from '@nestjs/common';
import { ReportsModule } from '../reports/reports.module';
import { BoardsController } from './boards.controller';
import { BoardsService } from './boards.service';
import { FollowUpFilesService } from './follow-up-files.service';
import { HomeService } from './home.service';
import { PlanSight } from './plan-sight';

@Module({
  imports: [ReportsModule],
  controllers: [BoardsController],
  providers: [BoardsService, FollowUpFilesService, HomeService, PlanSight],
})
export class BoardsModule {}
