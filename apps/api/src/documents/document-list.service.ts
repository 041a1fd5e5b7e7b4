import { Injectable } from '@nestjs/common';

@Injectable()
export class DocumentListService {
  async list(..._: unknown[]): Promise<never> {
    throw new Error('not yet');
  }
}
