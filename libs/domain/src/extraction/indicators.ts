import { familiesIn } from '#domain/extraction/index-components';
import { readRegion, type IndicatorNote } from '#domain/extraction/indicator-region';
import { fillBaselinesFromResults, readTargetBullets, readTotals } from '#domain/extraction/indicator-results';
import { contextFamily, findStarts, regionEnd } from '#domain/extraction/indicator-starts';
import { foldKey } from '#domain/extraction/normalise-text';
import { spanOf, type Paragraph } from '#domain/extraction/paragraph';
import type { IndexFamily, IndicatorFacts, TotalsFacts } from '#domain/extraction/plan-facts';
import { sectionsOf, type Section } from '#domain/extraction/section-kinds';
import { readTaskTables } from '#domain/extraction/task-table';

export interface IndicatorReading {
  indicators: IndicatorFacts[];
  totals: TotalsFacts | null;
  sections: Section[];
  notes: IndicatorNote[];
  /** Paragraphs that belong to an indicator or a table, so that the duty reader knows where it is. */
  owner: Map<number, IndicatorFacts>;
}

export function readIndicators(body: readonly Paragraph[], appendix: readonly Paragraph[], title: string | null, planYear: number | null, evidence: string): IndicatorReading {
  const sections = sectionsOf(body);
  const titleFamilies = title ? familiesIn(title) : [];
  const notes: IndicatorNote[] = [];
  const owner = new Map<number, IndicatorFacts>();
  const familyAt = (i: number): IndexFamily | null => contextFamily(body, i) ?? titleFamilies[0] ?? null;

  const all = [...body, ...appendix];
  const tables = readTaskTables(all, planYear, (index) => { const at = body.findIndex((p) => p.index === index); return at >= 0 ? familyAt(at) : titleFamilies[0] ?? null; }, evidence);
  const indicators: IndicatorFacts[] = [...tables.indicators];
  const byName = (name: string): IndicatorFacts | undefined => indicators.find((x) => foldKey(x.name) === foldKey(name));

  const starts = findStarts(body, sections);
  for (const [n, start] of starts.entries()) {
    const heading = start.heading;
    const to = regionEnd(body, sections, starts, n);
    const region = body.slice(start.at + 1, to);
    const p = body[start.at]!;
    const existing = tables.indicators.length > 0 ? byName(heading.name) : undefined;
    const family = existing?.family ?? heading.family ?? (heading.named ? familyAt(start.at) : null);
    const indicator: IndicatorFacts = existing ?? {
      key: `s${n + 1}`, ordinal: heading.ordinal, family, name: heading.name, baseline: null, target: null, tasks: [], assignments: [],
      span: spanOf(p, 0, heading.rest === '' ? p.text.length : Math.max(heading.restStart, p.marker.length + 3)),
    };
    readRegion(indicator, p, heading, region, planYear, evidence, notes, existing !== undefined);
    owner.set(p.index, indicator);
    for (const q of region) owner.set(q.index, indicator);
    if (!existing) indicators.push(indicator);
  }
  readTargetBullets(body, sections, starts.length > 0 || tables.indicators.length > 0, indicators, planYear, familyAt);
  fillBaselinesFromResults(body, sections, indicators, owner, planYear);
  const used = new Map<string, number>();
  for (const x of indicators) {
    const stem = x.ordinal ? `i-${x.ordinal}` : x.key || 'i';
    const count = (used.get(stem) ?? 0) + 1;
    used.set(stem, count);
    x.key = count === 1 ? stem : `${stem}-${count}`;
  }
  const totals = tables.totals ?? readTotals(body, sections, owner, planYear);
  return { indicators, totals, sections, notes, owner };
}
