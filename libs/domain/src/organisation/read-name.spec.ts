import { localDate } from '#domain/calendar/local-date';
import { NameReader } from '#domain/organisation/read-name';
import type { DirectoryEntry, ReceiverDirectory } from '#domain/recipients/receiver-directory';

const entry = (id: string, name: string, more: Partial<DirectoryEntry> = {}): DirectoryEntry => ({
  kind: 'unit', id, name, otherNames: [], agencyId: 'so', channel: 'system', address: null, rungAbove: 0, isLeadership: false, successorId: null, superior: 'Sở Tài chính', validFrom: localDate('2020-01-01'), validTo: null, ...more,
});
const ended = localDate('2025-02-28');
const directory: ReceiverDirectory = {
  agencyId: 'so', groups: [], aliases: [{ printed: 'Phòng ĐKKD', target: { kind: 'unit', id: 'dkkd' } }],
  entries: [
    entry('dkkd', 'Phòng Đăng ký kinh doanh'), entry('xt', 'Trung tâm Xúc tiến đầu tư', { otherNames: ['TTXTĐT'], superior: 'Sở Tài chính', validFrom: localDate('2025-03-01') }),
    entry('xt-cu', 'Trung tâm Xúc tiến đầu tư', { validTo: ended, successorId: 'xt', superior: 'Sở Kế hoạch và Đầu tư' }),
    entry('kt-cu', 'Phòng Kinh tế đối ngoại', { validTo: ended, successorId: 'kt-giua' }), entry('kt-giua', 'Phòng Hợp tác', { validFrom: localDate('2025-03-01'), validTo: localDate('2025-12-31'), successorId: 'th' }), entry('th', 'Phòng Tổng hợp', { validFrom: localDate('2026-01-01') }),
    entry('nvc', 'Phòng Nghiệp vụ cũ', { validTo: ended }),
  ],
};
const today = localDate('2026-11-24');
const reader = (day: string) => new NameReader(directory, localDate(day), today);

describe('a printed name on the day of its document (ORG-2, ORG-4)', () => {
  test.each([
    ['a name in effect', 'Phòng Đăng ký kinh doanh', '2026-11-24', 'dkkd'],
    ['an alias of the agency', 'Phòng ĐKKD', '2026-11-24', 'dkkd'],
    ['a unit of the day of the document, ended since', 'Phòng Nghiệp vụ cũ', '2023-05-01', 'nvc'],
    ['a namesake: the body of that day', 'Trung tâm Xúc tiến đầu tư', '2023-05-01', 'xt-cu'],
    ['the same words today: the body of today', 'Trung tâm Xúc tiến đầu tư', '2026-05-01', 'xt'],
  ])('%s', (_, name, day, id) => {
    expect(reader(day).read(name)).toMatchObject({ status: 'resolved', entries: [{ id }] });
  });

  test('ORG-GONE: an ended unit names the last of its successors, or nobody', () => {
    expect(reader('2023-05-01').read('Phòng Kinh tế đối ngoại').gone).toEqual({ since: ended, successor: 'Phòng Tổng hợp', how: null });
    expect(reader('2026-05-01').read('Phòng Kinh tế đối ngoại').gone).toEqual({ since: ended, successor: 'Phòng Tổng hợp', how: null });
    expect(reader('2023-05-01').read('Phòng Nghiệp vụ cũ').gone).toMatchObject({ successor: null });
    expect(reader('2026-05-01').read('Phòng Đăng ký kinh doanh').gone).toBeNull();
  });

  test('ORG-1: what ended everywhere is said where the directory is silent, and only after its day', () => {
    expect(reader('2024-05-01').read('Sở Giao thông vận tải').gone).toEqual({ since: '2025-03-01', successor: 'Sở Xây dựng', how: 'hợp nhất vào Sở Xây dựng' });
    expect(new NameReader(directory, localDate('2024-05-01'), localDate('2024-05-01')).read('Sở Giao thông vận tải').gone).toBeNull();
  });

  test('ORG-MOVED: the same unit under another superior, then and now', () => {
    expect(reader('2023-05-01').read('Trung tâm Xúc tiến đầu tư').moved).toEqual({ before: 'Sở Kế hoạch và Đầu tư', after: 'Sở Tài chính' });
    expect(reader('2026-05-01').read('Trung tâm Xúc tiến đầu tư').moved).toEqual({ before: 'Sở Kế hoạch và Đầu tư', after: 'Sở Tài chính' });
    expect(reader('2026-05-01').read('Phòng Đăng ký kinh doanh').moved).toBeNull();
  });

  test('ABBR-ODD: a lost letter is offered, never taken', () => {
    expect(reader('2026-05-01').read('TTXĐT')).toMatchObject({ status: 'unresolved', odd: { id: 'xt' }, candidates: [{ id: 'xt', reason: 'abbreviation' }] });
    expect(reader('2026-05-01').read('TTXXX').odd).toBeNull();
  });

  test('candidates are ranked with their reason: abbreviation, marks, spelling', () => {
    expect(reader('2026-05-01').read('Bộ phận ĐKKD').candidates[0]).toMatchObject({ id: 'dkkd', reason: 'abbreviation' });
    expect(reader('2026-05-01').read('Phong Dang ky kinh doanh').candidates[0]).toMatchObject({ id: 'dkkd', reason: 'accentsDiffer' });
    expect(reader('2026-05-01').read('Phòng Đăng kí kinh doanh').candidates[0]).toMatchObject({ id: 'dkkd' });
  });
});
