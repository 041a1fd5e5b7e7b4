import { Injectable } from '@nestjs/common';

@Injectable()
export class RegisterPrintService {
  async print(..._: unknown[]): Promise<never> {
    throw new Error('not yet');
  }
}
