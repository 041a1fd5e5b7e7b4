import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { dayOf } from '#domain/calendar/instant';
import { yearOf } from '#domain/calendar/local-date';
import { Clock } from '#domain/clock/clock';
import { codeNumberOf, printedNumber, symbolOf } from '#domain/register/code-number';
import { remarksOnNumberDate } from '#domain/register/number-date';
import { printedPlaceAndDate } from '#domain/register/printed-date';
import { firstNumber, seriesFor } from '#domain/register/series-for';
import { fillSentence } from '#messages/fill-sentence';
import { numberLine } from '#messages/vi/printed-lists';
import { sqlOf } from '#persistence/sql';
import { readCalendar } from '#persistence/stores/calendar-reader';
import { DocumentAccess } from '../access/document-access';
import { OrganisationLookup } from '../access/organisation-lookup';
import type { SignedIn } from '../auth/signed-in';
import { words } from '../http/spoken-language';
import { DATA_SOURCE } from '../infrastructure/tokens';

@Injectable()
export class NumberProposalService {
  constructor(
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    private readonly access: DocumentAccess,
    private readonly organisations: OrganisationLookup,
    private readonly clock: Clock,
  ) {}

  async propose(me: SignedIn, documentId: string) {
    const document = await this.access.seeAsAgency(me, documentId);
    const { agency, units } = await this.organisations.of(document.agencyId);
    const sql = sqlOf(this.source);
    const today = dayOf(await this.clock.now());
    const year = yearOf(today);
    const policy = seriesFor(agency.settings.series ?? [], document.type, year);
    const counter = await sql.row<{ last: number }>('SELECT last_number AS last FROM number_counter WHERE agency_id = $1 AND series = $2 AND year = $3', [agency.id, policy.series, year]);
    const previous = await sql.row<{ codeNumber: string; issuedOn: typeof today }>(`SELECT code_number AS "codeNumber", issued_on AS "issuedOn" FROM register_entry WHERE agency_id = $1 AND series = $2 AND year = $3 ORDER BY number DESC, suffix DESC LIMIT 1`, [agency.id, policy.series, year]);
    const next = policy.kind === 'ours' ? (counter ? Math.max(counter.last + 1, firstNumber(policy, year)) : firstNumber(policy, year)) : null;
    const symbol = symbolOf(document.type, agency.code, units.get(document.draftingUnitId)?.code ?? '');
    const signedOn = document.signedAt === null ? null : dayOf(document.signedAt);
    const calendar = await readCalendar(sql, this.source);
    const facts = { issuedOn: today, today, signedOn, lastIssuedOn: previous?.issuedOn ?? null };
    const late = signedOn === null ? '' : words().dayText(calendar.nextWorkingDay(signedOn));
    const note = remarksOnNumberDate(facts, calendar).map((remark) => fillSentence(words().numberDateRemarks[remark], { lastDay: late })).join(' ');
    return {
      series: policy.series, year, origin: policy.kind, next, codeNumber: next === null ? null : codeNumberOf(next, symbol), previous: previous?.codeNumber ?? null, issuedOn: today, earliest: signedOn, note: note === '' ? null : note,
      printed: { numberLine: fillSentence(numberLine, { number: next === null ? '......' : printedNumber(next), symbol }), dateLine: printedPlaceAndDate(agency.place, today) },
    };
  }
}
