import { readCitations, type CitationReading } from '#domain/extraction/citations';
import { isIssueLine, outlineOf, type DocumentOutline } from '#domain/extraction/document-outline';
import { componentNamesIn, familiesIn } from '#domain/extraction/index-components';
import { readIndicators, type IndicatorReading } from '#domain/extraction/indicators';
import { readIssuingAgency, type AgencyReading } from '#domain/extraction/issuing-agency';
import { readNumber, readPlaceAndDate, type NumberReading } from '#domain/extraction/issue-line';
import { readLegalBases, type BasesReading } from '#domain/extraction/legal-bases';
import { readObligations, type ObligationReading } from '#domain/extraction/obligations';
import { buildParagraphs, spanOf, type Paragraph } from '#domain/extraction/paragraph';
import type { IndexFamily, PlanFacts } from '#domain/extraction/plan-facts';
import { readRecipients, type RecipientReading } from '#domain/extraction/recipients';
import { readSignature } from '#domain/extraction/signature';
import type { TextBlock } from '#domain/extraction/text-block';
import { readValidity } from '#domain/extraction/validity';

/** Everything one reading found out; the warning rules look at it, the version stores only the facts. */
export interface PlanReading {
  facts: PlanFacts;
  paragraphs: Paragraph[];
  outline: DocumentOutline;
  number: NumberReading | null;
  agency: AgencyReading;
  bases: BasesReading;
  citations: CitationReading;
  indicators: IndicatorReading;
  obligations: ObligationReading;
  recipients: RecipientReading;
  wholeText: string;
}

/** Text blocks to facts. Never throws on any text; what is not printed stays null. */
export function extractPlan(blocks: readonly TextBlock[]): PlanReading {
  const paragraphs = buildParagraphs(blocks);
  const outline = outlineOf(paragraphs);
  const wholeText = paragraphs.map((p) => p.text).join('\n');
  const top = [...outline.header, ...paragraphs.slice(outline.header.length, outline.header.length + 12).filter(isIssueLine)];
  const number = readNumber(top);
  const { place, date } = readPlaceAndDate(top);
  const typeCode = outline.typeCode ?? number?.typeCode ?? null;
  const isPlan = decideIsPlan(outline, number);
  const afterDistricts = date.year !== null && (date.year > 2025 || (date.year === 2025 && (date.month ?? 0) >= 7));
  const agency = readIssuingAgency(outline, number?.agencyCode ?? null, place, wholeText, afterDistricts);
  const validity = readValidity(outline.title);
  const planYear = validity.fromYear ?? date.year;
  const bases = readLegalBases(outline.preamble);
  const bodyForCitations = [...outline.preamble.filter((p) => !bases.paragraphs.includes(p)), ...outline.body, ...outline.appendix];
  const citations = readCitations(bodyForCitations, bases, number?.number ?? null);
  const evidence = wholeText;
  const indicators = readIndicators(outline.body, outline.appendix, outline.title, planYear, evidence);
  const obligations = readObligations(outline.body, indicators.sections, evidence);
  const recipients = readRecipients(outline.recipients, agency.name);
  const signature = readSignature(outline.signature);
  const letter = outline.title === null ? subjectOfLetter(outline.header) : null;
  const titleParagraph = outline.titleParagraphs[0] ?? letter?.paragraph;
  const facts: PlanFacts = {
    factsVersion: 1,
    isPlan,
    documentType: typeCode,
    number: number?.number ?? null,
    symbol: number?.symbol ?? null,
    numberAsPrinted: number?.asPrinted ?? null,
    ...(number ? { numberSpan: number.span } : {}),
    issuingAgency: { name: agency.name, code: agency.code, parent: agency.parent, inferred: agency.inferred, ...(agency.span ? { span: agency.span } : {}) },
    place,
    issuedOn: date,
    title: outline.title ?? letter?.subject ?? null,
    ...(titleParagraph ? { titleSpan: spanOf(titleParagraph) } : {}),
    validity: titleParagraph && validity.fromYear !== null ? { ...validity, span: spanOf(titleParagraph) } : validity,
    addressees: readAddressees([...outline.header, ...outline.preamble]),
    legalBases: bases.bases,
    citations: citations.citations,
    indexFamilies: familiesOf(outline.title, indicators, wholeText),
    indicators: indicators.indicators,
    totals: indicators.totals,
    obligations: obligations.obligations,
    recipients: recipients.recipients,
    archive: recipients.archive,
    signature,
  };
  return { facts, paragraphs, outline, number, agency, bases, citations, indicators, obligations, recipients, wholeText };
}

/** A plan is a document whose type is KH; a decision, rules, a notice or a newspaper text about plans is not. */
function decideIsPlan(outline: DocumentOutline, number: NumberReading | null): boolean {
  if (outline.typeCode !== null && outline.typeCode !== 'KH') return false;
  if (number?.typeCode && number.typeCode !== 'KH') return false;
  return outline.typeCode === 'KH' || number?.typeCode === 'KH';
}

/** Families of the title and of the component sections, in printed order (NOTES 1.10). */
function familiesOf(title: string | null, indicators: IndicatorReading, wholeText: string): IndexFamily[] {
  const out: IndexFamily[] = title ? familiesIn(title) : [];
  for (const x of indicators.indicators) if (x.family && !out.includes(x.family)) out.push(x.family);
  if (out.length === 0 && title) {
    // a plan on one component: its family, where the text names that family
    const component = componentNamesIn(title)[0]?.component;
    if (component && familiesIn(wholeText).includes(component.family)) out.push(component.family);
  }
  return out;
}

/** The "V/v ..." under the number of an official letter (FORM-2). */
function subjectOfLetter(header: readonly Paragraph[]): { subject: string; paragraph: Paragraph } | null {
  for (const paragraph of header) {
    const m = /^(?:V\/v|Về việc)\s*:?\s+(.{6,400})$/iu.exec(paragraph.text);
    if (m) return { subject: m[1]!.trim(), paragraph };
  }
  return null;
}

function readAddressees(paragraphs: readonly Paragraph[]): string[] {
  const at = paragraphs.findIndex((p) => /^Kính gửi\s*:?/iu.test(p.text));
  if (at < 0) return [];
  const first = paragraphs[at]!.text.replace(/^Kính gửi\s*:?\s*/iu, '');
  const out = first === '' ? [] : first.split(/\s*;\s*/u);
  for (let i = at + 1; i < paragraphs.length && paragraphs[i]!.marker.kind === 'dash' && i < at + 30; i++) out.push(paragraphs[i]!.body);
  return out.map((s) => s.replace(/[\s.;,]+$/u, '')).filter((s) => s !== '');
}
