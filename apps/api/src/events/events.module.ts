import { Module } from '@nestjs/common';
import { EventsController } from './events.controller';
import { ChangeFeed } from './change-feed';

@Module({
  controllers: [EventsController],
  providers: [ChangeFeed],
})
export class EventsModule {}
