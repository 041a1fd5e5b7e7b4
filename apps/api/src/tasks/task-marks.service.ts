import { Injectable } from '@nestjs/common';

@Injectable()
export class TaskMarksService {
  async seen(..._: unknown[]): Promise<never> {
    throw new Error('not yet');
  }
  async claim(..._: unknown[]): Promise<never> {
    throw new Error('not yet');
  }
  async unclaim(..._: unknown[]): Promise<never> {
    throw new Error('not yet');
  }
}
