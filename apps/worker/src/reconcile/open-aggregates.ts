import type { DataSource } from 'typeorm';
import { endedPlanStages } from '#domain/plan/plan-stage';
import { sqlOf } from '#persistence/sql';
import { STILL_TELLING } from '#persistence/stores/still-telling';

export interface OpenAggregate {
  id: string;
  rev: number;
  stage: string;
}

/**
 * Documents whose story is going on by itself: in the route, signed, numbered, or returned once (a draft that was never
 * submitted has no run, a dispatched one rests), or ended with receivers still to be told.
 */
export function openDocuments(source: DataSource): Promise<OpenAggregate[]> {
  return sqlOf(source).rows<OpenAggregate>(`SELECT id, rev, stage FROM document WHERE stage IN ('inRoute', 'signed', 'issued') OR (stage = 'drafting' AND rev > 0) OR (${STILL_TELLING}) ORDER BY id`);
}

export function openPlans(source: DataSource): Promise<OpenAggregate[]> {
  return sqlOf(source).rows<OpenAggregate>('SELECT id, rev, stage FROM plan WHERE NOT stage = ANY($1) ORDER BY id', [[...endedPlanStages]]);
}
