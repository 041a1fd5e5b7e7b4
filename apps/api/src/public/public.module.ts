import { Module } from '@nestjs/common';
import { PublicController } from './public.controller';
import { PublicDeliveryService } from './public-delivery.service';

@Module({
  controllers: [PublicController],
  providers: [PublicDeliveryService],
})
export class PublicModule {}
