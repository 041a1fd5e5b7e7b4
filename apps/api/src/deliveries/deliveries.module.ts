import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/documents.module';
import { DeliveriesController } from './deliveries.controller';
import { DeliveriesService } from './deliveries.service';
import { DeliveryRows } from './delivery-rows';

@Module({
  controllers: [DeliveriesController],
  imports: [DocumentsModule],
  providers: [DeliveriesService, DeliveryRows],
  exports: [DeliveryRows],
})
export class DeliveriesModule {}
