import { Injectable } from '@nestjs/common';

@Injectable()
export class InboxService {
  async list(..._: unknown[]): Promise<never> {
    throw new Error('not yet');
  }
}
