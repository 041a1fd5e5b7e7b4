import { Injectable } from '@nestjs/common';

@Injectable()
export class RegistersService {
  async outgoing(..._: unknown[]): Promise<never> {
    throw new Error('not yet');
  }
  async incoming(..._: unknown[]): Promise<never> {
    throw new Error('not yet');
  }
}
