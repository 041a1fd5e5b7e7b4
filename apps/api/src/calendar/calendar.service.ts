import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { CalendarYearStatus, NamedDay } from '#domain/calendar/calendar-year';
import { checkCalendarYear } from '#domain/calendar/check-calendar-year';
import type { Instant } from '#domain/calendar/instant';
import { Clock } from '#domain/clock/clock';
import { mayDoOnInstallation } from '#domain/permission/installation-permissions';
import { dayText } from '#messages/vi/day-words';
import { fillSentence } from '#messages/fill-sentence';
import { calendarChanged } from '#messages/vi/sent-words';
import { appendAudit } from '#persistence/audit-log';
import { inTransaction, instantParameter, sqlOf } from '#persistence/sql';
import { closeEmptyYearTasks } from '#persistence/stores/follow-up/empty-year-tasks';
import { recomputeDues } from '#persistence/stores/follow-up/recompute-dues';
import { relationsToInstallation } from '../access/installation-relations';
import type { SignedIn } from '../auth/signed-in';
import { CommandKeys } from '../http/command-keys';
import { Problem } from '../http/problem';
import { words } from '../http/spoken-language';
import { isoOrNull } from '../http/vietnam-time';
import type { WriteCall } from '../http/write-call';
import { DATA_SOURCE } from '../infrastructure/tokens';
import { allowEditing } from './calendar-editing.service';
import type { SaveCalendarYearRequest } from './calendar.schemas';

interface YearRow {
  year: number;
  version: number;
  status: CalendarYearStatus;
  daysOff: NamedDay[];
  workingSaturdays: NamedDay[];
  changedBy: string | null;
  changedAt: Instant | null;
}

/** CAL-9: administrators keep the calendar; the program only proposes. */
@Injectable()
export class CalendarService {
  constructor(
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    private readonly keys: CommandKeys,
    private readonly clock: Clock,
  ) {}

  async read(me: SignedIn, year: number) {
    if (year < 1990 || year > 2200) throw new Problem('resource.notFound');
    const row = await sqlOf(this.source).row<YearRow>(
      `SELECT c.year, c.version, c.status, c.days_off AS "daysOff", c.working_saturdays AS "workingSaturdays", p.full_name AS "changedBy", c.changed_at AS "changedAt" FROM calendar_year c LEFT JOIN person p ON p.id = c.changed_by WHERE c.year = $1`,
      [year],
    );
    const found: YearRow = row ?? { year, version: 0, status: 'empty', daysOff: [], workingSaturdays: [], changedBy: null, changedAt: null };
    return { ...found, statusText: words().calendarStatusLabels[found.status], changedAt: isoOrNull(found.changedAt), mayChange: mayChange(me) };
  }

  async save(me: SignedIn, year: number, body: SaveCalendarYearRequest, call: WriteCall) {
    allowEditing(me, year);
    const fault = checkCalendarYear(year, body)[0];
    if (fault) throw new Problem(fault.code, { date: fault.date, dateText: dayText(fault.date), year });
    await this.keys.once(me.personId, 'saveCalendar', call, async () => {
      const at = await this.clock.now();
      const sorted = (days: { date: string; name: string }[]) => JSON.stringify([...days].sort((a, b) => (a.date < b.date ? -1 : 1)));
      await inTransaction(this.source, async (sql) => {
        const saved = await sql.row<{ version: number }>(
          `INSERT INTO calendar_year AS c (year, version, status, days_off, working_saturdays, changed_by, changed_at) SELECT $1, 1, $3, $4, $5, $6, $7 WHERE $2 = 0 OR EXISTS (SELECT 1 FROM calendar_year WHERE year = $1)
           ON CONFLICT (year) DO UPDATE SET version = c.version + 1, status = excluded.status, days_off = excluded.days_off, working_saturdays = excluded.working_saturdays, changed_by = excluded.changed_by, changed_at = excluded.changed_at
             WHERE c.version = $2 RETURNING version`,
          [year, body.version, body.status, sorted(body.daysOff), sorted(body.workingSaturdays), me.personId, instantParameter(at)],
        );
        if (!saved) throw new Problem('calendar.changedMeanwhile', { year });
        await closeEmptyYearTasks(sql, year, at, me.personId);
        await appendAudit(sql, { aggregateKind: 'installation', aggregateId: `calendar-${year}`, agencyId: null, act: 'calendarSaved', actorPersonId: me.personId, onBehalfOf: null, positionId: null, versionId: null, at, details: { year, version: saved.version, status: body.status } });
      });
      return {};
    });
    // CAL-8: open due days move now; asked again on a repeat, it finds nothing left to move.
    const done = await recomputeDues(this.source, { by: me.personId, at: await this.clock.now(), reason: body.reason || fillSentence(calendarChanged, { year }) });
    return { ...(await this.read(me, year)), ...done };
  }
}

function mayChange(me: SignedIn): boolean {
  return mayDoOnInstallation('editCalendar', relationsToInstallation(me));
}
