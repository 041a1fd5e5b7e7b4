import { foldKey } from '#domain/extraction/normalise-text';
import type { OfficeMention } from '#domain/organisation/proposal/office-mentions';
import { unitKindOf } from '#domain/organisation/proposal/office-level';
import type { OfficeAssumption, OfficeEvidence, OfficeUnitKind } from '#domain/organisation/proposal/proposed-office';
import { abbreviationFits, initialsOf, isAbbreviatedWord, withAbbreviationsRead, withoutHeadOfUnit } from '#domain/organisation/proposal/read-abbreviation';

/** One unit of the office and all the spellings in which the document names it. */
export interface RolledUnit {
  readonly key: string;
  name: string;
  code: string;
  kind: OfficeUnitKind;
  printed: string[];
  evidence: OfficeEvidence[];
  assumptions: Set<OfficeAssumption>;
}

const OFFICE = /^(?:văn phòng|vp)(?:\s(?:sở|hđnd.*|ubnd.*|hội đồng.*|ủy ban.*|huyện|xã|phường|cơ quan|chi cục|ban|trung tâm))?$/u;
const INSPECTORATE = /^thanh tra(?:\s(?:sở|huyện|cơ quan))?$/u;
const HEAD = /^(?:phòng|văn phòng|vp|thanh tra|trung tâm|chi cục|bộ phận|ban|tổ|đội|trạm|trường|đài|thư viện|bảo tàng|bệnh viện|quỹ|viện|công chức|trưởng|một cửa)(?=\s|$)/iu;

/** Key of a unit inside one office: head word "phòng", its owner, small words and dashes are no part of who it is. */
export function unitKey(printed: string): string {
  const folded = foldKey(withAbbreviationsRead(printed).name).replace(/^(?:các|phó)\s+/u, '').replace(/^bộ phận\s+(?=một cửa)/u, '');
  if (OFFICE.test(folded)) return 'văn phòng';
  if (INSPECTORATE.test(folded)) return 'thanh tra';
  return folded
    .replace(/^phòng\s+/u, '')
    .replace(/\s(?:(?:thuộc|trực thuộc)\s.+|sở|(?:ubnd\s)?(?:huyện|xã|phường)(?:\s\p{L}+){0,3})$/u, '')
    .replace(/[-,&.]/gu, ' ').replace(/(?:^|\s)và(?=\s)/gu, ' ').replace(/\s+/gu, ' ').trim();
}

/**
 * Makes one list of the units that the mentions name. Full spellings come first, so that "Phòng LS-HTQT", "LS-HTQT" and "Lãnh sự -
 * Hợp tác quốc tế" are one unit (UNIT-VARIANT); a code that misses a letter finds its unit and says so (ABBR-ODD).
 */
export class UnitRoll {
  private readonly units: RolledUnit[] = [];

  constructor(mentions: readonly OfficeMention[]) {
    const full = mentions.filter((mention) => !isAbbreviatedWord(withoutHeadOfUnit(mention.printed)));
    for (const mention of full) this.add(mention);
    for (const mention of mentions) if (!full.includes(mention)) this.add(mention);
  }

  get all(): readonly RolledUnit[] {
    return this.units;
  }

  /** The unit a name or code of this document stands for. */
  find(printed: string): RolledUnit | null {
    const key = unitKey(printed);
    return this.units.find((unit) => unit.key === key || unit.printed.some((other) => foldKey(other) === foldKey(printed))) ?? this.byAbbreviation(printed)?.unit ?? null;
  }

  add(mention: OfficeMention): RolledUnit {
    const evidence: OfficeEvidence = { printed: mention.printed, ...(mention.span ? { span: mention.span } : {}) };
    const key = unitKey(mention.printed);
    const known = this.units.find((unit) => unit.key === key);
    const short = known ? null : this.byAbbreviation(mention.printed);
    const close = known || short ? null : this.units.find((unit) => spelledClose(unit.key, key));
    const unit = known ?? short?.unit ?? close;
    if (unit) {
      if (short?.fit === 'odd') unit.assumptions.add('abbreviationOdd');
      if (close) unit.assumptions.add('spellingClose');
      this.join(unit, mention.printed, evidence);
      return unit;
    }
    const made: RolledUnit = { key, name: '', code: '', kind: unitKindOf(mention.printed), printed: [], evidence: [], assumptions: new Set() };
    this.units.push(made);
    this.join(made, mention.printed, evidence);
    return made;
  }

