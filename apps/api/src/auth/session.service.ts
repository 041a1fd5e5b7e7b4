import { Injectable } from '@nestjs/common';

@Injectable()
export class SessionService {
  async describe(..._: unknown[]): Promise<never> {
    throw new Error('not yet');
  }
  async signIn(..._: unknown[]): Promise<never> {
    throw new Error('not yet');
  }
  async signInAsDemoPerson(..._: unknown[]): Promise<never> {
    throw new Error('not yet');
  }
  async signOut(..._: unknown[]): Promise<never> {
    throw new Error('not yet');
  }
  async demoPeople(..._: unknown[]): Promise<never> {
    throw new Error('not yet');
  }
}
