import { foldKey } from '#domain/extraction/normalise-text';
import type { PlanFacts } from '#domain/extraction/plan-facts';
import { isGroupName } from '#domain/extraction/unit-names';
import { finding, shorten, type WarningFinding, type WarningRule } from '#domain/extraction/warnings/warning-finding';

/** Bodies outside the chain of command are asked, not ordered (ESC-8). */
const OUTSIDE = /^(?:Chi bộ|Đảng ủy|Huyện ủy|Chi đoàn|Đoàn (?:thanh niên|TN)|Công đoàn|Liên đoàn|Hội\s|Hiệp hội|Liên minh|Mặt trận|UBMTTQ|Ủy ban (?:MTTQ|Mặt trận)|MTTQ|TAND|Tòa án|Toà án|VKSND|Viện [Kk]iểm sát|Công an|Chi cục (?:Thuế|Thống kê|Thi hành án|THADS|Hải quan)|Cục (?:Thuế|Thống kê|Hải quan|Thi hành án|THADS|Quản lý thị trường)|Thuế\s|Thống kê|Kho bạc|KBNN|Bảo hiểm xã hội|BHXH|Ngân hàng|Điện lực|Công ty|Bưu điện|Ban (?:CHQS|Chỉ huy [Qq]uân sự)|Bộ Chỉ huy|Quân sự|Các? tổ chức đoàn thể|Doanh nghiệp)/iu;

const each = (facts: PlanFacts, f: (indicator: number, assignment: number) => WarningFinding[]): WarningFinding[] => facts.indicators.flatMap((x, i) => x.assignments.flatMap((_, j) => f(i, j)));

export const assignByTopic: WarningRule = ({ facts }) =>
  each(facts, (i, j) => {
    const a = facts.indicators[i]!.assignments[j]!;
    return a.topic === null ? [] : [finding('ASSIGN-BY-TOPIC', { topic: shorten(a.topic, 80), unit: [...a.leadUnits, ...a.coordinatingUnits].slice(0, 2).join(', ') }, a.span, `/indicators/${i}/assignments/${j}`)];
  });

export const assignFused: WarningRule = ({ facts, indicators }) =>
  indicators.notes.flatMap((n) => {
    if (n.kind !== 'fused') return [];
    const i = facts.indicators.indexOf(n.indicator);
    return [finding('ASSIGN-FUSED', { text: shorten(n.span.text, 80), leads: n.assignment.leadUnits.join(', '), others: n.assignment.coordinatingUnits.join(', ') }, n.span, `/indicators/${i}`)];
  });

export const assignMulti: WarningRule = ({ facts }) =>
  each(facts, (i, j) => {
    const x = facts.indicators[i]!;
    const a = x.assignments[j]!;
    if (a.leadUnits.length < 2 && a.leaders.length < 2) return [];
    const list = a.leadUnits.length >= 2 ? a.leadUnits : a.leaders.map((l) => l.name);
    return [finding('ASSIGN-MULTI', { item: shorten(x.name, 80), count: list.length, list: list.join('; ') }, a.span, `/indicators/${i}/assignments/${j}`)];
  });

export const assignSplit: WarningRule = ({ facts }) =>
  facts.indicators.flatMap((x, i) => {
    const blocks = x.assignments.filter((a) => a.items === null && a.topic === null && a.leadUnits.length > 0);
    if (blocks.length < 2 || x.tasks.some((t) => t.actors.length > 0)) return [];
    return [finding('ASSIGN-SPLIT', { name: x.name, count: blocks.length }, blocks[1]!.span, `/indicators/${i}/assignments`)];
  });

export const assignGroup: WarningRule = ({ facts }) => {
  const out: WarningFinding[] = [];
  facts.indicators.forEach((x, i) => {
    for (const a of x.assignments) {
      for (const u of a.leadUnits) {
        if (isGroupName(u) && !out.some((o) => foldKey(String(o.values['group'])) === foldKey(u))) out.push(finding('ASSIGN-GROUP', { group: u }, a.span, `/indicators/${i}/assignments`));
      }
    }
  });
  return out;
};

/** Form A20. */
export const assignNoActor: WarningRule = ({ facts }) =>
  facts.indicators.flatMap((x, i) => {
    if (x.tasks.length === 0) return [];
    const sentenceActors = x.tasks.some((t) => t.actors.length > 0);
    if (x.assignments.length > 0 && !sentenceActors) return [];
    return x.tasks.flatMap((t, k) => (t.actors.length > 0 ? [] : [finding('ASSIGN-NOACTOR', { text: shorten(t.text, 90) }, t.span, `/indicators/${i}/tasks/${k}`)]));
  });

export const assignNoLeader: WarningRule = ({ facts }) =>
  facts.indicators.length > 0 && facts.indicators.some((x) => x.family !== null) && facts.indicators.every((x) => x.assignments.every((a) => a.leaders.length === 0)) ? [finding('ASSIGN-NOLEADER', {}, facts.indicators[0]!.span, '/indicators')] : [];

export const itemInline: WarningRule = ({ indicators }) => indicators.notes.flatMap((n) => (n.kind === 'itemInline' ? [finding('ITEM-INLINE', { letter: `${n.letter})`, before: `${n.before})` }, n.span)] : []));

export const actorOutside: WarningRule = ({ facts }) => {
  const out: WarningFinding[] = [];
  facts.indicators.forEach((x, i) => {
    x.assignments.forEach((a, j) => {
      for (const u of [...a.leadUnits, ...a.focalUnits]) {
        if (OUTSIDE.test(u) && !out.some((o) => foldKey(String(o.values['unit'])) === foldKey(u))) out.push(finding('ACTOR-OUTSIDE', { unit: u, agency: facts.issuingAgency.name ?? 'cơ quan ban hành' }, a.span, `/indicators/${i}/assignments/${j}`));
      }
    });
  });
  return out;
};

export const unitVariant: WarningRule = ({ facts }) => {
  const groups = new Map<string, Set<string>>();
  for (const x of facts.indicators) {
    for (const a of x.assignments) {
      for (const u of [...a.leadUnits, ...a.coordinatingUnits, ...a.focalUnits]) {
        const key = foldKey(u).replace(/^(?:phòng|vp|văn phòng)\s+/u, '').replace(/[\s,&-]/g, '');
        groups.set(key, (groups.get(key) ?? new Set()).add(u));
      }
    }
  }
  return [...groups.values()].filter((g) => new Set([...g].map(foldKey)).size > 1).map((g) => finding('UNIT-VARIANT', { list: [...g].join('; '), unit: [...g][0]! }));
};

export const unitUnresolved: WarningRule = ({ facts }) =>
  each(facts, (i, j) => {
    const a = facts.indicators[i]!.assignments[j]!;
    const odd = [...a.leadUnits, ...a.coordinatingUnits, ...a.focalUnits].find((u) => /\p{Lu}{9,}|(?:\p{Lu}+&){1,}\p{Lu}{7,}/u.test(u));
    return odd ? [finding('UNIT-UNRESOLVED', { text: odd }, a.span, `/indicators/${i}/assignments/${j}`)] : [];
  });
