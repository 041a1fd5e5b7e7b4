import type { DataSource } from 'typeorm';
import { CALENDAR_YEARS } from '#domain/calendar/calendar-years';
import { instantAt } from '#domain/calendar/instant';
import { localDate } from '#domain/calendar/local-date';
import { emptyPlanFacts, type PlanFacts } from '#domain/extraction/plan-facts';
import { createDataSource } from '#persistence/data-source';
import { loadOffice } from '#persistence/seed/load-office';
import type { OfficeAgency, OfficeFile } from '#persistence/seed/office-file';
import { SqlDraftStore, type NewDocument } from '#persistence/stores/sql-draft.store';
import { createTestDatabase } from '#test/harness/test-database';

/** Monday 23/11/2026, 09:00 in Vietnam; the day after is a holiday (CAL-2). */
export const monday = instantAt(localDate('2026-11-23'), 9);

const holder = (personId: string, extra: Record<string, string> = {}) => [{ personId, ...extra }];
const route = [
  { kind: 'initial' as const, owner: { rule: 'headOfDraftingUnit' as const }, termWorkingDays: 2 },
  { kind: 'checkForm' as const, owner: { rule: 'positionKind' as const, positionKind: 'chiefOfOffice' }, termWorkingDays: 1 },
  { kind: 'sign' as const, owner: { rule: 'signer' as const }, termWorkingDays: 2 },
];

const agency = (id: string, part: Partial<OfficeAgency>): OfficeAgency => ({
  id, name: id, printedName: id.toUpperCase(), shortName: id, code: id.toUpperCase(), kind: 'oneHead', level: 'department', place: 'Sơn Hà', validFrom: '2024-01-01',
  settings: {}, units: [], positions: [], mandates: [], externals: [], groups: [], aliases: [], routes: [], ...part,
});

export function smallOffice(): OfficeFile {
  const names: Record<string, string> = { hanh: 'Đỗ Thị Hạnh', phuoc: 'Nguyễn Hữu Phước', hien: 'Trần Thu Hiền', son: 'Hà Ngọc Sơn', phuong: 'Nguyễn Thị Phương', lien: 'Hoàng Thị Liên', khoi: 'Vũ Đình Khôi', anh: 'Lê Minh Anh', tam: 'Hoàng Thanh Tâm', huong: 'Bế Thị Hương', dung: 'Trần Tiến Dũng' };
  return {
    people: Object.entries(names).map(([id, fullName]) => ({ id, fullName, honorific: 'ông', email: `${id}@son-ha.example`, username: id })),
    agencies: [
      agency('ubnd', { name: 'Ủy ban nhân dân tỉnh Sơn Hà', shortName: 'UBND tỉnh', printedName: 'ỦY BAN NHÂN DÂN', code: 'UBND', kind: 'collective', level: 'province',
        units: [{ id: 'ubnd-vp', name: 'Văn phòng UBND tỉnh', shortName: 'Văn phòng', code: 'VP', kind: 'office', isRecordsOffice: true }],
        positions: [{ id: 'ubnd-ct', title: 'Chủ tịch', kind: 'chair', holders: holder('dung') }, { id: 'ubnd-vt', title: 'Văn thư', kind: 'recordsClerk', unitId: 'ubnd-vp', upPositionId: 'ubnd-ct', holders: holder('huong') }],
        mandates: [{ id: 'ubnd-m', positionId: 'ubnd-ct', form: 'TM', basis: 'Quy chế làm việc' }],
      }),
      agency('stc', { name: 'Sở Tài chính tỉnh Sơn Hà', shortName: 'Sở Tài chính', printedName: 'SỞ TÀI CHÍNH', code: 'STC', parentAgencyId: 'ubnd', printedParent: 'UBND TỈNH SƠN HÀ',
        settings: { series: [{ series: 'chung', kind: 'ours', startAt: 41, documentTypes: [], fromYear: 2026, toYear: null }] },
        units: [
          { id: 'stc-vp', name: 'Văn phòng Sở', shortName: 'Văn phòng', code: 'VP', kind: 'office', isRecordsOffice: true },
          { id: 'stc-th', name: 'Phòng Tổng hợp', shortName: 'P. Tổng hợp', code: 'TH', kind: 'division' },
          { id: 'stc-cs', name: 'Phòng Công sản', shortName: 'P. Công sản', code: 'CS', kind: 'division' },
        ],
        positions: [
          { id: 'stc-gd', title: 'Giám đốc', kind: 'director', holders: holder('hanh') },
          { id: 'stc-pgd', title: 'Phó Giám đốc', kind: 'deputyDirector', upPositionId: 'stc-gd', holders: holder('phuoc') },
          { id: 'stc-cvp', title: 'Chánh Văn phòng', kind: 'chiefOfOffice', unitId: 'stc-vp', leadsUnitId: 'stc-vp', upPositionId: 'stc-pgd', substitutePositionId: 'stc-pcvp', holders: holder('hien') },
          { id: 'stc-pcvp', title: 'Phó Chánh Văn phòng', kind: 'deputyChiefOfOffice', unitId: 'stc-vp', upPositionId: 'stc-cvp', holders: holder('son') },
          { id: 'stc-vt', title: 'Văn thư', kind: 'recordsClerk', unitId: 'stc-vp', upPositionId: 'stc-cvp', holders: [{ personId: 'phuong' }, { personId: 'lien' }] },
          { id: 'stc-th-tp', title: 'Trưởng phòng', kind: 'divisionHead', unitId: 'stc-th', leadsUnitId: 'stc-th', upPositionId: 'stc-gd', holders: holder('khoi') },
          { id: 'stc-th-cv', title: 'Chuyên viên', kind: 'officer', unitId: 'stc-th', upPositionId: 'stc-th-tp', holders: holder('anh') },
          { id: 'stc-cs-tp', title: 'Trưởng phòng', kind: 'divisionHead', unitId: 'stc-cs', leadsUnitId: 'stc-cs', upPositionId: 'stc-pgd', holders: holder('tam') },
        ],
        mandates: [{ id: 'stc-m-gd', positionId: 'stc-gd', form: 'head', basis: 'Quy chế làm việc' }, { id: 'stc-m-pgd', positionId: 'stc-pgd', form: 'KT', authorityPositionId: 'stc-gd', basis: 'Phân công nhiệm vụ' }],
        externals: [
          { id: 'x-hoi', name: 'Hiệp hội Doanh nghiệp tỉnh', kind: 'external', channel: 'email', email: 'hoi@dn.example' },
          { id: 'x-kho', name: 'Kho bạc Nhà nước khu vực', kind: 'external', channel: 'byHand' },
          { id: 'x-web', name: 'Trang thông tin điện tử Sở', kind: 'webPage', channel: 'publish' },
        ],
        groups: [{ id: 'g-phong', name: 'Các phòng thuộc Sở', members: ['stc-vp', 'stc-th', 'stc-cs'].map((id) => ({ kind: 'unit', id })) }],
        aliases: [{ alias: 'Các phòng CM thuộc sở', kind: 'group', id: 'g-phong' }],
        routes: ['KH', 'BC', 'CV'].map((documentType) => ({ documentType, steps: route })),
      }),
    ],
  };
}

