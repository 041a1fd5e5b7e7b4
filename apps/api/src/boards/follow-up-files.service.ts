import { createHash, createHmac, hkdfSync } from 'node:crypto';
import { Inject, Injectable, StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import type { DataSource } from 'typeorm';
import type { HttpConfig } from '#config/http.config';
import { renderPdf } from '#documents/rendering/render-pdf';
import { renderSheetsXlsx } from '#documents/rendering/render-sheets-xlsx';
import type { BodyBlock, OfficialDocument } from '#documents/rendering/official-document';
import { dayOf } from '#domain/calendar/instant';
import { FollowUpRefusedError } from '#domain/report/duty-refusal';
import { FileStorage } from '#domain/ports/file-storage';
import { fillSentence } from '#messages/fill-sentence';
import { dayText, distanceText } from '#messages/vi/day-words';
import { rungWords, taskReportStateLabels, dutyStateLabels } from '#messages/vi/follow-up';
import { calendarFeed, consolidationSheets, lateList } from '#messages/vi/printed-lists';
import { readFeedDuties, readLateDuties } from '#persistence/read-models/follow-up/duty-list';
import { sqlOf } from '#persistence/sql';
import { readCalendar } from '#persistence/stores/calendar-reader';
import { relationsToDuty } from '#persistence/stores/follow-up/duty-relations';
import { readDuty } from '#persistence/stores/follow-up/duty-row';
import { ConsolidationStore } from '#persistence/stores/follow-up/consolidation-store';
import { readFollowedPlan } from '#persistence/stores/follow-up/plan-context';
import { readOrganisation } from '#persistence/stores/organisation-reader';
import { SqlClock } from '#persistence/stores/sql-clock';
import { PersonReader } from '../auth/person-reader';
import type { SignedIn } from '../auth/signed-in';
import { attachment } from '../http/attachment';
import { PersonLimits } from '../http/person-limits';
import { Problem } from '../http/problem';
import type { UploadedBytes } from '../http/upload';
import { DATA_SOURCE, HTTP_CONFIG } from '../infrastructure/tokens';
import { MySidesReader } from '../reports/my-sides';
import { icalText } from './ical-text';
import { PlanSight } from './plan-sight';

/** What a report may carry, by its first bytes and never by its name (ASVS 5.2). */
const kinds: readonly { starts: readonly number[]; extensions: Readonly<Record<string, string>> }[] = [
  { starts: [0x25, 0x50, 0x44, 0x46, 0x2d], extensions: { pdf: 'application/pdf' } },
  { starts: [0x50, 0x4b, 0x03, 0x04], extensions: { docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } },
  { starts: [0x89, 0x50, 0x4e, 0x47], extensions: { png: 'image/png' } },
  { starts: [0xff, 0xd8, 0xff], extensions: { jpg: 'image/jpeg', jpeg: 'image/jpeg' } },
];

/** Files of the follow-up: attachments of reports, the workbook of a consolidation, the page of late units, the calendar feed. */
@Injectable()
export class FollowUpFilesService {
  constructor(
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(HTTP_CONFIG) private readonly config: HttpConfig,
    private readonly clock: SqlClock,
    private readonly storage: FileStorage,
    private readonly limits: PersonLimits,
    private readonly persons: PersonReader,
    private readonly sides: MySidesReader,
    private readonly sight: PlanSight,
  ) {}

  async upload(me: SignedIn, file: UploadedBytes | undefined) {
    if (!file) throw new Problem('file.missing');
    await this.limits.upload(me.personId);
    const name = Buffer.from(file.originalname, 'latin1').toString('utf8').normalize('NFC').replace(/[\u0000-\u001f/\\]/g, '-').slice(0, 300);
    const extension = /\.([a-z0-9]{1,5})$/iu.exec(name)?.[1]?.toLowerCase() ?? '';
    const mediaType = kinds.find((kind) => kind.starts.every((byte, index) => file.buffer[index] === byte))?.extensions[extension];
    if (mediaType === undefined) throw new Problem('file.unknownKind');
    return { sha256: await this.storage.put(file.buffer, mediaType), name, mediaType };
  }

  async reportFile(me: SignedIn, dutyId: string, sha256: string, response: Response): Promise<StreamableFile> {
    const { now } = await this.clock.read();
    const sql = sqlOf(this.source);
    const duty = await readDuty(sql, dutyId);
    const plan = duty && (await readFollowedPlan(sql, duty.planId, ''));
    const relations = duty && plan && (await relationsToDuty(sql, this.source, me.personId, duty, plan, dayOf(now)));
    if (!duty || !relations || relations.size === 0) throw new FollowUpRefusedError('duty.notFound', { dutyId });
    const isReporter = relations.has('reportingOfficer') || relations.has('reportingHead');
    const file = await sql.row<{ name: string }>(
      `SELECT f->>'name' AS name FROM report_submission s CROSS JOIN jsonb_array_elements(s.files) f WHERE s.duty_id = $1 AND f->>'sha256' = $2 AND (s.state = 'sent' OR $3) LIMIT 1`, [dutyId, sha256, isReporter]);
    if (!file) throw new FollowUpRefusedError('duty.notFound', { dutyId });
    return attachment(response, await this.storage.get(sha256), file.name);
  }

  async workbook(me: SignedIn, planId: string, periodKey: string, response: Response): Promise<StreamableFile> {
    const { now, training } = await this.clock.read();
    const desk = await new ConsolidationStore(this.source).read({ planId, periodKey, personId: me.personId, at: now });
    const { plan } = await this.sight.see(me, planId, now);
    const { agency } = await readOrganisation(sqlOf(this.source), this.source, plan.agencyId);
    const parts = desk.merged.tasks.flatMap(({ task, parts: found, total }, index) => [
      ...found.map((part) => [index + 1, task.indicatorName, task.text, part.unitName, taskReportStateLabels[part.state], part.figure, part.text, part.versionNo, part.authorName]),
      ...(total === null ? [] : [[null, null, total.kind === 'sum' ? consolidationSheets.sum : consolidationSheets.average, fillSentence(consolidationSheets.of, { count: total.of }), null, total.value, total.unit, null, null]]),
    ]);
    const subtitle = `${plan.title}; ${desk.periodLabel}`;
    const { parts: partsSheet, units: unitsSheet } = consolidationSheets;
    const [ofParts, ofUnits] = [partsSheet.columns, unitsSheet.columns];
    const bytes = await renderSheetsXlsx(
      [
        { name: partsSheet.name, title: partsSheet.title, subtitle, rows: parts, columns: [{ heading: ofParts.no, width: 6, align: 'center' }, { heading: ofParts.indicator, width: 24 }, { heading: ofParts.task, width: 48 }, { heading: ofParts.unit, width: 24 }, { heading: ofParts.state, width: 16 }, { heading: ofParts.figure, width: 10, align: 'right' }, { heading: ofParts.text, width: 56 }, { heading: ofParts.version, width: 8, align: 'center' }, { heading: ofParts.author, width: 20 }] },
        { name: unitsSheet.name, title: unitsSheet.title, subtitle, rows: desk.units.map((unit, index) => [index + 1, unit.unitName, dutyStateLabels[unit.state], unit.lateAfterDay === null ? '' : dayText(unit.lateAfterDay)]), columns: [{ heading: ofUnits.no, width: 6, align: 'center' }, { heading: ofUnits.unit, width: 40 }, { heading: ofUnits.state, width: 28 }, { heading: ofUnits.lateAfter, width: 16, align: 'center' }] },
      ],
      { agency: agency.name, createdAt: now, trainingMark: training },
    );
    return attachment(response, bytes, `tong-hop-${periodKey}.xlsx`);
  }

  /** One page for the weekly meeting: who is late, since when, what was done about it. */
  async latePage(me: SignedIn, planId: string, response: Response): Promise<StreamableFile> {
    const { now, training } = await this.clock.read();
    const { plan } = await this.sight.see(me, planId, now);
    const sql = sqlOf(this.source);
    const calendar = await readCalendar(sql, this.source);
    const late = await readLateDuties(sql, { planId }, now, dayOf(now), calendar);
    const { agency } = await readOrganisation(sql, this.source, plan.agencyId);
    const cell = (text: string, align: 'left' | 'center' = 'left', bold = false) => ({ runs: [{ text, bold }], align });
    const body: BodyBlock[] = [
      { kind: 'paragraph', runs: [{ text: fillSentence(lateList.intro, { plan: plan.codeNumber === null ? lateList.plan : fillSentence(lateList.planNumbered, { number: plan.codeNumber }), title: plan.title, day: dayText(dayOf(now)), count: late.length }) }] },
      ...(late.length === 0 ? [] : [{
        kind: 'table' as const, headerRows: 1,
        rows: [lateList.columns.map((text) => cell(text, 'center', true)),
          ...late.map((row, index) => [cell(String(index + 1), 'center'), cell(row.reporterName), cell(row.periodLabel), cell(row.lateAfterDay === null ? '' : dayText(row.fixByDay ?? row.lateAfterDay), 'center'), cell(row.standing.distance === null ? '' : distanceText(row.standing.distance)), cell(row.rungs.length === 0 ? lateList.notPressed : row.rungs.map(rungWords).join('; '))])],
      }]),
    ];
    const [year, month, day] = dayOf(now).split('-').map(Number) as [number, number, number];
    const page: OfficialDocument = {
      parentAgency: agency.printedParent, agency: agency.printedName, numberLine: { number: null, symbol: agency.code }, place: agency.place, date: { day, month, year }, typeName: lateList.typeName, subject: lateList.subject, addressees: [], body,
      signature: { lines: [], name: null, note: null }, recipients: [], archive: null, trainingMark: training, urgency: null, circulation: null, metadata: { title: lateList.title, author: agency.name, createdAt: new Date(now).toISOString() },
    };
    response.set({ 'Content-Disposition': 'inline; filename="don-vi-cham-bao-cao.pdf"', 'Cache-Control': 'private, no-store' });
    return new StreamableFile(await renderPdf(page), { type: 'application/pdf' });
  }

  /** A new secret address; the old one ends with it. */
  async makeFeed(me: SignedIn) {
    // Real time: the address is a secret of the installation, not a fact of the office. Its moment names the generation.
    const made = Date.now();
    const token = this.feedToken(me.personId, made);
    await sqlOf(this.source).write('INSERT INTO calendar_feed(person_id, token_hash, recorded_at) VALUES ($1, $2, $3) ON CONFLICT (person_id) DO UPDATE SET token_hash = excluded.token_hash, recorded_at = excluded.recorded_at', [me.personId, hashOf(token), new Date(made).toISOString()]);
    return { path: feedPath(token) };
  }

  /** The address in force; null where none was made, or where it was made before addresses could be shown again. */
  async readFeed(me: SignedIn) {
    const row = await sqlOf(this.source).row<{ hash: string; made: number }>('SELECT token_hash AS hash, recorded_at AS made FROM calendar_feed WHERE person_id = $1', [me.personId]);
    const token = row && this.feedToken(me.personId, row.made);
    return { path: token && hashOf(token) === row.hash ? feedPath(token) : null };
  }

  /** Derived, so that only its hash need be stored and it can still be shown to its owner. */
  private feedToken(personId: string, made: number): string {
    return createHmac('sha256', Buffer.from(hkdfSync('sha256', this.config.sessionSecret, '', 'kehoach calendar feed', 32))).update(`${personId}.${made}`).digest('base64url');
  }

  async feed(token: string, response: Response): Promise<StreamableFile> {
    const sql = sqlOf(this.source);
    const owner = await sql.row<{ personId: string }>('SELECT person_id AS "personId" FROM calendar_feed WHERE token_hash = $1', [hashOf(token)]);
    const { now } = await this.clock.read();
    const me = owner && (await this.persons.read(owner.personId, now));
    if (!me) throw new Problem('link.invalid');
    const duties = await readFeedDuties(sql, await this.sides.of(me, now), dayOf(now));
    const text = icalText(calendarFeed.name, duties.map((duty) => ({
      uid: duty.id, day: duty.strictDay, stampedAt: duty.changedAt, title: `${duty.state === 'accepted' ? calendarFeed.done : ''}${fillSentence(calendarFeed.event, { period: duty.periodLabel, unit: duty.reporterName })}`,
      description: [duty.planTitle, fillSentence(calendarFeed.to, { receiver: duty.receiverName }), fillSentence(calendarFeed.late, { day: dayText(duty.lateAfterDay) })].join('\n'),
    })));
    response.set({ 'Cache-Control': 'private, max-age=900', 'X-Content-Type-Options': 'nosniff' });
    return new StreamableFile(Buffer.from(text, 'utf8'), { type: 'text/calendar; charset=utf-8' });
  }
}

const feedPath = (token: string) => `/api/v1/calendar-feed/${token}.ics`;

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
