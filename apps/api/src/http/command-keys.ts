import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { sqlOf } from '#persistence/sql';
import { DATA_SOURCE } from '../infrastructure/tokens';
import { Problem } from './problem';
import type { WriteCall } from './write-call';

/**
 * A write that was answered before gets the same answer again; the same key with another body is refused (model.md 4).
 * Commands of workflows store their key in the recording transaction; the other writes keep it here, and are safe to
 * repeat by themselves should the process die between the act and the note.
 */
@Injectable()
export class CommandKeys {
  private readonly underWay = new Map<string, Promise<unknown>>();

  constructor(@Inject(DATA_SOURCE) private readonly source: DataSource) {}

  async find<T>(actorId: string, command: string, call: WriteCall): Promise<T | null> {
    const known = await sqlOf(this.source).row<{ bodyHash: string; result: T }>('SELECT body_hash AS "bodyHash", result FROM command_key WHERE actor_id = $1 AND command = $2 AND key = $3', [actorId, command, call.key]);
    if (!known) return null;
    if (known.bodyHash !== call.bodyHash) throw new Problem('idempotency.otherBody');
    return known.result;
  }

  async once<T>(actorId: string, command: string, call: WriteCall, work: () => Promise<T>): Promise<T> {
    const name = `${actorId}\n${command}\n${call.key}`;
    const before = this.underWay.get(name);
    if (before) await before.catch(() => undefined);
    const run = this.run(actorId, command, call, work);
    this.underWay.set(name, run);
    try {
      return await run;
    } finally {
      if (this.underWay.get(name) === run) this.underWay.delete(name);
    }
  }

  private async run<T>(actorId: string, command: string, call: WriteCall, work: () => Promise<T>): Promise<T> {
    const known = await this.find<{ answer: T }>(actorId, command, call);
    if (known) return known.answer;
    const answer = await work();
    await sqlOf(this.source).write(
      'INSERT INTO command_key(actor_id, command, key, body_hash, result) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING',
      [actorId, command, call.key, call.bodyHash, JSON.stringify({ answer })],
    );
    return answer;
  }
}