export interface Office {
  source: DataSource;
  drafts: SqlDraftStore;
  close(): Promise<void>;
}

/** An empty database with the small office in it. */
export async function openOffice(poolSize = 10): Promise<Office> {
  const database = await createTestDatabase();
  const source = await createDataSource({ url: database.url, applicationName: 'test', poolSize }).initialize();
  await source.transaction(async (db) => {
    await loadOffice(db, smallOffice(), { passwordHash: 'x', at: new Date(monday) });
    for (const year of CALENDAR_YEARS) await db.query('INSERT INTO calendar_year(year, version, status, days_off, working_saturdays) VALUES ($1, $2, $3, $4, $5)', [year.year, year.version, year.status, JSON.stringify(year.daysOff), JSON.stringify(year.workingSaturdays)]);
  });
  return {
    source,
    drafts: new SqlDraftStore(source),
    close: async () => {
      await source.destroy();
      await database.drop();
    },
  };
}

export function planFacts(part: Partial<PlanFacts> = {}): PlanFacts {
  return {
    ...emptyPlanFacts(), documentType: 'KH', title: 'Cải thiện môi trường đầu tư năm 2027', validity: { fromYear: 2027, toYear: 2027, openEnded: false },
    recipients: [
      { name: 'UBND tỉnh', role: 'report', isGroup: false, raw: 'UBND tỉnh (b/c)' },
      { name: 'Lãnh đạo Sở', role: 'inform', isGroup: true, raw: 'Lãnh đạo Sở' },
      { name: 'Các phòng CM thuộc sở', role: 'execute', isGroup: true, raw: 'Các phòng CM thuộc sở' },
      { name: 'Hiệp hội Doanh nghiệp tỉnh', role: 'inform', isGroup: false, raw: 'Hiệp hội Doanh nghiệp tỉnh' },
      { name: 'Trang TTĐT của Sở', role: 'publish', isGroup: false, raw: 'Trang TTĐT của Sở' },
    ],
    archive: { units: ['VT', 'TH'], draftingUnit: 'TH', typist: null, copies: 8 },
    ...part,
  };
}

export function newPlan(part: Partial<NewDocument> = {}): NewDocument {
  const facts = part.facts ?? planFacts();
  return { agencyId: 'stc', type: 'KH', door: 'draft', title: facts.title ?? 'Kế hoạch', field: null, urgency: 'normal', drafterPersonId: 'anh', draftingUnitId: 'stc-th', facts, body: [{ index: 0, line: 1, page: null, kind: 'paragraph', text: 'Nội dung', cells: [] }], warnings: [], source: null, at: monday, ...part };
}
