import { Injectable } from '@nestjs/common';

@Injectable()
export class ImportsService {
  async create(..._: unknown[]): Promise<never> {
    throw new Error('not yet');
  }
}
