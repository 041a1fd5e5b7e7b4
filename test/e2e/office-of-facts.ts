import { hash } from '@node-rs/argon2';
import { CALENDAR_YEARS } from '#domain/calendar/calendar-years';
import { instantAt } from '#domain/calendar/instant';
import { localDate } from '#domain/calendar/local-date';
import { createDataSource } from '#persistence/data-source';
import { loadOffice } from '#persistence/seed/load-office';
import type { OfficeAgency, OfficeFile } from '#persistence/seed/office-file';
import { sqlOf } from '#persistence/sql';

export interface OfficeFacts {
  agencyName: string;
  agencyCode: string;
  parentName: string;
  place: string;
  signerName: string;
}

const since = '2020-01-01';
const person = (id: string, fullName: string) => ({ id, honorific: 'ông' as const, fullName, email: `${id}@office.example`, username: id });

/** A small office around the facts of one plan: who drafts, initials, checks, signs, numbers, and the body above it. */
export function officeOfFacts(facts: OfficeFacts, ours: { startAt: number; fromYear: number }): OfficeFile {
  const steps = [
    { kind: 'initial' as const, owner: { rule: 'headOfDraftingUnit' as const }, termWorkingDays: 2 },
    { kind: 'checkForm' as const, owner: { rule: 'positionKind' as const, positionKind: 'chiefOfOffice' }, termWorkingDays: 1 },
    { kind: 'sign' as const, owner: { rule: 'signer' as const }, termWorkingDays: 2 },
  ];
  const office: OfficeAgency = {
    id: 'so', name: facts.agencyName, printedName: facts.agencyName.toLocaleUpperCase('vi'), shortName: facts.agencyName, code: facts.agencyCode, kind: 'oneHead', level: 'department', parentAgencyId: 'tren',
    printedParent: facts.parentName.toLocaleUpperCase('vi'), place: facts.place, validFrom: since,
    settings: { series: [{ series: 'chung', kind: 'ours', startAt: ours.startAt, documentTypes: [], fromYear: ours.fromYear, toYear: null }] },
    units: [{ id: 'so-vp', name: 'Văn phòng', shortName: 'Văn phòng', code: 'VP', kind: 'office', isRecordsOffice: true }, { id: 'so-nv', name: 'Phòng Nghiệp vụ', shortName: 'P. Nghiệp vụ', code: 'NV', kind: 'division' }],
    positions: [
      { id: 'so-gd', title: 'Giám đốc', kind: 'director', holders: [{ personId: 'giamdoc' }] },
      { id: 'so-cvp', title: 'Chánh Văn phòng', kind: 'chiefOfOffice', unitId: 'so-vp', leadsUnitId: 'so-vp', upPositionId: 'so-gd', holders: [{ personId: 'chanhvp' }] },
      { id: 'so-vt', title: 'Văn thư', kind: 'recordsClerk', unitId: 'so-vp', upPositionId: 'so-cvp', holders: [{ personId: 'vanthu' }] },
      { id: 'so-tp', title: 'Trưởng phòng', kind: 'divisionHead', unitId: 'so-nv', leadsUnitId: 'so-nv', upPositionId: 'so-gd', holders: [{ personId: 'truongphong' }] },
      { id: 'so-cv', title: 'Chuyên viên', kind: 'officer', unitId: 'so-nv', upPositionId: 'so-tp', holders: [{ personId: 'chuyenvien' }] },
    ],
    mandates: [{ id: 'so-m', positionId: 'so-gd', form: 'head', basis: 'Quy chế làm việc' }],
    externals: [], groups: [{ id: 'so-g', name: 'Tất cả các phòng', members: [{ kind: 'unit', id: 'so-vp' }, { kind: 'unit', id: 'so-nv' }] }], aliases: [],
    routes: [{ documentType: 'KH', steps }],
  };
  const above: OfficeAgency = {
    id: 'tren', name: facts.parentName, printedName: facts.parentName.toLocaleUpperCase('vi'), shortName: facts.parentName, code: 'UBND', kind: 'collective', level: 'province', place: facts.place, validFrom: since, settings: {},
    units: [{ id: 'tren-vp', name: 'Văn phòng', shortName: 'Văn phòng', code: 'VP', kind: 'office', isRecordsOffice: true }],
    positions: [{ id: 'tren-vt', title: 'Văn thư', kind: 'recordsClerk', unitId: 'tren-vp', holders: [{ personId: 'vanthutren' }] }],
    mandates: [], externals: [], groups: [], aliases: [], routes: [],
  };
  const people = [person('giamdoc', facts.signerName), person('chanhvp', 'Lê Thử Hai'), person('vanthu', 'Phạm Thử Ba'), person('truongphong', 'Trần Thử Tư'), person('chuyenvien', 'Nguyễn Thử Năm'), person('vanthutren', 'Hoàng Thử Sáu')];
  return { agencies: [above, office], people };
}

/** An installation in training on that morning, with calendars and the office, before anything has happened. */
export async function prepareOffice(databaseUrl: string, office: OfficeFile, day: string): Promise<void> {
  const source = await createDataSource({ url: databaseUrl, applicationName: 'test', poolSize: 2, hurried: false }).initialize();
  try {
    const passwordHash = await hash('kehoach');
    await source.transaction((manager) => loadOffice(manager, office, { passwordHash, at: new Date() }));
    const sql = sqlOf(source);
    for (const year of CALENDAR_YEARS) await sql.write('INSERT INTO calendar_year(year, version, status, days_off, working_saturdays) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING', [year.year, year.version, year.status, JSON.stringify(year.daysOff), JSON.stringify(year.workingSaturdays)]);
    await sql.write(`INSERT INTO installation(mode, clock_offset_ms, created_at) VALUES ('training', $1, now())`, [instantAt(localDate(day), 9) - Date.now()]);
  } finally {
    await source.destroy();
  }
}
