import { Injectable } from '@nestjs/common';

@Injectable()
export class SearchService {
  async search(..._: unknown[]): Promise<never> {
    throw new Error('not yet');
  }
}
