import type { DataSource } from 'typeorm';
import { dayOf, type Instant } from '#domain/calendar/instant';
import { localDateOf, type LocalDate } from '#domain/calendar/local-date';
import type { Door } from '#domain/document/document-type';
import { RefusedError } from '#domain/document/refusal';
import type { PlanFacts } from '#domain/extraction/plan-facts';
import { findIssuingAgency, matchOffice, type KnownAgency, type OfficeMatch } from '#domain/organisation/proposal/match-office';
import type { ProposedOffice } from '#domain/organisation/proposal/proposed-office';
import { proposeOffice } from '#domain/organisation/proposal/propose-office';
import { officeGaps, settleOffice, type OfficeEdits } from '#domain/organisation/proposal/settle-office';
import { nameKey } from '#domain/recipients/name-key';
import { appendAudit } from '#persistence/audit-log';
import { announceChange } from '#persistence/change-announcement';
import { addToAgency, loadOffice, type OfficeWriter } from '#persistence/seed/load-office';
import { inTransaction, type Parameter, type Sql } from '#persistence/sql';
import { readKnownAgencies, readKnownOffice } from '#persistence/stores/office/known-office-reader';
import { officeRows, type OfficeRows } from '#persistence/stores/office/office-rows';

export interface OfficeReading {
  readonly proposal: ProposedOffice;
  readonly match: OfficeMatch;
  /** The agency of the directory that issued the document; null: nobody knows it. */
  readonly issuer: KnownAgency | null;
}

export interface OfficeConfirmation {
  readonly documentId: string;
  readonly edits: OfficeEdits;
  readonly by: string;
  /** The administrator who confirms; null where the drafter of a rehearsal does. */
  readonly administratorPersonId: string | null;
  readonly at: Instant;
  readonly training: boolean;
  /** New people appear on the demo sign-in list. */
  readonly demoIsOpen: boolean;
  /** Hash of the password the new people get; in a demo null takes that of the demo people. */
  readonly passwordHash: string;
  /** Whom the person may confirm for: any agency, or only a new one and these. */
  readonly mayTouch: (agencyId: string | null) => boolean;
}

export interface ConfirmedOffice {
  readonly agencyId: string;
  readonly agencyName: string;
  readonly isNew: boolean;
  readonly units: number;
  readonly posts: number;
  readonly bodies: number;
  readonly groups: number;
  readonly aliases: number;
  readonly people: OfficeRows['madePeople'];
  readonly moved: boolean;
  readonly passwordIsDemo: boolean;
}

/** Day of the document as far as it is printed; without a day the business day, for a draft is always of today. */
export function documentDay(facts: PlanFacts, today: LocalDate): LocalDate {
  const { year, month, day } = facts.issuedOn;
  return year !== null && month !== null && day !== null ? localDateOf(year, month, day) : today;
}

export async function readOfficeProposal(sql: Sql, keeper: object, facts: PlanFacts, today: LocalDate): Promise<OfficeReading | null> {
  const proposal = proposeOffice(facts);
  if (!proposal) return null;
  const at = documentDay(facts, today);
  const known = await readKnownAgencies(sql);
  // ORG-3: a name may be borne by another body today; the one of the document's date goes first.
  const issuer = findIssuingAgency(proposal.agency, known, at) ?? findIssuingAgency(proposal.agency, known, today);
  const office = issuer ? { agencyId: issuer.id, known: await readKnownOffice(sql, keeper, issuer.id) } : null;
  return { proposal, issuer, match: matchOffice(proposal, known, office, issuer && issuer.validFrom !== null && issuer.validFrom > at ? today : at) };
}

/**
 * Xác nhận cơ quan do văn bản đề xuất: the kept entries become rows, the printed spellings aliases, and the draft goes over
 * to its own office, together or not at all. Whatever the directory has is attached and never written twice.
 */
export class SqlOfficeStore {
  constructor(private readonly source: DataSource) {}

