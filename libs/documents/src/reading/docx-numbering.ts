import { ITEM_LETTERS } from '#domain/extraction/item-letters';
import { child, type XmlNode } from '#documents/reading/xml-tree';

interface Level {
  start: number;
  format: string;
  text: string;
}

export interface NumberingRef {
  numId: string;
  level: number;
}

/** Labels of automatic lists: what Word prints before a paragraph is not in the paragraph. */
export class DocxNumbering {
  private readonly levels = new Map<string, Level[]>();
  private readonly abstractOf = new Map<string, string>();
  private readonly counters = new Map<string, number[]>();

  constructor(numbering: readonly XmlNode[], private readonly vietnameseLetters: boolean) {
    const root = numbering.find((n) => n.name === 'w:numbering');
    const abstracts = new Map<string, Level[]>();
    for (const a of root?.children ?? []) {
      if (a.name !== 'w:abstractNum') continue;
      const levels: Level[] = [];
      for (const l of a.children) {
        if (l.name !== 'w:lvl') continue;
        const i = Number(l.attributes['w:ilvl'] ?? levels.length);
        levels[i] = readLevel(l);
      }
      abstracts.set(a.attributes['w:abstractNumId'] ?? '', levels);
    }
    for (const n of root?.children ?? []) {
      if (n.name !== 'w:num') continue;
      const id = n.attributes['w:numId'] ?? '';
      const abstractId = child(n, 'w:abstractNumId')?.attributes['w:val'] ?? '';
      const levels = (abstracts.get(abstractId) ?? []).map((l) => (l ? { ...l } : { start: 1, format: 'decimal', text: '' }));
      let own = false;
      for (const o of n.children) {
        if (o.name !== 'w:lvlOverride') continue;
        own = true;
        const i = Number(o.attributes['w:ilvl'] ?? 0);
        const redefined = child(o, 'w:lvl');
        if (redefined) levels[i] = readLevel(redefined);
        const start = child(o, 'w:startOverride')?.attributes['w:val'];
        if (start !== undefined && levels[i]) levels[i]!.start = Number(start);
      }
      this.levels.set(id, levels);
      // lists of one abstract definition count on together unless a number of their own begins
      this.abstractOf.set(id, own ? `num:${id}` : `abstract:${abstractId}`);
    }
  }

  next(ref: NumberingRef): string {
    const levels = this.levels.get(ref.numId);
    const level = levels?.[ref.level];
    if (!levels || !level) return '';
    if (level.format === 'bullet') return /^\+/.test(level.text.trim()) ? '+' : '-';
    if (level.format === 'none') return level.text.replace(/%\d/g, '').trim();
    const key = this.abstractOf.get(ref.numId)!;
    const counts = this.counters.get(key) ?? [];
    for (let i = 0; i < ref.level; i++) counts[i] ??= levels[i]?.start ?? 1;
    counts[ref.level] = counts[ref.level] === undefined ? level.start : counts[ref.level]! + 1;
    counts.length = ref.level + 1;
    this.counters.set(key, counts);
    return level.text.replace(/%(\d)/g, (_, d: string) => {
      const i = Number(d) - 1;
      return this.format(counts[i] ?? levels[i]?.start ?? 1, levels[i]?.format ?? 'decimal');
    });
  }

  private format(n: number, format: string): string {
    switch (format) {
      case 'upperRoman': return roman(n);
      case 'lowerRoman': return roman(n).toLowerCase();
      case 'lowerLetter': return this.vietnameseLetters ? (ITEM_LETTERS[n - 1] ?? letter(n)) : letter(n);
      case 'upperLetter': return letter(n).toUpperCase();
      case 'decimalZero': return String(n).padStart(2, '0');
      default: return String(n);
    }
  }
}

function readLevel(l: XmlNode): Level {
  return {
    start: Number(child(l, 'w:start')?.attributes['w:val'] ?? 1),
    format: child(l, 'w:numFmt')?.attributes['w:val'] ?? 'decimal',
    text: child(l, 'w:lvlText')?.attributes['w:val'] ?? '',
  };
}

function letter(n: number): string {
  return String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.floor((n - 1) / 26) + 1);
}

function roman(n: number): string {
  const table: readonly [number, string][] = [[100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']];
  let out = '';
  let rest = n;
  for (const [value, sign] of table) while (rest >= value) {
    out += sign;
    rest -= value;
  }
  return out;
}
