import type { Sql } from '#persistence/sql';

interface EndFinding {
  code: string;
  subject: string;
  details: Record<string, unknown>;
}

/** A fact of the outbox that the relay is still carrying explains a difference; one carried long ago does not. */
const CARRIED = (kind: string, field: string, id: string) => `NOT EXISTS (SELECT 1 FROM outbox o WHERE o.kind = '${kind}' AND o.payload->>'${field}' = ${id} AND (o.done_at IS NULL OR o.done_at > now() - interval '1 minute'))`;

/** Each question answers with the documents or plans for which an end is not whole (FIX-1 to FIX-6, model.md 3). */
const questions: Readonly<Record<string, string>> = {
  'end.replacedByNothing': `SELECT 'document/' || d.id AS subject FROM document d WHERE d.stage = 'replaced' AND NOT EXISTS (SELECT 1 FROM document n WHERE n.replaces_document_id = d.id AND n.code_number IS NOT NULL)`,
  'end.notReplaced': `SELECT 'document/' || d.id AS subject FROM document n JOIN document d ON d.id = n.replaces_document_id WHERE n.code_number IS NOT NULL AND d.stage IN ('issued','dispatched') AND ${CARRIED('replaceDocument', 'documentId', 'd.id')}`,
  'end.recalledWithoutAct': `SELECT 'document/' || d.id AS subject FROM document d WHERE d.stage = 'recalled' AND (d.end_act IS NULL OR coalesce(d.end_reason, '') = '')`,
  'end.refusedWithNumber': `SELECT 'document/' || d.id AS subject FROM document d WHERE d.stage IN ('refused','cancelled') AND d.code_number IS NOT NULL`,
  'end.unconfirmedDifferences': `SELECT 'document/' || d.id AS subject FROM document d WHERE d.replaces_document_id IS NOT NULL AND d.stage <> 'drafting' AND d.stage <> 'cancelled' AND d.differences_confirmed IS NULL`,
  // FIX-5: everyone who ever had it stands in the notice of its end, once that is written.
  'end.receiverNotTold': `SELECT DISTINCT 'document/' || d.id AS subject FROM document d JOIN dispatch x ON x.document_id = d.id AND x.purpose <> 'issue' AND x.state = 'expanded'
     JOIN delivery v ON v.document_id = d.id JOIN dispatch s ON s.id = v.dispatch_id AND s.purpose = 'issue'
    WHERE NOT EXISTS (SELECT 1 FROM delivery t WHERE t.dispatch_id = x.id AND t.receiver_kind = v.receiver_kind AND t.receiver_id = v.receiver_id)`,
  'end.nobodyTold': `SELECT 'document/' || d.id AS subject FROM document d WHERE d.stage IN ('recalled','replaced') AND EXISTS (SELECT 1 FROM delivery v WHERE v.document_id = d.id) AND NOT EXISTS (SELECT 1 FROM dispatch x WHERE x.document_id = d.id AND x.purpose <> 'issue')`,
  // FIX-4: nothing of a document that ended waits to be taken in, except the notice of its end.
  'end.deliveryStillOpen': `SELECT 'task/' || t.id AS subject FROM task t JOIN delivery v ON v.id = t.delivery_id JOIN dispatch x ON x.id = v.dispatch_id AND x.purpose = 'issue' JOIN document d ON d.id = v.document_id WHERE d.stage IN ('recalled','replaced') AND t.closed_at IS NULL`,
  'end.planOutlives': `SELECT 'plan/' || p.id AS subject FROM plan p JOIN document d ON d.id = p.document_id
    WHERE p.stage IN ('preparing','inForce') AND d.stage IN ('cancelled','refused','recalled','replaced') AND ${CARRIED('signalPlan', 'planId', 'p.id')}`,
};

export async function checkEnds(sql: Sql): Promise<{ looked: number; findings: EndFinding[] }> {
  const { looked } = (await sql.row<{ looked: number }>(`SELECT count(*) AS looked FROM document WHERE stage IN ('cancelled','refused','recalled','replaced') OR replaces_document_id IS NOT NULL`))!;
  const findings: EndFinding[] = [];
  for (const [code, question] of Object.entries(questions)) {
    const rows = await sql.rows<{ subject: string }>(`${question} ORDER BY 1 LIMIT 200`);
    findings.push(...rows.map(({ subject }) => ({ code, subject, details: {} })));
  }
  return { looked, findings };
}
