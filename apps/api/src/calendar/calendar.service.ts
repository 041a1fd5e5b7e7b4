import { Injectable } from '@nestjs/common';

@Injectable()
export class CalendarService {
  async read(..._: unknown[]): Promise<never> {
    throw new Error('not yet');
  }
  async save(..._: unknown[]): Promise<never> {
    throw new Error('not yet');
  }
}
