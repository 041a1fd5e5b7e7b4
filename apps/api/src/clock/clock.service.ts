import { Injectable } from '@nestjs/common';

@Injectable()
export class ClockService {
  async read(..._: unknown[]): Promise<never> {
    throw new Error('not yet');
  }
  async walk(..._: unknown[]): Promise<never> {
    throw new Error('not yet');
  }
}
