import { Injectable } from '@nestjs/common';

@Injectable()
export class PlansService {
  async list(..._: unknown[]): Promise<never> {
    throw new Error('not yet');
  }
  async read(..._: unknown[]): Promise<never> {
    throw new Error('not yet');
  }
}
