import { Injectable } from '@nestjs/common';

@Injectable()
export class NoticesService {
  async list(..._: unknown[]): Promise<never> {
    throw new Error('not yet');
  }
  async markRead(..._: unknown[]): Promise<never> {
    throw new Error('not yet');
  }
}
