import { Injectable } from '@nestjs/common';
import { Clock } from '#domain/clock/clock';
import { dayOf } from '#domain/calendar/instant';
import { yearOf } from '#domain/calendar/local-date';
import type { NamedSide, PreviewedDate, PreviewRow } from '#domain/report/preview-duties';
import { repeatsUntil } from '#persistence/stores/follow-up/plan-context';
import { storedWarnings } from '#persistence/stores/stored-warnings';
import { DocumentAccess } from '../access/document-access';
import type { SignedIn } from '../auth/signed-in';
import { Problem } from '../http/problem';
import { faultWarning } from '../imports/fault-warnings';
import { saidWarning } from '../imports/said-warning';
import { SchedulePreview } from '../imports/schedule-preview';
import { shownExplanation } from '../reports/shown-explanation';
import { VersionReader, type VersionRow } from './version-reader';

/** Lịch báo cáo xem trước (issue 5): the year of a plan as follow-up would draw it, from the text as it stands. */
@Injectable()
export class SchedulePreviewService {
  constructor(
    private readonly access: DocumentAccess,
    private readonly versions: VersionReader,
    private readonly schedule: SchedulePreview,
    private readonly clock: Clock,
  ) {}

  async of(me: SignedIn, documentId: string) {
    const document = await this.access.seeAsAgency(me, documentId);
    const version = await this.versions.current(documentId);
    if (!version) throw new Problem('resource.notFound');
    const at = await this.clock.now();
    const { facts } = version;
    const expected = await this.schedule.of({ agencyId: document.agencyId, documentId, door: document.door, facts, repeatsUntilYear: repeatsUntil(answersByCode(version)), at });
    const questions = storedWarnings(expected.faults.map((fault) => faultWarning(fault, facts, document.door)));
    const known = new Set(version.warnings.map((warning) => warning.id));
    const answered = new Set(version.answers.map((answer) => answer.warningId));
    const years = new Set(expected.rows.flatMap((row) => row.dates.flatMap((one) => [one.nominalDate, ...(one.dates ? [one.dates.strictDay, one.dates.lateAfterDay] : [])].map(yearOf))));
    for (let year = expected.validity.fromYear; year <= expected.validity.toYear; year += 1) years.add(year);
    return {
      versionNo: version.no, editNo: version.editNo, startsOn: expected.start.day, startsOnPrinted: expected.start.printed, validity: expected.validity, policy: expected.policy,
      years: [...years].sort((a, b) => a - b).map((year) => ({ year, calendar: expected.calendar.yearStatus(year) })),
      rows: expected.rows.map(shownRow),
      faults: expected.faults.map((fault, at) => {
        const question = saidWarning(questions[at]!);
        return {
          code: fault.code, obligation: fault.obligation, keys: [...fault.keys], warningId: known.has(question.id) ? question.id : null, answered: answered.has(question.id),
          severity: question.severity, message: question.message, values: question.values ?? {}, repair: fault.repair,
        };
      }),
    };
  }
}

function answersByCode(version: VersionRow): { code: string; answer: string }[] {
  return version.answers.flatMap(({ warningId, answer }) => {
    const code = version.warnings.find((warning) => warning.id === warningId)?.code;
    return code ? [{ code, answer }] : [];
  });
}

function shownRow({ index, rule, reporters, receivers, receivesInstead, pairs, undated, dates }: PreviewRow) {
  return {
    index, pointer: `/obligations/${index}`, line: rule.span?.line ?? null, printed: rule.span?.text ?? null, kind: rule.kind, what: rule.what, via: rule.via,
    reporters: reporters.map(shownSide), receivers: receivers.map(shownSide), receivesInstead: receivesInstead?.name ?? null, pairs, undated,
    dates: dates.map((one) => shownDate(one, rule.span?.text ?? '')),
  };
}

function shownSide({ printed, parties }: NamedSide) {
  return { printed, known: parties.length > 0, names: parties.map((party) => party.name) };
}

function shownDate({ key, period, nominalDate, opensAt, state, dates, emptyYear, explanation }: PreviewedDate, printed: string) {
  return {
    key, period: period === null ? null : { kind: period.kind, year: period.year, index: period.index },
    nominalDate, lastDay: dates?.lastDay ?? null, strictDay: dates?.strictDay ?? null, lateAfterDay: dates?.lateAfterDay ?? null, opensOn: dayOf(opensAt), isPast: state === 'settledBefore',
    movedBy: dates === null || dates.strictDay === dates.lastDay ? null : dates.direction === 'backward' ? ('DUE-5' as const) : ('DUE-1' as const),
    provisional: dates?.provisional ?? false, emptyYear, explanation: explanation === null ? null : shownExplanation(explanation, printed),
  };
}
