import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { LocalDate } from '#domain/calendar/local-date';
import { dayOf } from '#domain/calendar/instant';
import { yearOf } from '#domain/calendar/local-date';
import { Clock } from '#domain/clock/clock';
import { fillSentence } from '#messages/fill-sentence';
import { sqlOf } from '#persistence/sql';
import { OrganisationLookup } from '../access/organisation-lookup';
import type { SignedIn } from '../auth/signed-in';
import { cursorOf, readCursor } from '../http/paging';
import { Problem } from '../http/problem';
import { words } from '../http/spoken-language';
import { DATA_SOURCE } from '../infrastructure/tokens';
import type { RegisterQuery } from './register.schemas';

export interface OutgoingEntry {
  id: string; number: number; suffix: string; codeNumber: string; issuedOn: string; typeAndSubject: string; signer: string; recipients: string; fileCopyKeeper: string; copies: number | null;
  handedOn: string | null; receipt: string | null; remarks: string | null; voidReason: string | null; origin: 'ours' | 'external'; documentId: string | null; series: string;
}
export interface IncomingEntry {
  id: string; arrivalNumber: number; arrivedOn: string; author: string; codeNumber: string; issuedOn: string; typeAndSubject: string; toUnit: string | null; handedOn: string | null; receipt: string | null; remarks: string | null; documentId: string;
}

@Injectable()
export class RegistersService {
  constructor(
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    private readonly organisations: OrganisationLookup,
    private readonly clock: Clock,
  ) {}

  async outgoing(me: SignedIn, query: RegisterQuery) {
    const agencyId = this.agencyOf(me, query);
    const year = await this.yearOf(query);
    const { agency } = await this.organisations.of(agencyId);
    const rows = await this.outgoingRows(agencyId, year, query);
    const [years, all] = await Promise.all([this.years('register_entry', agencyId, year), this.outgoingRows(agencyId, year, {})]);
    const gaps = gapsOf(all);
    const voided = all.filter((row) => row.voidReason !== null).length;
    const offset = Number(readCursor(query.cursor, 1)?.[0] ?? 0);
    const page = rows.slice(offset, offset + query.limit);
    return {
      items: page.map(({ series: _series, ...row }) => row), total: rows.length, year, years, agencyName: agency.name, series: [...new Set(all.map((row) => row.series))].sort(),
      summary: { numbers: all.length, voided, gaps, text: summaryText(all.length, voided, gaps) },
      ...(offset + page.length < rows.length ? { nextCursor: cursorOf([offset + page.length]) } : {}),
    };
  }

  async incoming(me: SignedIn, query: RegisterQuery) {
    const agencyId = this.agencyOf(me, query);
    const year = await this.yearOf(query);
    const { agency } = await this.organisations.of(agencyId);
    const rows = await this.incomingRows(agencyId, year, query);
    const offset = Number(readCursor(query.cursor, 1)?.[0] ?? 0);
    const page = rows.slice(offset, offset + query.limit);
    return {
      items: page, total: rows.length, year, years: await this.years('incoming_entry', agencyId, year), agencyName: agency.name, summary: { numbers: rows.length, text: fillSentence(words().registerWords.incoming, { count: rows.length }) },
      ...(offset + page.length < rows.length ? { nextCursor: cursorOf([offset + page.length]) } : {}),
    };
  }

  /** Newest number first, as the screen shows it. */
  async outgoingRows(agencyId: string, year: number, query: Pick<RegisterQuery, 'month' | 'series' | 'q'>): Promise<OutgoingEntry[]> {
    const rows = await sqlOf(this.source).rows<OutgoingEntry & { endStage: string | null; endedBy: string | null }>(
      `SELECT id, number, suffix, code_number AS "codeNumber", issued_on AS "issuedOn", type_and_subject AS "typeAndSubject", signer, recipients, file_copy_keeper AS "fileCopyKeeper", copies, handed_on AS "handedOn", receipt,
              remarks, void_reason AS "voidReason", origin, document_id AS "documentId", series,
              (SELECT d.stage FROM document d WHERE d.id = document_id AND d.stage IN ('recalled','replaced')) AS "endStage",
              coalesce((SELECT n.code_number FROM document n WHERE n.replaces_document_id = document_id AND n.code_number IS NOT NULL ORDER BY n.stage_changed_at DESC LIMIT 1), (SELECT d.end_act->>'codeNumber' FROM document d WHERE d.id = document_id)) AS "endedBy"
         FROM register_entry WHERE agency_id = $1 AND year = $2 AND ($3::int IS NULL OR extract(month FROM issued_on) = $3) AND ($4::text IS NULL OR series = $4)
          AND ($5::text = '' OR search_key(code_number || ' ' || type_and_subject || ' ' || signer) LIKE '%' || search_key($5) || '%') ORDER BY series, number DESC, suffix DESC`,
      [agencyId, year, query.month ?? null, query.series ?? null, (query.q ?? '').replace(/[%_\\]/gu, ' ')],
    );
    const { registerWords } = words();
    return rows.map(({ endStage, endedBy, ...row }) => (endStage === null ? row : { ...row, remarks: withEnd(row.remarks, fillSentence(endStage === 'recalled' ? registerWords.recalled : registerWords.replaced, { codeNumber: endedBy ?? '' })) }));
  }

