import { Injectable } from '@nestjs/common';

@Injectable()
export class HealthService {
  async ready(): Promise<{ status: 'ok' | 'error'; checks: Record<string, 'up' | 'down'> }> {
    throw new Error('not yet');
  }
}
