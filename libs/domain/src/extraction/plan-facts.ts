/**
 * What a person finds printed in one plan (kế hoạch), with the place of every finding.
 *
 * Plain JSON: a version of a document stores it as it is, the screens edit it, and nothing in it is
 * computed from the organisation, the calendar or today's date. A fact that is not printed is null or
 * an empty list, never guessed. The text of the body is not repeated here: it is the version's text.
 *
 * The narrower form that outside tools read is made by `project-extraction.ts`.
 */

/** Where a fact stands (patterns.md 4, rule 12): kept for every fact that was read, absent on those typed by a person. */
export interface FactSpan {
  /** 1-based line of the extracted text. */
  line: number;
  /** 1-based page, where the source has pages. */
  page?: number;
  /** Index of the text block in the version's text. */
  block?: number;
  /** The printed words, without markup. */
  text: string;
  /** Recognised from a picture: to be compared with the original by a person. */
  confidence?: 'low';
}

/** Type abbreviations of NUM-3, and the kinds seen beside them (NĐ, TT, CV for an official letter, VB for anything else). */
export type DocumentTypeCode = string;

export type IndexFamily = 'PCI' | 'PGI' | 'DDCI' | 'PAR' | 'SIPAS' | 'PAPI' | 'DTI' | 'OTHER';

export interface DocumentReferenceFacts {
  /** Without spaces: 31/KH-UBND, 80/2021/NĐ-CP, 43-NQ/TU. Null where none is named. */
  number: string | null;
  /** ISO date. */
  issuedOn: string | null;
  issuer: string | null;
  span?: FactSpan;
}

export interface LegalBasisFacts {
  /** Căn cứ, Thực hiện, ... */
  verb: string;
  reference: DocumentReferenceFacts;
  about: string | null;
  /** "sau đây gọi tắt là ..." */
  alias: string | null;
}

export interface CitationFacts extends DocumentReferenceFacts {
  /** "Luật Phòng, chống tham nhũng 2018" and the like, where the document is named in words. */
  name: string | null;
}

export interface BaselineFacts {
  year: number | null;
  score: number | null;
  rank: number | null;
  rankOf: number | null;
}

export type TargetOperator = '>=' | '>' | 'rank';

export interface TargetFacts {
  year: number | null;
  operator: TargetOperator | null;
  score: number | null;
  rank: number | null;
  rankOf: number | null;
  deltaScore: number | null;
}

/** A task of the plan (nhiệm vụ, giải pháp): what a unit has to do, as printed. */
export interface PlanTaskFacts {
  /** Letter of the item in the Vietnamese order (a b c d đ e g h), null for bullets and plain paragraphs. */
  item: string | null;
  text: string;
  /** Actors that the sentence itself names (form A10); the indicator's assignments carry them too. */
  actors: string[];
  span?: FactSpan;
}

export interface LeaderFacts {
  name: string;
  title: string | null;
}

export interface AssignmentFacts {
  /** Lettered items covered; null = the whole indicator. */
  items: string[] | null;
  /** Set where the assignment is by subject, not by item (form A7). */
  topic: string | null;
  leaders: LeaderFacts[];
  /** Đơn vị đầu mối. */
  focalUnits: string[];
  /** Đơn vị chủ trì. */
  leadUnits: string[];
  /** Đơn vị phối hợp. */
  coordinatingUnits: string[];
  /** "Thời gian thực hiện: Thường xuyên", "Quý III/2026", "Trước 30/6/2026": as printed. */
  timeText: string | null;
  span?: FactSpan;
}

export interface IndicatorFacts {
  /** Stable within one set of facts: "1.1", "row-3", "s2-t4". Links follow-up to this entry after edits. */
  key: string;
  /** 1.1, 2.3, or the row number of a table. */
  ordinal: string | null;
  family: IndexFamily | null;
  name: string;
  baseline: BaselineFacts | null;
  target: TargetFacts | null;
  tasks: PlanTaskFacts[];
  assignments: AssignmentFacts[];
  span?: FactSpan;
}

export interface TotalsFacts {
  baselineScore: number | null;
  targetScore: number | null;
  span?: FactSpan;
}

export type ObligationKind = 'recurring' | 'oneOff' | 'standing' | 'event';
export type ObligationPeriod = 'month' | 'quarter' | 'halfYear' | 'nineMonths' | 'year';
export type DueOperator = 'before' | 'by' | 'within';
export type DueAnchor = 'calendarMonths' | 'firstMonthOfNextPeriod' | 'lastMonthOfPeriod' | 'everyMonth' | 'fixedDate';

