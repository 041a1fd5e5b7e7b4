import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { historyToJSON } from '@temporalio/common/lib/proto-utils';
import type { Client } from '@temporalio/client';

const folder = path.join(__dirname, 'histories');

export interface RecordedEvent {
  eventId: string;
  eventType: string;
  [attributes: string]: unknown;
}

export interface RecordedHistory {
  events: RecordedEvent[];
}

export function recordedNames(): string[] {
  return readdirSync(folder).filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -'.json'.length)).sort();
}

export function readRecorded(name: string): RecordedHistory {
  return JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8')) as RecordedHistory;
}

/** Writes one run's history without the names of the machine that made it. */
export async function record(client: Client, name: string, workflowId: string, runId?: string): Promise<void> {
  const history = JSON.parse(historyToJSON(await client.workflow.getHandle(workflowId, runId).fetchHistory())) as RecordedHistory;
  writeFileSync(path.join(folder, `${name}.json`), `${JSON.stringify(anonymous(history), null, 1)}\n`);
}

function anonymous<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(anonymous) as Value;
  if (value === null || typeof value !== 'object') return value;
  const cleaned = Object.entries(value).map(([key, member]) => [key, key === 'identity' ? 'worker' : key === 'stackTrace' ? '' : key === 'taskQueue' ? plainQueue(member) : anonymous(member)]);
  return Object.fromEntries(cleaned) as Value;
}

/** A sticky queue is named after its worker's process and host. */
function plainQueue(queue: unknown): unknown {
  if (queue === null || typeof queue !== 'object') return queue;
  const named = queue as { name?: string; kind?: string; normalName?: string };
  return named.kind === 'TASK_QUEUE_KIND_STICKY' ? { ...named, name: 'sticky' } : named;
}
