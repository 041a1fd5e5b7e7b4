import { Injectable } from '@nestjs/common';

@Injectable()
export class PublicDeliveryService {
  async read(..._: unknown[]): Promise<never> {
    throw new Error('not yet');
  }
  async file(..._: unknown[]): Promise<never> {
    throw new Error('not yet');
  }
  async acknowledge(..._: unknown[]): Promise<never> {
    throw new Error('not yet');
  }
}
