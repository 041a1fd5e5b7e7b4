import { Injectable } from '@nestjs/common';

@Injectable()
export class DocumentCommandService {
  async submit(..._: unknown[]): Promise<never> {
    throw new Error('not yet');
  }
  async decide(..._: unknown[]): Promise<never> {
    throw new Error('not yet');
  }
  async takeBack(..._: unknown[]): Promise<never> {
    throw new Error('not yet');
  }
  async pullBack(..._: unknown[]): Promise<never> {
    throw new Error('not yet');
  }
  async cancel(..._: unknown[]): Promise<never> {
    throw new Error('not yet');
  }
  async allocateNumber(..._: unknown[]): Promise<never> {
    throw new Error('not yet');
  }
  async dispatch(..._: unknown[]): Promise<never> {
    throw new Error('not yet');
  }
  async recordIssued(..._: unknown[]): Promise<never> {
    throw new Error('not yet');
  }
}
