import { bracketedAssignment, labelledLines } from '#domain/extraction/assignment-lines';
import { familiesIn } from '#domain/extraction/index-components';
import { isWholeFamily, readIndicatorHeading, type IndicatorHeading } from '#domain/extraction/indicator-heading';
import { sentencesOf, type Paragraph } from '#domain/extraction/paragraph';
import type { IndexFamily } from '#domain/extraction/plan-facts';
import { kindAt, type Section } from '#domain/extraction/section-kinds';
import { startsUnit, subjectEnd } from '#domain/extraction/unit-names';

/** The paragraph at which an indicator or an assigned task begins. */
export interface IndicatorStart {
  at: number;
  heading: IndicatorHeading;
}

export function findStarts(body: readonly Paragraph[], sections: readonly Section[]): IndicatorStart[] {
  const named: IndicatorStart[] = [];
  const whole: IndicatorStart[] = [];
  body.forEach((p, at) => {
    const kind = kindAt(sections, at);
    if (kind === 'purpose' || kind === 'result' || kind === 'organisation' || kind === 'funding') return;
    const heading = readIndicatorHeading(p);
    if (!heading) return;
    if (heading.wholeFamily || isWholeFamily(heading.name)) whole.push({ at, heading });
    else named.push({ at, heading });
  });
  // A component heading nested in another one ("a) Tiêu chí ...") belongs to that one.
  const top = named.filter((s, i) => !named.some((o, j) => j < i && body[o.at]!.rank < body[s.at]!.rank && !body.slice(o.at + 1, s.at).some((q) => q.kind === 'text' && q.rank <= body[o.at]!.rank) && body[s.at]!.marker.kind !== 'none'));
  if (top.length > 0) return top;
  const leaves = whole.filter((s) => !whole.some((o) => o.at > s.at && body[o.at]!.rank > body[s.at]!.rank && !body.slice(s.at + 1, o.at).some((q) => q.kind === 'text' && q.rank <= body[s.at]!.rank)));
  const generic = assignedHeadings(body, sections);
  return [...leaves, ...generic.filter((g) => !leaves.some((l) => l.at === g.at))].sort((a, b) => a.at - b.at);
}

/** Plans that name no index: every heading of the task part under which somebody is assigned. */
function assignedHeadings(body: readonly Paragraph[], sections: readonly Section[]): IndicatorStart[] {
  const out: IndicatorStart[] = [];
  body.forEach((p, i) => {
    if (p.kind !== 'text') return;
    const kind = kindAt(sections, i);
    if (kind === 'purpose' || kind === 'result' || kind === 'organisation' || kind === 'funding') return;
    const closing = bracketedAssignment(p.text) ? null : givenAtEnd(p);
    // without numbers a paragraph of the part is a task of its own
    const unnumbered = p.marker.kind !== 'number' && p.marker.kind !== 'roman' && headingAbove(body, i) <= (sections.find((s) => i >= s.from && i < s.to)?.from ?? -1);
    if (closing && (p.marker.kind === 'number' || unnumbered)) {
      const name = p.text.slice(p.marker.length, closing.start).replace(/[.;:,\s]+$/u, '');
      out.push({ at: i, heading: { name: shortened(name), ordinal: p.marker.kind === 'number' ? p.marker.label : null, family: familiesIn(name)[0] ?? null, rest: closing.text, restStart: closing.start, wholeFamily: false, named: false } });
      return;
    }
    const lines = labelledLines(p);
    const assigns = lines.some((l) => l.kind === 'lead' || l.kind === 'coordinate' || l.kind === 'assign' || l.kind === 'leadAndCoordinate' || l.kind === 'focal' || l.kind === 'leader') || (bracketedAssignment(p.text) !== null) || isGiven(p.body);
    const led = !assigns && p.marker.kind !== 'number' && p.marker.kind !== 'roman' && isLed(p.body);
    if (!assigns && !led) return;
    const at = lines.length > 0 ? headingAbove(body, i) : p.marker.kind === 'number' ? i : headingAbove(body, i);
    if (at < 0 || out.some((o) => o.at === at)) return;
    const h = body[at]!;
    if (led && (h.marker.kind !== 'number' || startsUnit(h.body) || h.body.length > 200)) return;
    const bracket = bracketedAssignment(h.body);
    const whole = bracket ? h.body.slice(0, bracket.at) : h.body.split(/:\s/u)[0]!;
    const name = shortened(whole);
    const rest = bracket ? h.body : h.body.length > whole.length + 2 ? h.body.slice(whole.length + 1).trim() : h.body.length > 110 ? h.body : '';
    out.push({ at, heading: { name, ordinal: h.marker.kind === 'number' || h.marker.kind === 'roman' ? h.marker.label : null, family: familiesIn(name)[0] ?? null, rest, restStart: h.text.length - rest.length, wholeFamily: false, named: false } });
  });
  return out;
}

