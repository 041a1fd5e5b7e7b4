import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

/** One figure of the table. `ratio` compares it with the floor measured in the same run. */
export interface Measurement {
  readonly name: string;
  readonly unit: string;
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly p95?: number;
  readonly samples?: number;
  /** Name of the measurement that is the floor of this one. */
  readonly floor?: string;
  readonly ratio?: number;
}

/** A run whose invariants do not hold has no figures. */
export class VoidRunError extends Error {}

const rounded = (value: number): number => Math.round(value * 100) / 100;

export function percentile(sorted: readonly number[], share: number): number {
  if (sorted.length === 0) throw new Error('no samples');
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))]!;
}

/** Sums up samples taken elsewhere, in the unit they have. */
export function summarise(name: string, samples: readonly number[], unit = 'ms'): Measurement {
  const sorted = [...samples].sort((a, b) => a - b);
  const spread = { name, unit, median: rounded(percentile(sorted, 0.5)), min: rounded(sorted[0]!), max: rounded(sorted.at(-1)!), samples: sorted.length };
  return sorted.length < 20 ? spread : { ...spread, p95: rounded(percentile(sorted, 0.95)) };
}

export function against(measurement: Measurement, floor: Measurement): Measurement {
  return { ...measurement, floor: floor.name, ratio: rounded(measurement.median / floor.median) };
}

export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Runs `work` for each subject at a steady rate, never more than `atOnce` at a time; answers how long each took. */
export async function atSteadyRate<Subject>(subjects: readonly Subject[], { perSecond, atOnce }: { perSecond: number; atOnce: number }, work: (subject: Subject) => Promise<unknown>): Promise<number[]> {
  const samples: number[] = [];
  const running = new Set<Promise<void>>();
  const failures: unknown[] = [];
  const began = performance.now();
  for (const [index, subject] of subjects.entries()) {
    const wait = began + (index * 1_000) / perSecond - performance.now();
    if (wait > 0) await sleep(wait);
    while (running.size >= atOnce) await Promise.race(running);
    if (failures.length > 0) break;
    const one: Promise<void> = timed(() => work(subject))
      .then((ms) => void samples.push(ms), (error: unknown) => void failures.push(error))
      .finally(() => running.delete(one));
    running.add(one);
  }
  await Promise.all(running);
  if (failures.length > 0) throw failures[0];
  return samples;
}
