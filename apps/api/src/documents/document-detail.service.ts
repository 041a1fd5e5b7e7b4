import { Injectable } from '@nestjs/common';

@Injectable()
export class DocumentDetailService {
  async read(..._: unknown[]): Promise<never> {
    throw new Error('not yet');
  }
}
