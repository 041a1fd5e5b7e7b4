import { Injectable } from '@nestjs/common';

@Injectable()
export class AuditService {
  async list(..._: unknown[]): Promise<never> {
    throw new Error('not yet');
  }
  async check(..._: unknown[]): Promise<never> {
    throw new Error('not yet');
  }
}
