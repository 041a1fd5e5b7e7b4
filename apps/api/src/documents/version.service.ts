import { Injectable } from '@nestjs/common';

@Injectable()
export class VersionService {
  async read(..._: unknown[]): Promise<never> {
    throw new Error('not yet');
  }
  async html(..._: unknown[]): Promise<never> {
    throw new Error('not yet');
  }
}
