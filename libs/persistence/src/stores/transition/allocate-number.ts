import { dayOf } from '#domain/calendar/instant';
import { isLocalDate, yearOf, type LocalDate } from '#domain/calendar/local-date';
import type { WorkingCalendar } from '#domain/calendar/working-calendar';
import type { DocumentTransition } from '#domain/document/document-transition';
import { RefusedError } from '#domain/document/refusal';
import type { PlanFacts } from '#domain/extraction/plan-facts';
import { codeNumberOf, parseCodeNumber, symbolOf } from '#domain/register/code-number';
import { refusalOfNumberDate, remarksOnNumberDate, type NumberDateFacts } from '#domain/register/number-date';
import { registerRow } from '#domain/register/register-row';
import { firstNumber, seriesFor } from '#domain/register/series-for';
import { instantParameter, type Sql } from '#persistence/sql';
import type { AgencyOrganisation } from '#persistence/stores/organisation-reader';
import type { LockedDocument } from '#persistence/stores/transition/document-row';

export interface AllocatedNumber {
  number: number;
  suffix: string;
  symbol: string;
  codeNumber: string;
  issuedOn: LocalDate;
  series: string;
  origin: 'ours' | 'external';
  remarks: string[];
}

/**
 * Cấp số (NUM-5 to NUM-8): number, date and register row in the transaction that issues the document. `ours` comes
 * from the counter row, whose lock makes takers stand in line; if this transaction fails the number was never taken.
 */
export async function allocateNumber(sql: Sql, transition: DocumentTransition, document: LockedDocument, organisation: AgencyOrganisation, calendar: WorkingCalendar): Promise<AllocatedNumber | null> {
  const { allocate } = transition;
  if (!allocate) return null;
  if (!isLocalDate(allocate.issuedOn)) throw new RefusedError('number.dateInvalid', { issuedOn: allocate.issuedOn });
  const issuedOn = allocate.issuedOn;
  const year = yearOf(issuedOn);
  const { agency, units } = organisation;
  const policy = seriesFor(agency.settings.series ?? [], document.type, year);
  const dates = await numberDates(sql, transition, document, policy.series, issuedOn);
  const typed = allocate.codeNumber === null ? null : parseCodeNumber(allocate.codeNumber);
  const symbol = typed?.symbol ?? symbolOf(document.type, agency.code, units.get(document.draftingUnitId)?.code ?? '');
  const first = firstNumber(policy, year);
  let number: number;
  if (allocate.origin === 'ours') {
    if (policy.kind !== 'ours') throw new RefusedError('number.required', { series: policy.series });
    number = await nextNumber(sql, agency.id, policy.series, year, first);
  } else {
    number = allocate.number ?? typed?.number ?? 0;
    if (!Number.isInteger(number) || number < 1) throw new RefusedError('number.invalid', { number });
    // Gap-free is promised for our own series, so an outside number may only stand before its start (model.md 2).
    if (policy.kind === 'ours' && number >= first) throw new RefusedError('number.notYetOpen', { number, startAt: first });
  }
  const suffix = typed?.suffix ?? '';
  const allocated: AllocatedNumber = { number, suffix, symbol, codeNumber: codeNumberOf(number, symbol, suffix), issuedOn, series: policy.series, origin: allocate.origin, remarks: remarksOnNumberDate(dates, calendar) };
  await writeRegisterRow(sql, transition, document, organisation, allocated);
  return allocated;
}

/** One statement, one row lock: the row is made with the first number, or moved on by one. */
async function nextNumber(sql: Sql, agencyId: string, series: string, year: number, first: number): Promise<number> {
  const taken = await sql.row<{ number: number }>(
    `INSERT INTO number_counter AS c (agency_id, series, year, last_number) VALUES ($1, $2, $3, $4)
     ON CONFLICT (agency_id, series, year) DO UPDATE SET last_number = greatest(c.last_number + 1, excluded.last_number) RETURNING last_number AS number`,
    [agencyId, series, year, first],
  );
  return taken!.number;
}

async function numberDates(sql: Sql, transition: DocumentTransition, document: LockedDocument, series: string, issuedOn: LocalDate): Promise<NumberDateFacts> {
  const last = await sql.row<{ issuedOn: LocalDate }>(
    `SELECT issued_on AS "issuedOn" FROM register_entry WHERE agency_id = $1 AND series = $2 AND year = $3 AND void_reason IS NULL ORDER BY number DESC LIMIT 1`,
    [document.agencyId, series, yearOf(issuedOn)],
  );
  const dates: NumberDateFacts = { issuedOn, today: dayOf(transition.at), signedOn: document.signedAt === null ? null : dayOf(document.signedAt), lastIssuedOn: last?.issuedOn ?? null };
  if (refusalOfNumberDate(dates)) throw new RefusedError('number.dateInvalid', { issuedOn, earliest: dates.signedOn, latest: dates.today });
  return dates;
}

/** REG-1: the row of the outgoing register, and the uniqueness of number plus symbol over all origins. */
async function writeRegisterRow(sql: Sql, transition: DocumentTransition, document: LockedDocument, organisation: AgencyOrganisation, allocated: AllocatedNumber): Promise<void> {
  const version = await sql.row<{ facts: PlanFacts }>('SELECT facts FROM document_version WHERE id = $1', [transition.currentVersionId ?? document.currentVersionId]);
  const facts = version?.facts;
  const signer = document.signerPersonId === null ? null : organisation.persons.get(document.signerPersonId)?.fullName;
  const row = registerRow({
    codeNumber: allocated.codeNumber, issuedOn: allocated.issuedOn, type: document.type, title: document.title, signerName: signer ?? facts?.signature.name ?? '',
    recipientLines: [...new Set((facts?.recipients ?? []).map((recipient) => recipient.raw || recipient.name))], archiveUnits: facts?.archive?.units ?? [],
    draftingUnitName: organisation.units.get(document.draftingUnitId)?.name ?? '', copies: transition.allocate!.copies ?? facts?.archive?.copies ?? null, handedOn: null, receipt: null, remarks: null,
  });
  const clash = await sql.row<{ codeNumber: string }>(
    `SELECT code_number AS "codeNumber" FROM register_entry WHERE agency_id = $1 AND year = $2 AND (upper(code_number) = upper($3) OR (series = $4 AND number = $5 AND suffix = $6)) LIMIT 1`,
    [document.agencyId, yearOf(allocated.issuedOn), row.codeNumber, allocated.series, allocated.number, allocated.suffix],
  );
  if (clash) throw new RefusedError('number.taken', { number: allocated.number, year: yearOf(allocated.issuedOn), codeNumber: clash.codeNumber });
  await sql.write(
    `INSERT INTO register_entry(agency_id, series, year, number, suffix, origin, document_id, code_number, issued_on, type_and_subject, signer, recipients, file_copy_keeper, copies, remarks, at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
    [document.agencyId, allocated.series, yearOf(allocated.issuedOn), allocated.number, allocated.suffix, allocated.origin, document.id, row.codeNumber, row.issuedOn,
      row.typeAndSubject, row.signer, row.recipients, row.fileCopyKeeper, row.copies, row.remarks, instantParameter(transition.at)],
  );
}