  async confirm(input: OfficeConfirmation): Promise<ConfirmedOffice> {
    return inTransaction(this.source, async (sql) => {
      const document = await sql.row<{ agencyId: string; stage: string; round: number; door: Door; drafterPersonId: string; facts: PlanFacts | null }>(
        `SELECT d.agency_id AS "agencyId", d.stage, d.round, d.door, d.drafter_person_id AS "drafterPersonId", (SELECT v.facts FROM document_version v WHERE v.document_id = d.id AND v.state = 'working') AS facts
           FROM document d WHERE d.id = $1 FOR UPDATE`,
        [input.documentId],
      );
      if (!document) throw new RefusedError('document.notFound', { documentId: input.documentId });
      if (document.stage !== 'drafting' || document.facts === null) throw new RefusedError('document.wrongStage', { stage: document.stage, verb: 'confirmOffice', allowed: ['drafting'] });
      // Two plans of one unknown office, confirmed at once, make it once.
      await sql.row(`SELECT pg_advisory_xact_lock(hashtext('office.confirm'))`);
      const today = dayOf(input.at);
      const reading = await readOfficeProposal(sql, this.source, document.facts, today);
      if (!reading) throw new RefusedError('office.notProposed', {});
      if (!input.mayTouch(reading.match.agencyId)) throw new RefusedError('permission.denied', { verb: 'confirmOffice' });
      const moves = reading.match.agencyId !== document.agencyId;
      if (moves && document.round > 1) throw new RefusedError('office.hasHistory', {});
      const office = settleOffice(reading.proposal, reading.match, input.edits);
      const gaps = officeGaps(office);
      if (gaps.length > 0) throw new RefusedError('office.incomplete', { gaps });
      const demoHash = input.demoIsOpen ? await sql.row<{ hash: string }>('SELECT password_hash AS hash FROM person WHERE is_demo ORDER BY id LIMIT 1') : null;
      const rows = officeRows({
        office, since: sinceOf(document.facts, today), firstNumber: firstNumber(document.facts, document.door), training: input.training, drafterPersonId: document.drafterPersonId, administratorPersonId: input.administratorPersonId, isDemo: input.demoIsOpen,
        ...(await takenNames(sql, office.agencyId)), drafterIsIn: office.agencyId !== null && (await holdsPost(sql, document.drafterPersonId, office.agencyId, today)),
      });
      const writer: OfficeWriter = { query: (text, parameters) => sql.write(text, (parameters ?? []) as Parameter[]) };
      const at = new Date(input.at);
      await loadOffice(writer, rows.file, { passwordHash: demoHash?.hash ?? input.passwordHash, at });
      if (rows.additions) await addToAgency(writer, rows.additions, at);
      if (moves) await moveDraft(sql, input.documentId, rows);
      const parts = rows.additions ?? rows.file.agencies[0]!;
      const confirmed: ConfirmedOffice = {
        agencyId: rows.agencyId, agencyName: office.agency.name, isNew: rows.additions === null, units: parts.units.length, posts: parts.positions.length, bodies: parts.externals.length + rows.file.agencies.length - (rows.additions ? 0 : 1), groups: parts.groups.length, aliases: parts.aliases.length,
        people: rows.madePeople, moved: moves, passwordIsDemo: demoHash !== null,
      };
      const act = { act: 'officeConfirmed', actorPersonId: input.by, onBehalfOf: null, positionId: null, versionId: null, at: input.at };
      await appendAudit(sql, { ...act, aggregateKind: 'document', aggregateId: input.documentId, agencyId: rows.agencyId, details: { from: document.agencyId, to: rows.agencyId, isNew: confirmed.isNew } });
      await appendAudit(sql, { ...act, aggregateKind: 'agency', aggregateId: rows.agencyId, agencyId: rows.agencyId, details: { documentId: input.documentId, isNew: confirmed.isNew, units: parts.units.map((one) => one.id), positions: parts.positions.map((one) => one.id), people: rows.madePeople.map((one) => one.personId), agencies: rows.file.agencies.map((one) => one.id), groups: parts.groups.map((one) => one.id), aliases: parts.aliases.length } });
      announceChange(sql, { kind: 'document', documentId: input.documentId, agencyId: rows.agencyId });
      return confirmed;
    });
  }
}

/** The year of the document, or this one where it lies ahead: an office must be there on both days. */
function sinceOf(facts: PlanFacts, today: LocalDate): string {
  const year = Number(today.slice(0, 4));
  return `${Math.min(facts.issuedOn.year ?? year, year)}-01-01`;
}

/** NUM-5: what came from outside keeps its number, ours begins behind it. */
function firstNumber(facts: PlanFacts, door: Door): number {
  const printed = Number(/^\d+/u.exec(facts.number ?? '')?.[0] ?? 0);
  return door === 'issuedOutside' && printed > 0 ? printed + 1 : 1;
}

async function takenNames(sql: Sql, agencyId: string | null) {
  const ids = await sql.rows<{ id: string }>('SELECT id FROM agency UNION ALL SELECT id FROM org_unit UNION ALL SELECT id FROM position UNION ALL SELECT id FROM recipient_group UNION ALL SELECT id FROM external_party UNION ALL SELECT id FROM signing_mandate');
  const people = await sql.rows<{ id: string; username: string }>('SELECT id, lower(username) AS username FROM person');
  const aliases = agencyId === null ? [] : await sql.rows<{ alias: string }>('SELECT alias FROM unit_alias WHERE agency_id = $1', [agencyId]);
  return { takenIds: new Set(ids.map(({ id }) => id)), takenUsernames: new Set(people.flatMap(({ id, username }) => [id, username])), takenAliases: new Set(aliases.map(({ alias }) => nameKey(alias))) };
}

async function holdsPost(sql: Sql, personId: string, agencyId: string, today: LocalDate): Promise<boolean> {
  return (await sql.row(`SELECT 1 FROM holding h JOIN position o ON o.id = h.position_id WHERE h.person_id = $1 AND o.agency_id = $2 AND h.valid_from <= $3::date AND (h.valid_to IS NULL OR h.valid_to >= $3::date)`, [personId, agencyId, today])) !== null;
}

/** A draft that never left its desk goes over with its plan and its own task; the route does not exist yet. */
async function moveDraft(sql: Sql, documentId: string, rows: OfficeRows): Promise<void> {
  await sql.write('UPDATE document SET agency_id = $2, drafting_unit_id = $3, signer_position_id = NULL WHERE id = $1', [documentId, rows.agencyId, rows.draftingUnitId]);
  await sql.write('UPDATE plan SET agency_id = $2 WHERE document_id = $1', [documentId, rows.agencyId]);
  await sql.write('UPDATE task SET agency_id = $2, from_unit_id = $3 WHERE document_id = $1 AND closed_at IS NULL', [documentId, rows.agencyId, rows.draftingUnitId]);
}
