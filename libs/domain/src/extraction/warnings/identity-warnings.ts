import { typeName } from '#domain/extraction/document-type';
import { foldKey } from '#domain/extraction/normalise-text';
import { spanOf } from '#domain/extraction/paragraph';
import { finding, type WarningFinding, type WarningRule } from '#domain/extraction/warnings/warning-finding';

/** Another kind of document. */
export const notAPlan: WarningRule = ({ facts, outline }) =>
  facts.isPlan ? [] : [finding('NOT-A-PLAN', { type: typeName(facts.documentType) }, outline.typeParagraph ? spanOf(outline.typeParagraph) : undefined, '/documentType')];

/** NUM-11: normal for a draft, and shown. */
export const numberMissing: WarningRule = ({ facts, number }) => (facts.number !== null ? [] : [finding('NUM-MISSING', { printed: number?.asPrinted ?? '' }, number?.span, '/number')]);

export const dayMissing: WarningRule = ({ facts }) => {
  const { year, month, day, span } = facts.issuedOn;
  if (day !== null && month !== null && year !== null) return [];
  return [finding('DAY-MISSING', { known: month !== null && year !== null ? ` (mới có tháng ${month}/${year})` : year !== null ? ` (mới có năm ${year})` : '' }, span, '/issuedOn/day')];
};

export const signerMissing: WarningRule = ({ facts }) =>
  facts.signature.position !== null && facts.signature.name === null ? [finding('SIGNER-MISSING', { position: facts.signature.position }, facts.signature.span, '/signature/name')] : [];

/** SIGN-9: a collective body signs with TM., a one-head agency never does. */
export const signForm: WarningRule = ({ facts }) => {
  const { form, lines, span } = facts.signature;
  const agency = facts.issuingAgency.name;
  if (form === null || agency === null) return [];
  const collective = /^(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|HĐND|Hội đồng nhân dân|Ban Chỉ đạo)/u.test(agency);
  const withTm = form === 'TM' || form === 'TM+KT';
  const wrong = collective ? !withTm && form !== 'TUQ' && form !== 'TL' && form !== 'TL+KT' : withTm && /^(?:Sở|Chi cục|Cục|Trung tâm|Thanh tra|Văn phòng|Phòng)\s/u.test(agency);
  return wrong ? [finding('SIGN-FORM', { lines: lines.join(' / '), agency }, span, '/signature/form')] : [];
};

export const symbolNoise: WarningRule = ({ number }) => (number?.spaced ? [finding('SYM-NOISE', { printed: number.asPrinted, normal: number.number ?? `/${number.symbol}` }, number.span, '/symbol')] : []);

/** Agency code unknown but close to a known one, or spelt in several ways. */
export const symbolAgency: WarningRule = ({ facts, agency, citations, number }) => {
  const own = facts.issuingAgency.code;
  const printed = agency.printedCode;
  if (own === null || printed === null) return [];
  const spellings = new Set([printed]);
  const name = foldKey(own);
  for (const s of citations.spellings) {
    const code = s.number.slice(s.number.lastIndexOf('-') + 1);
    if (code !== 'UBND' && closeTo(foldKey(code.replace(/&/g, '')), name)) spellings.add(code);
  }
  const variants = [...spellings];
  if (printed.replace(/[&.]/g, '') === own && variants.length < 2) return [];
  if (printed.replace(/[&.]/g, '') === own && variants.every((v) => v.replace(/[&.]/g, '') === own)) return [];
  return [finding('SYM-AGENCY', { code: variants.join(', '), proposal: own }, number?.span, '/issuingAgency/code')];
};

function closeTo(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1 || b.length < 4) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  return a.slice(i + (a.length >= b.length ? 1 : 0)) === b.slice(i + (b.length >= a.length ? 1 : 0));
}

export const agencyInferred: WarningRule = ({ facts }) =>
  facts.issuingAgency.inferred && facts.issuingAgency.name !== null ? [finding('AGENCY-INFERRED', { agency: facts.issuingAgency.name }, facts.issuingAgency.span, '/issuingAgency/name')] : [];

/** FORM-8: information only. */
export const endMarkMissing: WarningRule = ({ outline }): WarningFinding[] => {
  const last = outline.body.filter((p) => p.kind === 'text').at(-1);
  if (!last) return [];
  return /\.\s*\/\s*\.\s*["”)]*$/u.test(last.text) ? [] : [finding('END-MARK-MISSING', {}, spanOf(last, Math.max(0, last.text.length - 60)))];
};
