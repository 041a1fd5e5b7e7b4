import { Injectable } from '@nestjs/common';

@Injectable()
export class RecipientsService {
  async preview(..._: unknown[]): Promise<never> {
    throw new Error('not yet');
  }
  async map(..._: unknown[]): Promise<never> {
    throw new Error('not yet');
  }
}
