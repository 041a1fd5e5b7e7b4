/**
 * Changes of released workflow code, each behind `patched(id)`: what, why, since. Recorded histories in
 * test/replay/histories decide whether one is needed. None yet: the first release has no older runs.
 */
export const documentLifecyclePatches = {} as const satisfies Record<string, { what: string; why: string; since: string }>;
