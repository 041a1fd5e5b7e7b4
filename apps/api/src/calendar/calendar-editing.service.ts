import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { NamedDay } from '#domain/calendar/calendar-year';
import { checkCalendarYear } from '#domain/calendar/check-calendar-year';
import { proposeCalendarYear } from '#domain/calendar/propose-calendar-year';
import { readCalendarLines } from '#domain/calendar/read-calendar-lines';
import { Clock } from '#domain/clock/clock';
import { mayDoOnInstallation } from '#domain/permission/installation-permissions';
import { fillSentence } from '#messages/fill-sentence';
import { inSnapshot } from '#persistence/sql';
import { previewCalendar } from '#persistence/stores/follow-up/preview-calendar';
import { relationsToInstallation } from '../access/installation-relations';
import type { SignedIn } from '../auth/signed-in';
import { Problem } from '../http/problem';
import { words } from '../http/spoken-language';
import { DATA_SOURCE } from '../infrastructure/tokens';
import type { PreviewCalendarRequest, ReadCalendarLinesRequest } from './calendar.schemas';

const shownMoves = 500;

/** What an administrator sees before he saves a year; nothing here is stored. */
@Injectable()
export class CalendarEditingService {
  constructor(
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  propose(me: SignedIn, year: number) {
    allowEditing(me, year);
    const { daysOff, workingSaturdays } = proposeCalendarYear(year);
    return { daysOff: [...daysOff], workingSaturdays: [...workingSaturdays] };
  }

  readLines(me: SignedIn, year: number, body: ReadCalendarLinesRequest) {
    allowEditing(me, year);
    const read = readCalendarLines(year, body.text);
    const { calendarLineOutsideYear, problems } = words();
    return {
      daysOff: [...read.daysOff], workingSaturdays: [...read.workingSaturdays],
      faults: read.faults.map(({ code, line, text }) => ({ code, line, text: fillSentence(code === 'calendar.lineUnreadable' ? problems[code] : calendarLineOutsideYear, { line, text, year }) })),
    };
  }

  /** CAL-8: duty, old and new days, and which edited day did it. */
  async preview(me: SignedIn, year: number, body: PreviewCalendarRequest) {
    allowEditing(me, year);
    const { dayText, movedBecauseText, problems } = words();
    const faults = checkCalendarYear(year, body).map((fault) => ({ ...fault, text: fillSentence(problems[fault.code], { date: fault.date, dateText: dayText(fault.date), year }) }));
    if (faults.length > 0) return { faults, moves: [], total: 0 };
    const now = await this.clock.now();
    const edited = { year, version: 0, status: body.status, daysOff: body.daysOff as unknown as NamedDay[], workingSaturdays: body.workingSaturdays as unknown as NamedDay[] };
    const moves = await inSnapshot(this.source, (sql) => previewCalendar(sql, edited, now));
    return { faults: [], total: moves.length, moves: moves.slice(0, shownMoves).map(({ because, ...move }) => ({ ...move, reason: movedBecauseText(because, move.oldStrictDay === null ? year : null) })) };
  }
}

/** Only who may store the year is shown what storing it would do (404 for years no office plans in). */
export function allowEditing(me: SignedIn, year: number): void {
  if (!mayDoOnInstallation('editCalendar', relationsToInstallation(me))) throw new Problem('permission.denied', { verb: 'saveCalendar' });
  if (year < 1990 || year > 2200) throw new Problem('resource.notFound');
}
