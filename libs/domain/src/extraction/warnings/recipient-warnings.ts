import { foldKey } from '#domain/extraction/normalise-text';
import type { PlanReading } from '#domain/extraction/extract-plan';
import type { PlanFacts } from '#domain/extraction/plan-facts';
import { NATIONAL_CHANGES } from '#domain/organisation/national-changes';
import { subjectEnd, startsUnit, isGroupName } from '#domain/extraction/unit-names';
import { splitUnits } from '#domain/extraction/unit-list';
import { finding, type WarningFinding, type WarningRule } from '#domain/extraction/warnings/warning-finding';

export const recipientGroup: WarningRule = ({ facts }) => facts.recipients.flatMap((r, i) => (r.isGroup ? [finding('RCPT-GROUP', { text: r.name }, r.span, `/recipients/${i}`)] : []));

/** Whether a unit is reached by a line of the block (RCPT-13). Unsure counts as reached. */
function reached(facts: PlanFacts, name: string): boolean {
  const key = foldKey(name).replace(/^các\s+/u, '');
  return facts.recipients.some((r) => {
    const line = foldKey(r.name);
    if (line.includes(key) || key.includes(line.replace(/^các\s+/u, ''))) return true;
    if (!r.isGroup) return false;
    if (/đơn vị|cơ quan|trực thuộc|các ban|ban, ngành|như điều/u.test(line)) return !/^(?:các sở|ubnd)/u.test(line) || /^sở|^ban/u.test(key);
    if (/^các phòng/u.test(line)) return /^(?:phòng|văn phòng|thanh tra|lãnh sự|bộ phận)/u.test(key);
    if (/^các sở/u.test(line)) return /^(?:sở|ban|thanh tra tỉnh|văn phòng)/u.test(key);
    if (/^(?:ubnd|ủy ban nhân dân)/u.test(line) || /các (?:xã|phường|huyện)/u.test(line)) return /xã|phường|huyện|thị trấn|thành phố|thôn/u.test(key);
    return false;
  });
}

function focalUnits(reading: PlanReading): { name: string; span: ReturnType<typeof spanOfNote> }[] {
  const out: { name: string; span: ReturnType<typeof spanOfNote> }[] = [];
  for (const n of reading.obligations.notes) {
    const m = /^(?:\d+\.\s*)?(?:[Gg]iao\s+)?(.{4,140}?)\s+(?:là|làm)\s+(?:cơ quan\s+|đơn vị\s+|bộ phận\s+)?đầu m[ốỗô]i/u.exec(n.sentence);
    if (!m || !startsUnit(m[1]!) || subjectEnd(m[1]!) > 0) continue;
    for (const name of splitUnits(m[1]!, reading.wholeText)) if (!out.some((o) => foldKey(o.name) === foldKey(name))) out.push({ name, span: spanOfNote(n) });
  }
  return out;
}

function spanOfNote(n: PlanReading['obligations']['notes'][number]): PlanFacts['numberSpan'] {
  return n.obligation.span;
}

export const focalMissing: WarningRule = (reading) => {
  const { facts } = reading;
  if (facts.recipients.length === 0) return [];
  return focalUnits(reading).filter((f) => !isGroupName(f.name) && !reached(facts, f.name) && !ownAgency(facts, f.name)).map((f) => finding('RCPT-FOCAL-MISSING', { unit: f.name }, f.span, '/recipients'));
};

function ownAgency(facts: PlanFacts, name: string): boolean {
  return foldKey(facts.issuingAgency.name ?? '').startsWith(foldKey(name));
}

export const actorMissing: WarningRule = ({ facts }) => {
  if (facts.recipients.length === 0) return [];
  const out: WarningFinding[] = [];
  for (const x of facts.indicators) {
    for (const a of x.assignments) {
      for (const u of a.leadUnits) {
        if (!/\s/.test(u) || reached(facts, u) || ownAgency(facts, u)) continue;
        if (!out.some((o) => foldKey(String(o.values['unit'])) === foldKey(u))) out.push(finding('RCPT-ACTOR-MISSING', { unit: u }, a.span, '/recipients'));
      }
    }
  }
  return out.slice(0, 12);
};