  private join(unit: RolledUnit, printed: string, evidence: OfficeEvidence): void {
    if (!unit.printed.includes(printed)) unit.printed.push(printed);
    if (unit.evidence.length < 3) unit.evidence.push(evidence);
    const best = [...unit.printed].sort((a, b) => worth(b) - worth(a))[0]!;
    const { name, read } = withAbbreviationsRead(best);
    unit.assumptions.delete('headWordAdded');
    unit.assumptions.delete('abbreviationRead');
    if (read.length > 0) unit.assumptions.add('abbreviationRead');
    unit.name = withHead(name, unit);
    unit.kind = unitKindOf(unit.name);
    unit.code = codeOf(unit);
  }

  private byAbbreviation(printed: string): { unit: RolledUnit; fit: 'exact' | 'odd' } | null {
    const bare = withoutHeadOfUnit(printed);
    if (!isAbbreviatedWord(bare)) return null;
    for (const wanted of ['exact', 'odd'] as const) {
      const fitting = this.units.filter((unit) => unit.printed.some((name) => !isAbbreviatedWord(withoutHeadOfUnit(name)) && abbreviationFits(bare, name) === wanted));
      if (fitting.length === 1) return { unit: fitting[0]!, fit: wanted };
    }
    return null;
  }
}

/** Which spelling names a unit best: with its head word, written out, with a capital. */
function worth(printed: string): number {
  return (HEAD.test(printed) ? 4 : 0) + (withAbbreviationsRead(printed).read.length > 0 || isAbbreviatedWord(withoutHeadOfUnit(printed)) ? 0 : 3) + (/^\p{Lu}/u.test(printed) ? 1 : 0) + (/^(?:Các|các)\s|^Thanh Tra/u.test(printed) ? -2 : 0);
}

function withHead(name: string, unit: RolledUnit): string {
  const clean = name.replace(/^(?:Các|các)\s+(?=\p{L})/u, '').replace(/^Thanh Tra(?=\s|$)/u, 'Thanh tra').replace(/^VP(?=\s)/u, 'Văn phòng').replace(/\s*&\s*/gu, ' và ').replace(/\s*-\s*/gu, (dash) => (/\s/u.test(dash) ? ' - ' : '-'));
  const capital = clean[0]!.toLocaleUpperCase('vi') + clean.slice(1);
  if (/^Một cửa$/iu.test(capital)) {
    unit.assumptions.add('headWordAdded');
    return 'Bộ phận Một cửa';
  }
  if (HEAD.test(capital)) return capital;
  unit.assumptions.add('headWordAdded');
  return `Phòng ${capital}`;
}

function codeOf(unit: RolledUnit): string {
  if (unit.key === 'văn phòng') return 'VP';
  if (unit.key === 'thanh tra') return 'TTra';
  const printed = unit.printed.map(withoutHeadOfUnit).find((name) => isAbbreviatedWord(name) && !/\s/u.test(name) && name.length <= 12);
  const whole = unit.kind === 'publicServiceUnit' || unit.kind === 'subDepartment' ? unit.name : withoutHeadOfUnit(unit.name);
  return printed ?? (initialsOf(whole).slice(0, 12) || 'ĐV');
}

/** One word differs by its marks or by one letter: a slip of the keyboard ("Đội mới sáng tạo"); never where digits differ. */
function spelledClose(a: string, b: string): boolean {
  const left = a.split(' ');
  const right = b.split(' ');
  if (left.length !== right.length || left.length < 3 || /\d/u.test(a + b)) return false;
  const different = left.map((word, at) => [word, right[at]!] as const).filter(([x, y]) => x !== y);
  return different.length === 1 && plain(different[0]![0]) === plain(different[0]![1]);
}

function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}
