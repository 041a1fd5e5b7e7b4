/** Ids by which everybody finds the one run of a thing (model.md 4). */
export function documentWorkflowId(documentId: string): string {
  return `document/${documentId}`;
}

export function planWorkflowId(planId: string): string {
  return `plan/${planId}`;
}
