/** Loại việc (model.md 1): something one post, pool or person must do. Everything else is a notice. */
export const taskKinds = ['answerWarnings', 'revise', 'initial', 'checkForm', 'sign', 'allocateNumber', 'dispatch', 'publish', 'fixDelivery', 'receive', 'acknowledge', 'acknowledgeEnd', 'fillReport', 'sendReport', 'acceptReport', 'decideExtension', 'consolidate', 'reviewLetter', 'closePlan', 'enterCalendar'] as const;
export type TaskKind = (typeof taskKinds)[number];

/** Who owns a task: a post, a pool of people who may claim it, or a person (the drafter). */
export type TaskOwner =
  | { kind: 'position'; positionId: string }
  | { kind: 'pool'; pool: string }
  | { kind: 'person'; personId: string };

/** The clerks of an agency: a pool every holder of a recordsClerk post of the agency belongs to. */
export function clerkPool(agencyId: string): string {
  return `clerks:${agencyId}`;
}

/** Task kinds that stand in a document's or plan's snapshot and are written only by applyTransition (I3). */
export const workflowTaskKinds: readonly TaskKind[] = ['answerWarnings', 'revise', 'initial', 'checkForm', 'sign', 'allocateNumber', 'dispatch', 'closePlan'];
