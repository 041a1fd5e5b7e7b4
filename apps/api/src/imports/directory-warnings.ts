import { Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { isYearEmpty } from '#domain/calendar/calendar-error';
import { dayOf, type Instant } from '#domain/calendar/instant';
import { addDays, yearOf, type LocalDate } from '#domain/calendar/local-date';
import type { WorkingCalendar } from '#domain/calendar/working-calendar';
import type { Door } from '#domain/document/document-type';
import { lastAdmissibleDay, strictDay, type DueRule } from '#domain/due/due-rule';
import { WARNING_SEVERITY, type ImportWarning, type WarningCode } from '#domain/extraction/import-warning';
import type { FactSpan, PlanFacts } from '#domain/extraction/plan-facts';
import { isInEffect } from '#domain/organisation/organisation-snapshot';
import { ReceiverFinder, type Expansion } from '#domain/recipients/expand-recipients';
import { nameKey } from '#domain/recipients/name-key';
import { suggestReceivers } from '#domain/recipients/suggest-receivers';
import { occurrences } from '#domain/report/occurrences';
import { fillSentence } from '#messages/fill-sentence';
import { dayText, longDayText } from '#messages/vi/day-words';
import { importWarnings } from '#messages/vi/import-warnings';
import { sqlOf } from '#persistence/sql';
import { readCalendar } from '#persistence/stores/calendar-reader';
import { readDirectory } from '#persistence/stores/directory-reader';
import { expandBlock } from '#persistence/stores/dispatch-expansion';

/** Codes that the text alone cannot show; a reading never carries them (model.md 9). */
export const directoryCodes: ReadonlySet<WarningCode> = new Set<WarningCode>(['RCPT-GROUP', 'UNIT-UNRESOLVED', 'DUP-DOCUMENT', 'ORG-GONE', 'CAD-OFFDAY']);

interface Question {
  agencyId: string;
  documentId: string | null;
  door: Door;
  facts: PlanFacts;
  at: Instant;
}

/** What a directory, a calendar, a register and today's date have to say about a reading. */
@Injectable()
export class DirectoryWarnings {
  async of(question: Question, source: DataSource): Promise<ImportWarning[]> {
    const sql = sqlOf(source);
    const today = dayOf(question.at);
    const { directory } = await readDirectory(sql, source, question.agencyId);
    const { expansion } = await expandBlock(sql, source, question.agencyId, question.facts, today);
    const calendar = await readCalendar(sql, source);
    const finder = new ReceiverFinder(directory, today);
    const gone = new Map(directory.entries.filter((entry) => !isInEffect(entry, today) && entry.validTo !== null && entry.validTo < today).flatMap((entry) => [entry.name, ...entry.otherNames].map((name) => [nameKey(name), entry] as const)));
    const successorOf = (id: string | null) => directory.entries.find((entry) => entry.id === id)?.name ?? null;

    const warnings: ImportWarning[] = [...groupWarnings(question.facts, expansion)];
    for (const mention of mentions(question.facts)) {
      const ended = gone.get(nameKey(mention.name));
      if (finder.find(mention.name).status !== 'unresolved') continue;
      if (ended) {
        const successor = successorOf(ended.successorId);
        warnings.push(made('ORG-GONE', { unit: mention.name, how: successor ? `sáp nhập vào ${successor}` : 'kết thúc hoạt động', date: dayText(addDays(ended.validTo!, 1)), proposal: successor ?? 'đơn vị nào' }, mention, successor ?? undefined));
      } else {
        const best = suggestReceivers(mention.name, directory, today, 1)[0];
        warnings.push(made('UNIT-UNRESOLVED', { text: mention.name, name: mention.name, proposal: best?.name ?? 'đơn vị khác' }, mention, best?.name));
      }
    }
    warnings.push(...(await this.duplicates(question, source)), ...offDays(question.facts, calendar, today));
    return warnings;
  }

  private async duplicates({ facts, agencyId, documentId }: Question, source: DataSource): Promise<ImportWarning[]> {
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
    for (const name of [...obligation.reporters, ...obligation.receivers]) add(name, `/obligations/${index}`, obligation.span);
  });
  return [...found.values()];
}

function groupWarnings(facts: PlanFacts, expansion: Expansion): ImportWarning[] {
  return facts.recipients.flatMap((recipient, index) => {
    const line = expansion.lines.find((one) => one.name === recipient.name && one.status === 'group');
    return line ? [made('RCPT-GROUP', { text: recipient.name, name: recipient.name, count: line.receivers.length }, { name: recipient.name, pointer: `/recipients/${index}`, span: recipient.span }, line.receivers.map((receiver) => receiver.name).join('; '))] : [];
  });
}

/** The first due date of each rule that falls on a day off, and the day it then counts as (DUE-5). */
function offDays(facts: PlanFacts, calendar: WorkingCalendar, today: LocalDate): ImportWarning[] {
  const fromYear = facts.validity.fromYear ?? facts.issuedOn.year ?? yearOf(today);
  const validity = { fromYear, toYear: facts.validity.toYear ?? fromYear, openEnded: false, repeatsUntilYear: null };
  return facts.obligations.flatMap((obligation, index) => {
    const plan = occurrences(obligation, validity, `${fromYear}-01-01` as LocalDate, `${validity.toYear}-12-31` as LocalDate);
    if (!plan.dated) return [];
    for (const { nominalDate } of plan.occurrences) {
      try {
        const rule: DueRule = { nominalDate, operator: obligation.operator ?? 'before', direction: 'backward' };
        const last = lastAdmissibleDay(rule.operator, nominalDate);
        const day = [nominalDate, last].find((one) => !calendar.isWorkingDay(one));
        if (!day) continue;
        const status = calendar.dayStatus(day);
        const reason = status.kind === 'dayOff' ? `ngày nghỉ (${status.name})` : status.kind === 'saturday' ? 'thứ Bảy' : 'Chủ nhật';
        const effective = strictDay(rule, calendar);
        return [made('CAD-OFFDAY', { date: dayText(day), reason, effective: longDayText(effective), rule: 'lùi về ngày làm việc trước' }, { name: '', pointer: `/obligations/${index}`, span: obligation.span }, longDayText(effective))];
      } catch (error) {
        // CAL-9: a year nobody entered says nothing about days off; the duty stays unarmed and the administrator has a task.
        if (!isYearEmpty(error)) throw error;
      }
    }
    return [];
  });
}

function made(code: WarningCode, params: Record<string, unknown>, at: Mention, proposal?: string): ImportWarning {
  return { code, severity: WARNING_SEVERITY[code], message: fillSentence(importWarnings[code], params), pointer: at.pointer, ...(at.span ? { span: at.span } : {}), ...(proposal ? { proposal } : {}) };
}
