import { Injectable } from '@nestjs/common';

@Injectable()
export class TimelineService {
  async of(..._: unknown[]): Promise<never> {
    throw new Error('not yet');
  }
}
