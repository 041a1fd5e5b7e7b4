/** Giai đoạn của kế hoạch (model.md 3). */
export const planStages = ['preparing', 'inForce', 'closed', 'stopped', 'replaced', 'abandoned'] as const;
export type PlanStage = (typeof planStages)[number];

export const planMoves: Record<PlanStage, readonly PlanStage[]> = {
  preparing: ['inForce', 'abandoned'],
  inForce: ['closed', 'stopped', 'replaced', 'abandoned'],
  closed: [], stopped: [], replaced: [], abandoned: [],
};

export const endedPlanStages: readonly PlanStage[] = ['closed', 'stopped', 'replaced', 'abandoned'];