/** The superior whose plan is carried out. */
export const superiorMissing: WarningRule = ({ facts }) => {
  if (facts.recipients.length === 0) return [];
  const own = foldKey(facts.issuingAgency.name ?? '');
  for (const b of facts.legalBases) {
    const issuer = b.reference.issuer;
    if (!issuer || !b.reference.number || !/[/-](?:KH|CTr)[-/]/u.test(b.reference.number)) continue;
    const level = /^(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+(tỉnh|thành phố|huyện|thị xã)/u.exec(issuer)?.[1];
    if (!level || own.startsWith(foldKey(issuer)) || foldKey(issuer) === own) continue;
    if (own.startsWith('ubnd tỉnh') || own.startsWith('ủy ban nhân dân tỉnh')) continue;
    const named = facts.recipients.some((r) => new RegExp(`^(?:(?:TT|Thường trực|VP|Văn phòng|Chủ tịch|Lãnh đạo)\\s+)?(?:Tỉnh ủy,?\\s*)?(?:HĐND,?\\s*)?(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\\s+(?:${level}|TP|${level === 'thành phố' ? 'thành phố|Thành phố' : level})`, 'iu').test(r.name) || /như trên/iu.test(r.name));
    if (named) continue;
    return [finding('RCPT-SUPERIOR-MISSING', { number: b.reference.number, issuer }, facts.recipients[0]!.span, '/recipients')];
  }
  return [];
};

export const recipientOrder: WarningRule = ({ facts }) => {
  for (let i = 1; i < facts.recipients.length; i++) {
    const r = facts.recipients[i]!;
    const before = facts.recipients.slice(0, i).find((x) => x.role === 'inform' && /^(?:Các\s+)?(?:Sở|Lãnh đạo|Phòng)/iu.test(x.name));
    if (r.role === 'report' && before) return [finding('RCPT-ORDER', { superior: r.name, equal: before.name }, r.span, `/recipients/${i}`)];
  }
  return [];
};

export const archiveUnit: WarningRule = ({ facts }) => (facts.archive && facts.archive.draftingUnit === null ? [finding('RCPT-ARCHIVE', {}, facts.archive.span, '/archive/draftingUnit')] : []);

export const archiveInitials: WarningRule = ({ facts }) => (facts.archive?.typist ? [finding('RCPT-INITIALS', { text: facts.archive.typist }, facts.archive.span, '/archive/typist')] : []);

export const organisationGone: WarningRule = ({ facts }) => {
  const names: { name: string; span: PlanFacts['numberSpan'] }[] = [];
  if (facts.issuingAgency.name) names.push({ name: facts.issuingAgency.name, span: facts.issuingAgency.span });
  for (const r of facts.recipients) names.push({ name: r.name, span: r.span });
  for (const x of facts.indicators) for (const a of x.assignments) for (const u of [...a.leadUnits, ...a.coordinatingUnits, ...a.focalUnits]) names.push({ name: u, span: a.span });
  for (const o of facts.obligations) for (const u of [...o.reporters, ...o.receivers]) names.push({ name: u, span: o.span });
  const out: WarningFinding[] = [];
  for (const e of NATIONAL_CHANGES) {
    const hit = names.find((n) => e.pattern.test(n.name));
    if (hit) out.push(finding('ORG-GONE', { unit: hit.name, how: e.how, date: e.since.split('-').reverse().join('/'), proposal: e.successor }, hit.span));
  }
  return out;
};

const AMBIGUOUS: readonly { pattern: RegExp; abbreviation: string; meaning: string }[] = [
  { pattern: /(?:^|\s)TT\s+(?:Tỉnh|Huyện|Thành|Đảng|HĐND)/u, abbreviation: 'TT', meaning: 'Thường trực' },
  { pattern: /PCT TT/u, abbreviation: 'TT', meaning: 'Thường trực' },
  { pattern: /TTĐT|TTDV/u, abbreviation: 'TT', meaning: 'Thông tin' },
  { pattern: /(?:^|\s)CT\s+UBND/u, abbreviation: 'CT', meaning: 'Chủ tịch' },
  { pattern: /(?:^|[\s,])TH(?:$|[,;])/u, abbreviation: 'TH', meaning: 'Tổng hợp' },
  { pattern: /TC-KH/u, abbreviation: 'TC', meaning: 'Tài chính' },
  { pattern: /CM,\s*NV/u, abbreviation: 'NV', meaning: 'nghiệp vụ' },
  { pattern: /QLCN/u, abbreviation: 'QLCN', meaning: 'Quản lý chuyên ngành' },
  { pattern: /LS-HTQT/u, abbreviation: 'LS', meaning: 'Lãnh sự' },
];

export const abbreviationAmbiguous: WarningRule = ({ facts }) => {
  const names = [...facts.recipients.map((r) => ({ name: r.name, span: r.span })), ...(facts.archive?.units ?? []).map((u) => ({ name: u, span: facts.archive!.span })), ...facts.indicators.flatMap((x) => x.assignments.flatMap((a) => [...a.leaders.map((l) => l.title ?? ''), ...a.leadUnits].map((n) => ({ name: n, span: a.span }))))];
  const out: WarningFinding[] = [];
  for (const a of AMBIGUOUS) {
    const hit = names.find((n) => a.pattern.test(n.name));
    if (hit && !out.some((o) => o.values['abbreviation'] === a.abbreviation)) out.push(finding('ABBR-AMBIG', { abbreviation: a.abbreviation, meaning: a.meaning }, hit.span));
  }
  return out;
};
