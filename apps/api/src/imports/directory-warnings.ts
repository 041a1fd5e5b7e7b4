import { Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { dayOf, type Instant } from '#domain/calendar/instant';
import { addDays } from '#domain/calendar/local-date';
import { endedDocumentStages } from '#domain/document/document-stage';
import type { Door } from '#domain/document/document-type';
import { WARNING_SEVERITY, type ImportWarning, type WarningCode } from '#domain/extraction/import-warning';
import type { FactSpan, PlanFacts } from '#domain/extraction/plan-facts';
import { NameReader } from '#domain/organisation/read-name';
import type { Expansion } from '#domain/recipients/expand-recipients';
import { nameKey } from '#domain/recipients/name-key';
import { calendarCodes } from '#domain/report/calendar-faults';
import { printedRole } from '#domain/report/printed-role';
import { fillSentence } from '#messages/fill-sentence';
import { dayText } from '#messages/vi/day-words';
import { importWarnings, warningSentence } from '#messages/vi/import-warnings';
import { warningWords } from '#messages/vi/warning-words';
import { sqlOf } from '#persistence/sql';
import { readDirectory } from '#persistence/stores/directory-reader';
import { expandBlock } from '#persistence/stores/dispatch-expansion';
import { documentDay } from '#persistence/stores/office/sql-office.store';
import { faultWarning } from './fault-warnings';
import { SchedulePreview } from './schedule-preview';

/** Codes that the text alone cannot show; a reading never carries them (model.md 9). */
export const directoryCodes: ReadonlySet<WarningCode> = new Set<WarningCode>(['RCPT-GROUP', 'UNIT-UNRESOLVED', 'DUP-DOCUMENT', 'ORG-GONE', 'ORG-MOVED', 'ABBR-ODD', ...calendarCodes]);

interface Question {
  agencyId: string;
  documentId: string | null;
  door: Door;
  facts: PlanFacts;
  repeatsUntilYear: number | null;
  /** The file just brought; left out, the one that the document has. */
  sourceSha256?: string | null;
  at: Instant;
}

/** What a directory, a calendar, a register and today's date have to say about a reading. */
@Injectable()
export class DirectoryWarnings {
  constructor(private readonly schedule: SchedulePreview) {}

  async of(question: Question, source: DataSource): Promise<ImportWarning[]> {
    const sql = sqlOf(source);
    const today = dayOf(question.at);
    const { directory } = await readDirectory(sql, source, question.agencyId);
    const { expansion } = await expandBlock(sql, source, question.agencyId, question.facts, today);
    // ORG-4: names are read as of the document's own day; what has become of them since is said.
    const reader = new NameReader(directory, documentDay(question.facts, today), today);

    const warnings: ImportWarning[] = [...groupWarnings(question.facts, expansion)];
    for (const mention of mentions(question.facts)) {
      const reading = reader.read(mention.name);
      const best = reading.odd?.name ?? reading.candidates[0]?.name;
      if (reading.gone) {
        const { since, successor, how } = reading.gone;
        const first = how === null ? addDays(since, 1) : since;
        warnings.push(made('ORG-GONE', { unit: mention.name, how: how ?? (successor ? fillSentence(warningWords.mergedInto, { unit: successor }) : warningWords.ended), date: dayText(first), proposal: successor ?? warningWords.whichUnit }, mention, successor ?? undefined));
      } else if (reading.status === 'unresolved') warnings.push(made('UNIT-UNRESOLVED', { text: mention.name, name: mention.name, proposal: best ?? warningWords.otherUnit }, mention, best));
      if (reading.moved) warnings.push(made('ORG-MOVED', { unit: mention.name, before: reading.moved.before, after: reading.moved.after }, mention));
      if (reading.odd) warnings.push(made('ABBR-ODD', { abbreviation: mention.name, name: reading.odd.name }, mention, reading.odd.name));
    }
    for (const code of archiveCodes(question.facts)) {
      const { odd } = reader.read(code.name);
      if (odd) warnings.push(made('ABBR-ODD', { abbreviation: code.name, name: odd.name }, code, odd.name));
    }
    warnings.push(...(await this.duplicates(question, source)));
    if (question.facts.isPlan) {
      const { faults } = await this.schedule.of(question);
      warnings.push(...faults.map((fault) => faultWarning(fault, question.facts, question.door)));
    }
    return warnings;
  }

  private async duplicates(question: Question, source: DataSource): Promise<ImportWarning[]> {
    const registered = await this.sameNumber(question, source);
    return registered.length > 0 ? registered : this.sameFile(question, source);
  }

  /** The very bytes were brought in before and that document still lives: a second run of one plan would count everything twice. */
  private async sameFile({ facts, agencyId, documentId, sourceSha256 }: Question, source: DataSource): Promise<ImportWarning[]> {
    const found = await sqlOf(source).row<{ title: string; number: string | null; at: string }>(
      `SELECT d.title, d.code_number AS number, (d.created_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date::text AS at
         FROM document_version v JOIN document d ON d.id = v.document_id
        WHERE d.agency_id = $1 AND d.id IS DISTINCT FROM $2 AND NOT (d.stage = ANY($4))
          AND v.source_sha256 = coalesce($3, (SELECT own.source_sha256 FROM document_version own WHERE own.document_id = $2 ORDER BY own.version_no DESC LIMIT 1))
        ORDER BY d.created_at LIMIT 1`,
      [agencyId, documentId, sourceSha256 ?? null, [...endedDocumentStages]],
    );
    if (!found) return [];
    const params = { variant: 'sameFile', title: found.title, number: found.number ?? '', date: dayText(found.at) };
    return [{ ...made('DUP-DOCUMENT', params, { name: found.title, pointer: '/number', span: facts.numberSpan ?? facts.titleSpan }), message: fillSentence(warningSentence(importWarnings, 'DUP-DOCUMENT', params), params) }];
  }

  private async sameNumber({ facts, agencyId, documentId }: Question, source: DataSource): Promise<ImportWarning[]> {
    if (facts.number === null || facts.issuedOn.year === null) return [];
    const found = await sqlOf(source).row<{ issuedOn: string; agency: string }>(
      `SELECT coalesce(d.issued_on::text, '') AS "issuedOn", a.name AS agency FROM document d JOIN agency a ON a.id = d.agency_id
        WHERE d.agency_id = $1 AND d.code_number = $2 AND extract(year FROM d.issued_on) = $3 AND d.id IS DISTINCT FROM $4 LIMIT 1`,
      [agencyId, facts.number, facts.issuedOn.year, documentId],
    );
    if (!found) return [];
    return [made('DUP-DOCUMENT', { number: facts.number, agency: found.agency, date: found.issuedOn === '' ? '' : dayText(found.issuedOn) }, { name: facts.number, pointer: '/number', span: facts.numberSpan })];
  }
}

/** The units of the Lưu line, by their codes. */
function archiveCodes(facts: PlanFacts): Mention[] {
  return (facts.archive?.units ?? []).filter((code) => !/^(?:VT|Văn thư|VTLT|VT-LT)$/iu.test(code)).map((name) => ({ name, pointer: '/archive', span: facts.archive?.span }));
}

interface Mention {
  name: string;
  pointer: string;
  span?: FactSpan | undefined;
}

/** Names that must be found somewhere: who does, who reports, who receives; each printed name once, at its first place. */
function mentions(facts: PlanFacts): Mention[] {
  const found = new Map<string, Mention>();
  const add = (name: string, pointer: string, span: FactSpan | undefined) => {
    const key = nameKey(name);
    if (key !== '' && !found.has(key)) found.set(key, { name, pointer, span });
  };
  facts.recipients.forEach((recipient, index) => {
    if (!/^như (?:trên|điều|kính gửi)/u.test(nameKey(recipient.name))) add(recipient.name, `/recipients/${index}`, recipient.span);
  });
  facts.indicators.forEach((indicator, at) =>
    indicator.assignments.forEach((assignment, index) => {
      for (const name of [...assignment.focalUnits, ...assignment.leadUnits]) add(name, `/indicators/${at}/assignments/${index}`, assignment.span);
    }),
  );
  facts.obligations.forEach((obligation, index) => {
    // "các đơn vị chủ trì" is no name: the assignments say who that is, and an answer here would be remembered over them (REP-8).
    for (const name of [...obligation.reporters, ...obligation.receivers]) if (printedRole(name) === null) add(name, `/obligations/${index}`, obligation.span);
  });
  return [...found.values()];
}

function groupWarnings(facts: PlanFacts, expansion: Expansion): ImportWarning[] {
  return facts.recipients.flatMap((recipient, index) => {
    const line = expansion.lines.find((one) => one.name === recipient.name && one.status === 'group');
    return line ? [made('RCPT-GROUP', { text: recipient.name, name: recipient.name, count: line.receivers.length }, { name: recipient.name, pointer: `/recipients/${index}`, span: recipient.span }, line.receivers.map((receiver) => receiver.name).join('; '))] : [];
  });
}

function made(code: WarningCode, params: Record<string, string | number>, at: Mention, proposal?: string): ImportWarning {
  return { code, severity: WARNING_SEVERITY[code], message: fillSentence(importWarnings[code], params), values: params, pointer: at.pointer, ...(at.span ? { span: at.span } : {}), ...(proposal ? { proposal } : {}) };
}
