import { Injectable } from '@nestjs/common';

@Injectable()
export class OrganizationService {
  async agency(..._: unknown[]): Promise<never> {
    throw new Error('not yet');
  }
  async searchReceivers(..._: unknown[]): Promise<never> {
    throw new Error('not yet');
  }
}
