import { Injectable } from '@nestjs/common';

@Injectable()
export class FilesService {
  async list(..._: unknown[]): Promise<never> {
    throw new Error('not yet');
  }
  async attachSealed(..._: unknown[]): Promise<never> {
    throw new Error('not yet');
  }
  async preview(..._: unknown[]): Promise<never> {
    throw new Error('not yet');
  }
  async download(..._: unknown[]): Promise<never> {
    throw new Error('not yet');
  }
}
