import { Injectable } from '@nestjs/common';

@Injectable()
export class WorkingCopyService {
  async save(..._: unknown[]): Promise<never> {
    throw new Error('not yet');
  }
  async replaceSource(..._: unknown[]): Promise<never> {
    throw new Error('not yet');
  }
  async answer(..._: unknown[]): Promise<never> {
    throw new Error('not yet');
  }
}
