import { Module } from '@nestjs/common';
import { DeliveriesModule } from '../deliveries/deliveries.module';
import { DocumentsModule } from '../documents/documents.module';
import { PublicController } from './public.controller';
import { PublicDeliveryService } from './public-delivery.service';
import { PublicReminderService } from './public-reminder.service';
import { RemindersController } from './reminders.controller';

@Module({
  controllers: [PublicController, RemindersController],
  imports: [DeliveriesModule, DocumentsModule],
  providers: [PublicDeliveryService, PublicReminderService],
})
export class PublicModule {}
