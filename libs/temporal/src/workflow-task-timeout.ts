/**
 * After a killed worker its open workflow task must run out before another one takes over: half of Temporal's default
 * halves the pause. A replay stays far below, because runs continue as new at 2,000 events (0.45 ms each).
 */
export const workflowTaskTimeout = '5s';
