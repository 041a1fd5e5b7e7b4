import { AsyncLocalStorage } from 'node:async_hooks';

/** Longest life of what was read, in real time: work that a request leaves running behind it must look again. */
const freshMs = 1_000;

interface Reading {
  at: number;
  value: Promise<unknown> | null;
}

const readings = new AsyncLocalStorage<Reading>();

/** While `work` runs, what `readOnce` reads is read once: a request sees one clock, one organisation, one calendar. */
export function withOneReading<T>(work: () => T): T {
  return readings.run({ at: 0, value: null }, work);
}

/** Outside `withOneReading` every call reads. */
export function readOnce<T>(read: () => Promise<T>): Promise<T> {
  const reading = readings.getStore();
  if (!reading) return read();
  const now = performance.now();
  if (reading.value === null || now - reading.at > freshMs) {
    const value = read();
    Object.assign(reading, { at: now, value });
    value.catch(() => forgetReading());
  }
  return reading.value as Promise<T>;
}

/** Something was written: whoever goes on reads again what he has just changed. */
export function forgetReading(): void {
  const reading = readings.getStore();
  if (reading) reading.value = null;
}
