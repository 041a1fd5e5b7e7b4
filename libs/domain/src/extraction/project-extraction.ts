import type { ImportWarning } from '#domain/extraction/import-warning';
import type { DocumentReferenceFacts, FactSpan, PlanFacts } from '#domain/extraction/plan-facts';

/** The narrower form of a reading that other tools take in: contract `plan-extraction.schema.json`. */
export interface PlanExtraction {
  isPlan: boolean;
  documentType: string | null;
  number: string | null;
  symbol: string | null;
  issuingAgency: { name: string | null; code: string | null; parent: string | null };
  place: string | null;
  issuedOn: { year: number | null; month: number | null; day: number | null };
  title: string | null;
  validity: { fromYear: number | null; toYear: number | null; openEnded: boolean };
  legalBases: unknown[];
  citations: unknown[];
  indexFamilies: string[];
  indicators: unknown[];
  totals: { baselineScore: number | null; targetScore: number | null } | null;
  obligations: unknown[];
  recipients: unknown[];
  archive: { units: string[]; draftingUnit: string | null; typist: string | null; copies: number | null } | null;
  signature: { form: string | null; position: string | null; name: string | null };
  warnings: unknown[];
}

export function projectExtraction(facts: PlanFacts, warnings: readonly ImportWarning[]): PlanExtraction {
  return {
    isPlan: facts.isPlan,
    documentType: facts.documentType,
    number: facts.number,
    symbol: facts.symbol,
    issuingAgency: { name: facts.issuingAgency.name, code: facts.issuingAgency.code, parent: facts.issuingAgency.parent },
    place: facts.place,
    issuedOn: { year: facts.issuedOn.year, month: facts.issuedOn.month, day: facts.issuedOn.day },
    title: facts.title,
    validity: { fromYear: facts.validity.fromYear, toYear: facts.validity.toYear, openEnded: facts.validity.openEnded },
    legalBases: facts.legalBases.map((b) => ({ verb: b.verb, reference: reference(b.reference), about: b.about, alias: b.alias })),
    citations: facts.citations.filter((c) => c.number !== null).map(reference),
    indexFamilies: [...facts.indexFamilies],
    indicators: facts.indicators.map((x) => ({
      ordinal: x.ordinal, family: x.family, name: x.name,
      baseline: x.baseline && { year: x.baseline.year, score: x.baseline.score, rank: x.baseline.rank, rankOf: x.baseline.rankOf },
      target: x.target && { year: x.target.year, operator: x.target.operator, score: x.target.score, rank: x.target.rank, rankOf: x.target.rankOf, deltaScore: x.target.deltaScore },
      taskCount: x.tasks.length,
      assignments: x.assignments
        .filter((a) => a.leaders.length + a.focalUnits.length + a.leadUnits.length + a.coordinatingUnits.length > 0)
        .map((a) => ({ items: a.items, topic: a.topic, leaders: a.leaders.map((l) => ({ name: l.name, title: l.title })), focalUnits: a.focalUnits, leadUnits: a.leadUnits, coordinatingUnits: a.coordinatingUnits, ...source(a.span) })),
      ...source(x.span),
    })),
    totals: facts.totals && { baselineScore: facts.totals.baselineScore, targetScore: facts.totals.targetScore },
    obligations: facts.obligations.map((o) => ({ kind: o.kind, period: o.period, operator: o.operator, due: o.due && { date: o.due.date, day: o.due.day, months: o.due.months, anchor: o.due.anchor }, reporters: o.reporters, receivers: [...o.receivers, ...o.watchers], via: o.via, what: o.what, ...source(o.span) })),
    recipients: facts.recipients.map((r) => ({ name: r.name, role: r.role, isGroup: r.isGroup, raw: r.raw })),
    archive: facts.archive && { units: facts.archive.units, draftingUnit: facts.archive.draftingUnit, typist: facts.archive.typist, copies: facts.archive.copies },
    signature: { form: facts.signature.form, position: facts.signature.position, name: facts.signature.name },
    warnings: warnings.map((w) => ({ code: w.code, severity: w.severity, message: w.message, ...source(w.span) })),
  };
}

function reference(r: DocumentReferenceFacts): { number: string | null; issuedOn: string | null; issuer: string | null; source?: { line: number; text: string } } {
  return { number: r.number, issuedOn: r.issuedOn, issuer: r.issuer, ...source(r.span) };
}

function source(span: FactSpan | undefined): { source?: { line: number; text: string } } {
  return span ? { source: { line: span.line, text: span.text } } : {};
}
