import type { DataSource } from 'typeorm';
import { endedPlanStages } from '#domain/plan/plan-stage';
import { sqlOf } from '#persistence/sql';

export interface OpenAggregate {
  id: string;
  rev: number;
  stage: string;
}

/**
 * Documents whose story is going on by itself: in the route, signed, numbered, or returned once (a draft that was never
 * submitted has no run, a dispatched one rests).
 */
export function openDocuments(source: DataSource): Promise<OpenAggregate[]> {
  return sqlOf(source).rows<OpenAggregate>(`SELECT id, rev, stage FROM document WHERE stage IN ('inRoute', 'signed', 'issued') OR (stage = 'drafting' AND rev > 0) ORDER BY id`);
}

export function openPlans(source: DataSource): Promise<OpenAggregate[]> {
  return sqlOf(source).rows<OpenAggregate>('SELECT id, rev, stage FROM plan WHERE NOT stage = ANY($1) ORDER BY id', [[...endedPlanStages]]);
}
