import { Injectable } from '@nestjs/common';

@Injectable()
export class SignersService {
  async of(..._: unknown[]): Promise<never> {
    throw new Error('not yet');
  }
}