export interface DueFacts {
  /** ISO date of a one-off with a year. */
  date: string | null;
  day: number | null;
  /** Calendar months named: [3, 6, 9] or [11]. */
  months: number[] | null;
  anchor: DueAnchor | null;
}

/** A duty to report or deliver (REP-8): one entry per period and side-to-side relation. */
export interface ObligationFacts {
  kind: ObligationKind;
  period: ObligationPeriod | null;
  operator: DueOperator | null;
  due: DueFacts | null;
  reporters: string[];
  /** Those who take the report in: they consolidate, accept or return it. */
  receivers: string[];
  /** REP-9: named "để theo dõi"; they get a copy and decide nothing. The projection lists them among the receivers. */
  watchers: string[];
  /** "(qua Phòng ...)". */
  via: string | null;
  what: string | null;
  span?: FactSpan;
}

export type RecipientRole = 'report' | 'coordinate' | 'execute' | 'publish' | 'inform';

/** One receiver of the Nơi nhận block (RCPT-...). */
export interface RecipientFacts {
  name: string;
  role: RecipientRole;
  /** True where the line stands for more than one body or person. */
  isGroup: boolean;
  /** The whole printed line without the dash. */
  raw: string;
  span?: FactSpan;
}

/** The Lưu line. */
export interface ArchiveFacts {
  units: string[];
  draftingUnit: string | null;
  typist: string | null;
  copies: number | null;
  span?: FactSpan;
}

export type SigningForm = 'head' | 'TM' | 'KT' | 'TL' | 'TUQ' | 'Q' | 'TM+KT' | 'TL+KT';

export interface SignatureFacts {
  form: SigningForm | null;
  position: string | null;
  name: string | null;
  /** The printed lines of authority and post, top down (SIGN-1). */
  lines: string[];
  span?: FactSpan;
}

export interface IssuingAgencyFacts {
  /** Full name, from the header, else inferred from the symbol and the first sentence (`inferred`). */
  name: string | null;
  /** Corrected agency code: SKHĐT, UBND. */
  code: string | null;
  parent: string | null;
  /** FORM-9: no header line prints the name. */
  inferred: boolean;
  span?: FactSpan;
}

export interface IssueDateFacts {
  year: number | null;
  month: number | null;
  day: number | null;
  span?: FactSpan;
}

export interface ValidityFacts {
  fromYear: number | null;
  toYear: number | null;
  /** "và các năm tiếp theo" */
  openEnded: boolean;
  span?: FactSpan;
}

export interface PlanFacts {
  factsVersion: 1;
  /** False for a decision, rules, a notice about a plan, or anything else; the rest is then best effort. */
  isPlan: boolean;
  documentType: DocumentTypeCode | null;
  /** Number and symbol without spaces, 50/KH-SKHĐT; null while the number is blank (NUM-11). */
  number: string | null;
  /** KH-SKHĐT without spaces, also when the number is blank. */
  symbol: string | null;
  /** NUM-15: number and symbol exactly as printed. */
  numberAsPrinted: string | null;
  numberSpan?: FactSpan;
  issuingAgency: IssuingAgencyFacts;
  place: string | null;
  issuedOn: IssueDateFacts;
  title: string | null;
  titleSpan?: FactSpan;
  validity: ValidityFacts;
  /** Kính gửi: */
  addressees: string[];
  legalBases: LegalBasisFacts[];
  citations: CitationFacts[];
  indexFamilies: IndexFamily[];
  indicators: IndicatorFacts[];
  totals: TotalsFacts | null;
  obligations: ObligationFacts[];
  recipients: RecipientFacts[];
  archive: ArchiveFacts | null;
  signature: SignatureFacts;
}

/** A plan with nothing in it: what "new plan" on the screens and failed readings start from. */
export function emptyPlanFacts(): PlanFacts {
  return {
    factsVersion: 1,
    isPlan: true,
    documentType: null,
    number: null,
    symbol: null,
    numberAsPrinted: null,
    issuingAgency: { name: null, code: null, parent: null, inferred: false },
    place: null,
    issuedOn: { year: null, month: null, day: null },
    title: null,
    validity: { fromYear: null, toYear: null, openEnded: false },
    addressees: [],
    legalBases: [],
    citations: [],
    indexFamilies: [],
    indicators: [],
    totals: null,
    obligations: [],
    recipients: [],
    archive: null,
    signature: { form: null, position: null, name: null, lines: [] },
  };
}
