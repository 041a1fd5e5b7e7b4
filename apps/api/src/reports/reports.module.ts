import { Module } from '@nestjs/common';
import { DutiesController } from './duties.controller';
import { DutiesService } from './duties.service';
import { DutyActsService } from './duty-acts.service';
import { MySidesReader } from './my-sides';

@Module({
  controllers: [DutiesController],
  providers: [DutiesService, DutyActsService, MySidesReader],
  exports: [MySidesReader],
})
export class ReportsModule {}
