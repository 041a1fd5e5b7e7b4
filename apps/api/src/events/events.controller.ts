import { Controller, Sse, type MessageEvent } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Observable } from 'rxjs';
import { Me, type SignedIn } from '../auth/signed-in';
import { ChangeEvent } from './change.schemas';
import { ChangeFeed } from './change-feed';

@ApiTags('events')
@Controller('events')
export class EventsController {
  constructor(private readonly feed: ChangeFeed) {}

  /** Server-sent events: one JSON `ChangeEvent` per message; a comment line every 20 s keeps proxies awake. */
  @Sse()
  @ApiOkResponse({ description: 'text/event-stream of ChangeEvent', type: ChangeEvent })
  listen(@Me() me: SignedIn): Observable<MessageEvent> {
    return this.feed.of(me);
  }
}
