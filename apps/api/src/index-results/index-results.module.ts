import { Module } from '@nestjs/common';
import { PlansModule } from '../plans/plans.module';
import { IndexResultsController } from './index-results.controller';
import { IndexResultsService } from './index-results.service';

@Module({
  imports: [PlansModule],
  controllers: [IndexResultsController],
  providers: [IndexResultsService],
})
export class IndexResultsModule {}
