import { Injectable, type MessageEvent } from '@nestjs/common';
import { EMPTY, type Observable } from 'rxjs';
import type { SignedIn } from '../auth/signed-in';

@Injectable()
export class ChangeFeed {
  of(_me: SignedIn): Observable<MessageEvent> {
    return EMPTY;
  }
}
