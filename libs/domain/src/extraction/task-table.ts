import { merge, readLeaders } from '#domain/extraction/assignment-lines';
import { familiesIn } from '#domain/extraction/index-components';
import type { Paragraph } from '#domain/extraction/paragraph';
import { spanOf } from '#domain/extraction/paragraph';
import type { AssignmentFacts, IndexFamily, IndicatorFacts, TotalsFacts } from '#domain/extraction/plan-facts';
import { readActorPhrase } from '#domain/extraction/actor-phrase';
import { readResultCell, readTargetCell } from '#domain/extraction/score-phrases';
import { splitUnits } from '#domain/extraction/unit-list';

type Column = 'ordinal' | 'name' | 'baseline' | 'target' | 'leader' | 'focal' | 'lead' | 'coordinate' | 'leadAndCoordinate' | 'time' | 'product' | 'other';

const COLUMNS: readonly { column: Column; pattern: RegExp }[] = [
  { column: 'ordinal', pattern: /^(?:TT|STT|Số TT|S\.?T\.?T\.?|Số thứ tự|#)$/iu },
  { column: 'leadAndCoordinate', pattern: /chủ trì(?:,|\/|\s+và|\s*-)\s*(?:đơn vị\s+|cơ quan\s+)?phối hợp/iu },
  { column: 'focal', pattern: /đầu m[ốỗô]i/iu },
  { column: 'lead', pattern: /chủ trì|(?:đơn vị|cơ quan|bộ phận|người)\s+(?:thực hiện|tham mưu|được giao)|trách nhiệm|phân công thực hiện/iu },
  { column: 'coordinate', pattern: /phối hợp/iu },
  { column: 'leader', pattern: /lãnh đạo|chỉ đạo|phụ trách/iu },
  { column: 'time', pattern: /thời (?:gian|hạn)|tiến độ|hoàn thành/iu },
  { column: 'product', pattern: /sản phẩm|kết quả (?:đầu ra|cần đạt|dự kiến)|kết quả$|ghi chú|kinh phí|căn cứ/iu },
  { column: 'baseline', pattern: /kết quả/iu },
  { column: 'target', pattern: /mục tiêu|chỉ tiêu|phấn đấu|kế hoạch năm/iu },
  { column: 'baseline', pattern: /(?:điểm|năm)\s*(?:số\s*)?(?:năm\s*)?20\d\d$|thực hiện năm/iu },
  { column: 'name', pattern: /chỉ số|tiêu chí|nội dung|nhiệm vụ|công việc|hoạt động|giải pháp|tên|lĩnh vực/iu },
];

export interface TableReading {
  indicators: IndicatorFacts[];
  totals: TotalsFacts | null;
  rows: Set<number>;
}

interface Layout {
  columns: Column[];
  headers: string[];
  /** A column of years in the header, for baselines and targets. */
  years: (number | null)[];
}

/** Tables of indicators or tasks with their assignments (form A9). */
export function readTaskTables(paragraphs: readonly Paragraph[], planYear: number | null, familyAt: (index: number) => IndexFamily | null, evidence: string): TableReading {
  const out: TableReading = { indicators: [], totals: null, rows: new Set() };
  let layout: Layout | null = null;
  let lastRow = -10;
  for (const p of paragraphs) {
    if (p.kind !== 'row') {
      if (layout && p.index - lastRow > 2) layout = null;
      continue;
    }
    const header = readHeader(p);
    if (header) {
      layout = header;
      lastRow = p.index;
      out.rows.add(p.index);
      continue;
    }
    if (!layout || p.cells.length < 2) continue;
    lastRow = p.index;
    const cells = fit(p.cells, layout.columns.length);
    if (cells.every((c) => /^(?:\(?\d{1,2}\)?|[A-Z])?$/u.test(c.trim()))) continue;
    out.rows.add(p.index);
    const row = readRow(p, cells, layout, planYear, familyAt(p.index), evidence);
    if (row === 'group') continue;
    if (row && 'baselineScore' in row) out.totals = row;
    else if (row) out.indicators.push({ ...row, key: `row-${out.indicators.length + 1}` });
  }
  return out;
}

function readHeader(p: Paragraph): Layout | null {
  if (p.cells.length < 3) return null;
  const columns = p.cells.map((c) => columnOf(c));
  const known = columns.filter((c) => c !== 'other').length;
  const named = columns.includes('name');
  const useful = columns.some((c) => c === 'lead' || c === 'leadAndCoordinate' || c === 'focal' || c === 'leader' || c === 'target');
  if (!named || !useful || known < 3) return null;
  if (p.cells.some((c) => c.length > 160)) return null;
  // the first "name" column holds the name, a second one is only text
  let seen = false;
  const unique = columns.map((c) => {
    if (c !== 'name') return c;
    if (seen) return 'other';
    seen = true;
    return c;
  });
  return { columns: unique, headers: p.cells, years: p.cells.map((c) => { const m = /(?:19|20)\d{2}/.exec(c); return m ? Number(m[0]) : null; }) };
}

function columnOf(cell: string): Column {
  const t = cell.replace(/\s+/g, ' ').trim();
  if (t === '') return 'other';
  if (/^(?:nội dung|nhiệm vụ|tên)\b/iu.test(t) && !/chủ trì|phối hợp/iu.test(t)) return 'name';
  if (/^(?:chỉ số|tiêu chí)/iu.test(t) && !/20\d\d|kết quả|mục tiêu/iu.test(t)) return 'name';
  return COLUMNS.find((c) => c.pattern.test(t))?.column ?? 'other';
}

function fit(cells: readonly string[], width: number): string[] {
  const out = cells.slice(0, width);
  while (out.length < width) out.push('');
  return out.slice();
}

type RowReading = IndicatorFacts | TotalsFacts | 'group' | null;

function readRow(p: Paragraph, cells: string[], layout: Layout, planYear: number | null, family: IndexFamily | null, evidence: string): RowReading {
  const at = (c: Column): string => cells[layout.columns.indexOf(c)] ?? '';
  const yearOf = (c: Column): number | null => layout.years[layout.columns.indexOf(c)] ?? null;
  const flat = (s: string): string => s.replace(/\s+/g, ' ').trim();
  const name = flat(at('name')).replace(/["“”]/g, '').replace(/[.;:]+$/u, '');
  const ordinal = flat(at('ordinal')).replace(/\.$/, '');
  const isTotal = /^(?:tổng(?:\s+(?:điểm|cộng|số|hợp))?|điểm tổng|cộng|tổng điểm .*)$/iu.test(name) || (name === '' && /^tổng/iu.test(flat(cells.join(' '))));
  if (isTotal) {
    const score = (s: string): number | null => readTargetCell(s, null)?.score ?? null;
    const totals: TotalsFacts = { baselineScore: readResultCell(at('baseline'), null)?.score ?? null, targetScore: score(at('target')), span: spanOf(p) };
    return totals.baselineScore === null && totals.targetScore === null ? null : totals;
  }
  if (name === '') return null;
  const rest = cells.filter((c, i) => layout.columns[i] !== 'ordinal' && layout.columns[i] !== 'name' && c.trim() !== '');
  const sameAll = rest.length > 0 && rest.every((c) => flat(c) === flat(at('name')));
  if (rest.length === 0 || sameAll) return 'group';
  const assignment = rowAssignment(p, at, evidence);
  const baseline = layout.columns.includes('baseline') ? readResultCell(at('baseline'), yearOf('baseline')) : null;
  const target = layout.columns.includes('target') ? readTargetCell(at('target'), yearOf('target') ?? planYear) : null;
  const hasActor = assignment.leaders.length + assignment.focalUnits.length + assignment.leadUnits.length + assignment.coordinatingUnits.length > 0;
  const isIndex = layout.columns.includes('name') && /chỉ số|tiêu chí/iu.test(layout.headers[layout.columns.indexOf('name')]!);
  return {
    key: '', ordinal: ordinal === '' ? null : ordinal, family: familiesIn(name)[0] ?? (isIndex ? family : null), name: name.replace(/^Chỉ số\s+(?:thành phần\s+)?(?:\d+\s*[:.-]\s*)?/iu, '') || name,
    baseline, target,
    tasks: isIndex ? [] : [{ item: null, text: name, actors: [], span: spanOf(p) }],
    assignments: hasActor || assignment.timeText !== null ? [assignment] : [],
    span: spanOf(p),
  };
}

function rowAssignment(p: Paragraph, at: (c: Column) => string, evidence: string): AssignmentFacts {
  const a: AssignmentFacts = { items: null, topic: null, leaders: readLeaders(at('leader')), focalUnits: splitUnits(at('focal'), evidence), leadUnits: [], coordinatingUnits: splitUnits(at('coordinate'), evidence), timeText: null, span: spanOf(p) };
  const lead = at('lead') || at('leadAndCoordinate');
  if (lead !== '') {
    const labelled = lead.split(/\n/).flatMap((l) => l.split(/(?<=[.;])\s+(?=[Pp]hối hợp\s*:|[Cc]hủ trì\s*:)/u));
    for (const line of labelled) {
      const t = line.replace(/^[-+*•\s]+/u, '').trim();
      const c = /^(?:(?:đơn vị|cơ quan)\s+)?phối hợp\s*:?\s*/iu.exec(t);
      if (c) {
        merge(a.coordinatingUnits, splitUnits(t.slice(c[0].length).replace(/^với\s+/iu, ''), evidence));
        continue;
      }
      const phrase = readActorPhrase(t.replace(/^(?:(?:đơn vị|cơ quan)\s+)?chủ trì\s*:\s*/iu, ''), 'lead', evidence);
      merge(a.leadUnits, phrase.leadUnits);
      merge(a.coordinatingUnits, phrase.coordinatingUnits);
      merge(a.focalUnits, phrase.focalUnits);
    }
  }
  a.timeText = at('time').replace(/\s+/g, ' ').trim() || null;
  return a;
}