/** "Giao Phòng A chủ trì, phối hợp với B thực hiện." */
export function isGiven(body: string): boolean {
  const m = /^(?:Giao|Phân công)\s+/u.exec(body);
  return m !== null && startsUnit(body.slice(m[0].length)) && /chủ trì|thực hiện/iu.test(body) && body.length < 300;
}

function shortened(name: string): string {
  return (name.length > 200 ? name.slice(0, 200).replace(/\s\S*$/u, '') : name).replace(/[.;:,\s]+$/u, '');
}

/** "Sở Tư pháp chủ trì, phối hợp với ... rà soát ..." below a heading: its actor leads what the heading names. */
function isLed(body: string): boolean {
  if (!startsUnit(body)) return false;
  const end = subjectEnd(body);
  return end > 0 && /^chủ\s+trì(?!\p{L})/iu.test(body.slice(end));
}

/** A task that ends with who does it: "Rà soát hộ nghèo. Giao Phòng Kinh tế chủ trì, phối hợp với các thôn thực hiện." */
export function givenAtEnd(p: Paragraph): { text: string; start: number } | null {
  const last = sentencesOf(p).at(-1);
  if (!last) return null;
  const given = (text: string, start: number): { text: string; start: number } | null => (start > p.marker.length + 3 && text.length < 300 && (isGiven(text) || isLed(text)) ? { text, start } : null);
  const colon = last.text.search(/:\s+\S/u);
  return given(last.text, last.start) ?? (colon < 0 || startsUnit(last.text) ? null : given(last.text.slice(colon + 1).trim(), last.end - last.text.slice(colon + 1).trim().length));
}

function headingAbove(body: readonly Paragraph[], i: number): number {
  for (let j = i - 1; j >= 0; j--) {
    const p = body[j]!;
    if (p.kind !== 'text') continue;
    if (p.marker.kind === 'number' || p.marker.kind === 'roman') return j;
  }
  return -1;
}

export function regionEnd(body: readonly Paragraph[], sections: readonly Section[], starts: readonly IndicatorStart[], n: number): number {
  const from = starts[n]!.at;
  const h = body[from]!;
  const section = sections.find((s) => from >= s.from && from < s.to);
  const limit = Math.min(starts[n + 1]?.at ?? body.length, section && section.heading !== h ? section.to : body.length);
  for (let j = from + 1; j < limit; j++) {
    const q = body[j]!;
    if (q.kind !== 'text') continue;
    if (q.marker.kind === 'roman' || q.marker.kind === 'part') return j;
    if (q.marker.kind === 'number' && (h.marker.kind === 'none' || h.marker.kind === 'letter' || h.marker.kind === 'paren' || q.rank <= h.rank)) return j;
    if (q.marker.kind === 'letter' && h.marker.kind === 'letter') return j;
    if (/^Trên đây là/u.test(q.text)) return j;
  }
  return limit;
}

/** The family that the headings above a paragraph name. */
export function contextFamily(body: readonly Paragraph[], i: number): IndexFamily | null {
  let rank = 99;
  for (let j = i - 1; j >= 0; j--) {
    const p = body[j]!;
    if (p.kind !== 'text' || (p.marker.kind !== 'roman' && p.marker.kind !== 'number' && p.marker.kind !== 'part')) continue;
    if (p.rank >= rank || p.rank >= (body[i]!.kind === 'row' ? 99 : body[i]!.rank)) continue;
    rank = p.rank;
    if (p.text.length > 220) continue;
    const f = familiesIn(p.text);
    if (f.length > 0) return f[0]!;
  }
  return null;
}
