import { z } from 'zod';
import type { PlanFacts } from '#domain/extraction/plan-facts';
import { signatureForms } from '#domain/signing/signature-form';

/** The facts as the screens send them back: same shape as `PlanFacts`, every list and text bounded. */
const text = (maximum = 4_000) => z.string().max(maximum).refine((value) => !value.includes('\u0000'), { message: 'nul' }).overwrite((value) => value.normalize('NFC'));
const list = <T extends z.ZodType>(item: T, maximum = 500) => z.array(item).max(maximum);
const year = z.number().int().min(1900).max(2200).nullable();
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/).nullable();

export const factSpan = z.object({
  line: z.number().int(), page: z.number().int().optional(), block: z.number().int().optional(), text: text(20_000),
  confidence: z.literal('low').optional(),
}).meta({ id: 'FactSpan' });
const span = factSpan.optional();

const referenceFields = { number: text(100).nullable(), issuedOn: isoDate, issuer: text(300).nullable(), span };

const indexFamily = z.enum(['PCI', 'PGI', 'DDCI', 'PAR', 'SIPAS', 'PAPI', 'DTI', 'OTHER']);

const assignment = z.object({
  items: list(text(20)).nullable(), topic: text().nullable(),
  leaders: list(z.object({ name: text(200), title: text(300).nullable() })),
  focalUnits: list(text(500)), leadUnits: list(text(500)), coordinatingUnits: list(text(500)),
  timeText: text(500).nullable(), span,
}).meta({ id: 'AssignmentFacts' });

const indicator = z.object({
  key: text(100), ordinal: text(50).nullable(), family: indexFamily.nullable(), name: text(),
  baseline: z.object({ year, score: z.number().nullable(), rank: z.number().nullable(), rankOf: z.number().nullable() }).nullable(),
  target: z.object({
    year, operator: z.enum(['>=', '>', 'rank']).nullable(), score: z.number().nullable(), rank: z.number().nullable(),
    rankOf: z.number().nullable(), deltaScore: z.number().nullable(),
  }).nullable(),
  tasks: list(z.object({ item: text(20).nullable(), text: text(20_000), actors: list(text(500)), span })),
  assignments: list(assignment), span,
}).meta({ id: 'IndicatorFacts' });

const obligation = z.object({
  kind: z.enum(['recurring', 'oneOff', 'standing', 'event']),
  period: z.enum(['month', 'quarter', 'halfYear', 'nineMonths', 'year']).nullable(),
  operator: z.enum(['before', 'by', 'within']).nullable(),
  due: z.object({
    date: isoDate, day: z.number().int().min(1).max(31).nullable(), months: list(z.number().int().min(1).max(12), 12).nullable(),
    anchor: z.enum(['calendarMonths', 'firstMonthOfNextPeriod', 'lastMonthOfPeriod', 'everyMonth', 'fixedDate']).nullable(),
  }).nullable(),
  reporters: list(text(500)), receivers: list(text(500)), watchers: list(text(500)),
  via: text(500).nullable(), what: text().nullable(), span,
}).meta({ id: 'ObligationFacts' });

const recipient = z.object({
  name: text(1_000), role: z.enum(['report', 'coordinate', 'execute', 'publish', 'inform']), isGroup: z.boolean(), raw: text(2_000), span,
}).meta({ id: 'RecipientFacts' });

export const planFactsSchema = z.object({
  factsVersion: z.literal(1), isPlan: z.boolean(),
  documentType: text(50).nullable(), number: text(100).nullable(), symbol: text(100).nullable(), numberAsPrinted: text(200).nullable(), numberSpan: span,
  issuingAgency: z.object({ name: text(500).nullable(), code: text(50).nullable(), parent: text(500).nullable(), inferred: z.boolean(), span }),
  place: text(200).nullable(),
  issuedOn: z.object({ year, month: z.number().int().min(1).max(12).nullable(), day: z.number().int().min(1).max(31).nullable(), span }),
  title: text().nullable(), titleSpan: span,
  validity: z.object({ fromYear: year, toYear: year, openEnded: z.boolean(), span }),
  addressees: list(text(1_000)),
  legalBases: list(z.object({ verb: text(200), reference: z.object(referenceFields), about: text().nullable(), alias: text(500).nullable() })),
  citations: list(z.object({ ...referenceFields, name: text(1_000).nullable() })),
  indexFamilies: list(indexFamily),
  indicators: list(indicator, 1_000),
  totals: z.object({ baselineScore: z.number().nullable(), targetScore: z.number().nullable(), span }).nullable(),
  obligations: list(obligation),
  recipients: list(recipient),
  archive: z.object({ units: list(text(500)), draftingUnit: text(500).nullable(), typist: text(200).nullable(), copies: z.number().int().min(0).max(100_000).nullable(), span }).nullable(),
  signature: z.object({ form: z.enum(signatureForms).nullable(), position: text(300).nullable(), name: text(200).nullable(), lines: list(text(300), 20), span }),
}).meta({ id: 'PlanFacts' });

/** The compiler compares both shapes: a field added to PlanFacts has to come here too. */
export type PlanFactsOnTheWire = z.output<typeof planFactsSchema>;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
export const factsMatchTheDomain: Same<PlanFactsOnTheWire, PlanFacts> = true;
