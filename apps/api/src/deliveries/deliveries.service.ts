import { Injectable } from '@nestjs/common';

@Injectable()
export class DeliveriesService {
  async list(..._: unknown[]): Promise<never> {
    throw new Error('not yet');
  }
  async acknowledge(..._: unknown[]): Promise<never> {
    throw new Error('not yet');
  }
  async retry(..._: unknown[]): Promise<never> {
    throw new Error('not yet');
  }
  async byHand(..._: unknown[]): Promise<never> {
    throw new Error('not yet');
  }
  async published(..._: unknown[]): Promise<never> {
    throw new Error('not yet');
  }
  async receive(..._: unknown[]): Promise<never> {
    throw new Error('not yet');
  }
}
