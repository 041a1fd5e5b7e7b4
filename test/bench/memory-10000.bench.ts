import type { Measurement } from '#test/bench/measurement';
import { measureMemory } from '#test/bench/memory.bench';

/** Minutes long: only when asked for by name. */
export const run = (): Promise<Measurement[]> => measureMemory(10_000);
