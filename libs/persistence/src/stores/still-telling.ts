/** A recalled or replaced document whose receivers are still being told: its run goes on until they are (over table `document`). */
export const STILL_TELLING = `document.stage IN ('recalled', 'replaced') AND EXISTS (SELECT 1 FROM dispatch x WHERE x.document_id = document.id AND x.purpose <> 'issue'
  AND NOT EXISTS (SELECT 1 FROM transition t WHERE t.aggregate_kind = 'document' AND t.aggregate_id = document.id AND t.kind = 'receiversTold'))`;
