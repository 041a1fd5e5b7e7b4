/** Changes of released workflow code behind `patched(id)`: what, why, since. None yet. */
export const planLifecyclePatches = {} as const satisfies Record<string, { what: string; why: string; since: string }>;
