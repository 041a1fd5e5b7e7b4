import { Module } from '@nestjs/common';
import { DeliveriesModule } from '../deliveries/deliveries.module';
import { DocumentsModule } from '../documents/documents.module';
import { PublicController } from './public.controller';
import { PublicDeliveryService } from './public-delivery.service';

@Module({
  controllers: [PublicController],
  imports: [DeliveriesModule, DocumentsModule],
  providers: [PublicDeliveryService],
})
export class PublicModule {}