  async incomingRows(agencyId: string, year: number, query: Pick<RegisterQuery, 'month' | 'q'>): Promise<IncomingEntry[]> {
    const rows = await sqlOf(this.source).rows<IncomingEntry & { cancelledOn: LocalDate | null; cancelledBy: string | null }>(
      `SELECT id, arrival_number AS "arrivalNumber", arrived_on AS "arrivedOn", author, code_number AS "codeNumber", issued_on AS "issuedOn", type_and_subject AS "typeAndSubject", to_unit AS "toUnit", handed_on AS "handedOn", receipt, remarks, document_id AS "documentId",
              cancelled_on AS "cancelledOn", cancel_reason AS "cancelledBy"
         FROM incoming_entry WHERE agency_id = $1 AND year = $2 AND ($3::int IS NULL OR extract(month FROM arrived_on) = $3)
          AND ($4::text = '' OR search_key(code_number || ' ' || type_and_subject || ' ' || author) LIKE '%' || search_key($4) || '%') ORDER BY arrival_number DESC`,
      [agencyId, year, query.month ?? null, (query.q ?? '').replace(/[%_\\]/gu, ' ')],
    );
    // VI-H3: the entry stays, with when and by which act it was cancelled.
    return rows.map(({ cancelledOn, cancelledBy, ...row }) => (cancelledOn === null ? row : { ...row, remarks: withEnd(row.remarks, fillSentence(words().registerWords.cancelled, { codeNumber: cancelledBy ?? '', date: words().dayText(cancelledOn) })) }));
  }

  /** The agency's own people read its registers (viewRegister); another agency's do not exist for them (404). */
  agencyOf(me: SignedIn, query: Pick<RegisterQuery, 'agencyId'>): string {
    const agencyId = query.agencyId ?? me.agencyIds[0];
    if (agencyId === undefined || !me.agencyIds.includes(agencyId)) throw new Problem('resource.notFound');
    return agencyId;
  }

  async yearOf(query: Pick<RegisterQuery, 'year'>): Promise<number> {
    return query.year ?? yearOf(dayOf(await this.clock.now()));
  }

  private async years(table: 'register_entry' | 'incoming_entry', agencyId: string, year: number): Promise<number[]> {
    const rows = await sqlOf(this.source).rows<{ year: number }>(`SELECT DISTINCT year FROM ${table} WHERE agency_id = $1`, [agencyId]);
    return [...new Set([...rows.map((row) => row.year), year])].sort((a, b) => b - a);
  }
}

function withEnd(remarks: string | null, end: string): string {
  return remarks ? `${remarks}; ${end}` : end;
}

function summaryText(numbers: number, voided: number, gaps: readonly number[]): string {
  const { registerWords } = words();
  return [
    fillSentence(registerWords.numbers, { count: numbers }), ...(voided > 0 ? [fillSentence(registerWords.voided, { count: voided })] : []),
    gaps.length === 0 ? registerWords.noGap : fillSentence(registerWords.gaps, { numbers: gaps.slice(0, 20).join(', ') }),
  ].join(', ');
}

/** Numbers missing between the first and the last of our own series (I4). */
function gapsOf(rows: readonly OutgoingEntry[]): number[] {
  const gaps: number[] = [];
  for (const series of new Set(rows.filter((row) => row.origin === 'ours').map((row) => row.series))) {
    const numbers = new Set(rows.filter((row) => row.series === series && row.origin === 'ours').map((row) => row.number));
    for (let number = Math.min(...numbers); number < Math.max(...numbers); number += 1) if (!numbers.has(number)) gaps.push(number);
  }
  return gaps;
}
