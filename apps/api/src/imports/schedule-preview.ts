import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { dayOf, type Instant } from '#domain/calendar/instant';
import type { LocalDate } from '#domain/calendar/local-date';
import type { WorkingCalendar } from '#domain/calendar/working-calendar';
import type { Door } from '#domain/document/document-type';
import { LENIENT, type LatenessPolicy } from '#domain/due/due-rule';
import type { PlanFacts } from '#domain/extraction/plan-facts';
import type { AgencySettings } from '#domain/organisation/agency-settings';
import { calendarFaults, type CalendarFault } from '#domain/report/calendar-faults';
import type { PlanValidity } from '#domain/report/occurrences';
import { expectedStart, expectedValidity, previewDuties, type PreviewRow } from '#domain/report/preview-duties';
import { sqlOf } from '#persistence/sql';
import { readCalendar } from '#persistence/stores/calendar-reader';
import { readDirectory } from '#persistence/stores/follow-up/party-directory';
import { DATA_SOURCE } from '../infrastructure/tokens';

export interface ScheduleQuestion {
  agencyId: string;
  documentId: string | null;
  door: Door;
  facts: PlanFacts;
  /** The answer to CAD-OPEN-END, where one was given. */
  repeatsUntilYear: number | null;
  at: Instant;
}

export interface ExpectedSchedule {
  start: { day: LocalDate; printed: boolean };
  validity: PlanValidity;
  policy: LatenessPolicy;
  calendar: WorkingCalendar;
  rows: readonly PreviewRow[];
  faults: readonly CalendarFault[];
}

/** The schedule a plan will have once it is in force: the directory, the calendar and the policy of today asked by the rules of follow-up. */
@Injectable()
export class SchedulePreview {
  constructor(@Inject(DATA_SOURCE) private readonly source: DataSource) {}

  async of({ agencyId, documentId, door, facts, repeatsUntilYear, at }: ScheduleQuestion): Promise<ExpectedSchedule> {
    const sql = sqlOf(this.source);
    const calendar = await readCalendar(sql, this.source);
    const directory = await readDirectory(sql, agencyId, dayOf(at));
    const plan = await sql.row<{ settings: AgencySettings; focalUnitId: string | null; draftingUnitId: string | null }>(
      `SELECT a.settings, p.focal_unit_id AS "focalUnitId", d.drafting_unit_id AS "draftingUnitId"
         FROM agency a LEFT JOIN document d ON d.id = $2 LEFT JOIN plan p ON p.document_id = d.id WHERE a.id = $1`,
      [agencyId, documentId],
    );
    const start = expectedStart(facts, door, at);
    const validity = expectedValidity(facts, start.day, repeatsUntilYear);
    const policy = plan?.settings.lateness ?? LENIENT;
    const rows = previewDuties({
      facts, validity, followedFrom: start.day, now: at, policy, calendar, directory,
      focalUnit: directory.unit(plan?.focalUnitId ?? null) ?? directory.unit(plan?.draftingUnitId ?? null), headOfAgency: directory.headOfAgency,
    });
    return { start, validity, policy, calendar, rows, faults: calendarFaults(rows, { door, followedFrom: start.day, calendar }) };
  }
}
