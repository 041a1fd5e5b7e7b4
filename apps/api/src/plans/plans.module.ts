import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/documents.module';
import { PlansController } from './plans.controller';
import { PlansService } from './plans.service';

@Module({
  controllers: [PlansController],
  imports: [DocumentsModule],
  providers: [PlansService],
  exports: [PlansService],
})
export class PlansModule {}
