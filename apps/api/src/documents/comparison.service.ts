import { Injectable } from '@nestjs/common';

@Injectable()
export class ComparisonService {
  async compare(..._: unknown[]): Promise<never> {
    throw new Error('not yet');
  }
}
