import { Injectable } from '@nestjs/common';

@Injectable()
export class NumberProposalService {
  async propose(..._: unknown[]): Promise<never> {
    throw new Error('not yet');
  }
}
