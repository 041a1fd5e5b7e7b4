import type { Sql } from '#persistence/sql';

interface FollowUpFinding {
  code: string;
  subject: string;
  details: Record<string, unknown>;
}

/** Each question answers with the subjects for which the invariant does not hold (reliability.md I3, I6; acceptance.md 4 and 5). */
const questions: Readonly<Record<string, string>> = {
  // An outside body has no desk here; a unit without any post has nobody to whom a task could belong.
  'duty.withoutTask': `SELECT d.id AS subject FROM report_duty d JOIN plan p ON p.id = d.plan_id AND p.stage = 'inForce'
     WHERE d.state IN ('open','returned','submitted','nothingToReport') AND NOT EXISTS (SELECT 1 FROM task t WHERE t.duty_id = d.id AND t.closed_at IS NULL)
       AND CASE WHEN d.state IN ('open','returned') THEN d.reporter_kind ELSE d.receiver_kind END <> 'external'
       AND (CASE WHEN d.state IN ('open','returned') THEN d.reporter_kind ELSE d.receiver_kind END <> 'unit'
         OR EXISTS (SELECT 1 FROM position o WHERE o.leads_unit_id = CASE WHEN d.state IN ('open','returned') THEN d.reporter_id ELSE d.receiver_id END))`,
  'duty.withoutLadder': `SELECT d.id AS subject FROM report_duty d JOIN plan p ON p.id = d.plan_id AND p.stage = 'inForce'
     WHERE d.state = 'open' AND d.strict_day IS NOT NULL AND NOT EXISTS (SELECT 1 FROM planned_instant i WHERE i.subject_id = d.id AND i.kind IN ('reminder','rung'))`,
  'instant.ofSettledDuty': `SELECT i.id AS subject FROM planned_instant i JOIN report_duty d ON d.id = i.subject_id WHERE i.kind IN ('reminder','rung') AND i.state = 'planned' AND d.state NOT IN ('open','returned')`,
  'instant.ofOldLadder': `SELECT i.id AS subject FROM planned_instant i JOIN report_duty d ON d.id = i.subject_id WHERE i.kind IN ('reminder','rung') AND i.state = 'planned' AND i.ladder_no <> d.ladder_no`,
  'instant.ofEndedPlan': `SELECT i.id AS subject FROM planned_instant i JOIN plan p ON i.aggregate_kind = 'plan' AND p.id = i.aggregate_id WHERE i.state = 'planned' AND p.stage NOT IN ('preparing','inForce')`,
  'duty.ofEndedPlan': `SELECT d.id AS subject FROM report_duty d JOIN plan p ON p.id = d.plan_id WHERE d.state IN ('notOpen','open','returned') AND p.stage NOT IN ('preparing','inForce')`,
  'task.ofEndedDuty': `SELECT t.id AS subject FROM task t JOIN report_duty d ON d.id = t.duty_id WHERE t.closed_at IS NULL AND d.ended_at IS NOT NULL`,
  'task.ofEndedPlan': `SELECT t.id AS subject FROM task t JOIN plan p ON p.id = t.plan_id WHERE t.closed_at IS NULL AND t.kind IN ('closePlan','consolidate','decideExtension','reviewLetter') AND p.stage NOT IN ('preparing','inForce')`,
  'task.ofSubmittedLetter': `SELECT t.id AS subject FROM task t JOIN document x ON x.id = t.document_id WHERE t.closed_at IS NULL AND t.kind = 'reviewLetter' AND x.stage <> 'drafting'`,
  'duty.acceptedWithoutReport': `SELECT d.id AS subject FROM report_duty d WHERE d.state = 'accepted' AND d.end_reason IS DISTINCT FROM 'selfReport' AND d.end_reason IS DISTINCT FROM 'documentDispatched'
       AND NOT EXISTS (SELECT 1 FROM report_submission s WHERE s.duty_id = d.id AND s.version_no = d.submitted_version AND s.outcome = 'accepted')`,
  'consolidation.usesOther': `SELECT c.id AS subject FROM consolidation c CROSS JOIN jsonb_array_elements(c.used) u
     WHERE NOT EXISTS (SELECT 1 FROM report_submission s WHERE s.id = u->>'submissionId' AND s.duty_id = u->>'dutyId' AND s.version_no = (u->>'versionNo')::int AND s.state = 'sent')`,
};

/** The follow-up of plans, from PostgreSQL alone. */
export async function checkFollowUp(sql: Sql): Promise<{ looked: number; findings: FollowUpFinding[] }> {
  const { looked } = (await sql.row<{ looked: number }>('SELECT count(*) AS looked FROM report_duty'))!;
  const findings: FollowUpFinding[] = [];
  for (const [code, question] of Object.entries(questions)) {
    const rows = await sql.rows<{ subject: string }>(`${question} ORDER BY 1 LIMIT 200`);
    findings.push(...rows.map(({ subject }) => ({ code, subject, details: {} })));
  }
  return { looked, findings };
}
