import type { DataSource } from 'typeorm';
import { endedPlanStages } from '#domain/plan/plan-stage';
import { sqlOf } from '#persistence/sql';
import { STILL_TELLING } from '#persistence/stores/still-telling';

export interface OpenAggregateRow {
  kind: 'document' | 'plan';
  id: string;
  stage: string;
  rev: number;
  openTasks: number;
  overdue: boolean;
}

/** What should be running: documents on their way or returned once (a never submitted draft has no run, a dispatched one rests), recalled or replaced ones whose receivers are being told, plans not ended. */
export function readOpenAggregates(source: DataSource): Promise<OpenAggregateRow[]> {
  return sqlOf(source).rows<OpenAggregateRow>(
    `SELECT a.kind, a.id, a.stage, a.rev,
            (SELECT count(*) FROM task t WHERE t.closed_at IS NULL AND ((a.kind = 'document' AND t.document_id = a.id) OR (a.kind = 'plan' AND t.plan_id = a.id AND t.document_id IS NULL))) AS "openTasks",
            EXISTS (SELECT 1 FROM planned_instant p, installation i WHERE p.aggregate_kind = a.kind AND p.aggregate_id = a.id AND p.state = 'planned'
                     AND p.instant < now() + make_interval(secs => CASE WHEN i.mode = 'training' THEN i.clock_offset_ms ELSE 0 END / 1000.0)) AS overdue
       FROM (SELECT 'document' AS kind, id, stage, rev FROM document WHERE stage IN ('inRoute', 'signed', 'issued') OR (stage = 'drafting' AND rev > 0) OR (${STILL_TELLING})
             UNION ALL SELECT 'plan', id, stage, rev FROM plan WHERE NOT stage = ANY($1)) a
      ORDER BY a.kind, a.id`,
    [[...endedPlanStages]],
  );
}
