import fc from 'fast-check';
import { localDate } from '#domain/calendar/local-date';
import type { RecipientFacts } from '#domain/extraction/plan-facts';
import { expandRecipients } from '#domain/recipients/expand-recipients';
import { landsWhere, needsAcknowledgement, type LandingQuestion } from '#domain/recipients/lands-where';
import { nameKey } from '#domain/recipients/name-key';
import { recipientWords } from '#domain/recipients/recipient-words';
import type { DirectoryEntry, ReceiverDirectory } from '#domain/recipients/receiver-directory';

const at = localDate('2026-11-23');
const entry = (kind: DirectoryEntry['kind'], id: string, name: string, part: Partial<DirectoryEntry> = {}): DirectoryEntry => ({
  kind, id, name, otherNames: [], agencyId: kind === 'agency' ? id : kind === 'external' ? null : 'stc', channel: kind === 'external' ? 'email' : kind === 'webPage' ? 'publish' : 'system', address: null,
  rungAbove: null, isLeadership: false, successorId: null, validFrom: null, validTo: null, ...part,
});
const directory: ReceiverDirectory = {
  agencyId: 'stc',
  entries: [
    entry('agency', 'ubnd', 'Ủy ban nhân dân tỉnh Sơn Hà', { rungAbove: 1 }),
    entry('agency', 'xa1', 'Ủy ban nhân dân xã Mường Khoa', { otherNames: ['UBND xã Mường Khoa'] }),
    entry('agency', 'skhcn', 'Sở Khoa học và Công nghệ tỉnh Sơn Hà', { otherNames: ['Sở Khoa học và Công nghệ', 'SKHCN'] }),
    entry('unit', 'vp', 'Văn phòng Sở', { otherNames: ['Văn phòng', 'VP'], rungAbove: 0 }),
    entry('unit', 'th', 'Phòng Tổng hợp', { otherNames: ['TH'], rungAbove: 0 }),
    entry('unit', 'old', 'Phòng Đăng ký', { validTo: localDate('2025-06-30'), successorId: 'th' }),
    entry('position', 'gd', 'Giám đốc', { isLeadership: true, rungAbove: 0 }),
    entry('position', 'pgd', 'Phó Giám đốc', { isLeadership: true, rungAbove: 0 }),
    entry('external', 'hoi', 'Hiệp hội Doanh nghiệp tỉnh'),
    entry('webPage', 'web', 'Trang thông tin điện tử Sở'),
  ],
  groups: [
    { id: 'g', name: 'Các phòng thuộc Sở', members: [{ kind: 'unit', id: 'vp' }, { kind: 'unit', id: 'th' }, { kind: 'unit', id: 'old' }], validFrom: null, validTo: null },
    { id: 'g0', name: 'UBND các huyện', members: [{ kind: 'agency', id: 'xa1' }], validFrom: null, validTo: localDate('2025-06-30') },
  ],
  aliases: [{ printed: 'Các phòng CM thuộc sở', target: { kind: 'group', id: 'g' } }, { printed: 'Sở KHCN', target: { kind: 'agency', id: 'skhcn' } }],
};
const line = (name: string, role: RecipientFacts['role'] = 'inform', raw = name): RecipientFacts => ({ name, role, raw, isGroup: false });
const expand = (lines: RecipientFacts[], part: { addressees?: string[]; executors?: string[] } = {}) => expandRecipients({ recipients: lines, addressees: [], executors: [], ...part }, directory, at);
const ids = (name: string, role: RecipientFacts['role'] = 'inform') => expand([line(name, role)]).receivers.map((receiver) => receiver.id);

describe('patterns.md 4: matching keeps the marks and folds the rest', () => {
  it.each([
    ['Uỷ ban nhân dân', 'ỦY BAN NHÂN DÂN', true], ['Văn hoá - Thông tin', 'Văn hóa- Thông tin', true], ['UBND tỉnh', 'Ủy ban nhân dân tỉnh', true], ['Sở KH&CN', 'Sở Khoa học và Công nghệ', true],
    ['Các phòng CM, NV', 'Các phòng CM,NV', true], ['UBND tỉnh (b/c)', 'UBND tỉnh', true], ['đôn đốc', 'đơn đốc', false], ['Phòng Tổng hợp', 'Phong Tong hop', false], ['Cục Thuế (Bộ Tài chính)', 'Cục Thuế', false],
  ])('"%s" and "%s"', (a, b, same) => expect(nameKey(a) === nameKey(b)).toBe(same));
});

describe('RCPT-3 to RCPT-12: what a line stands for', () => {
  it.each<[string, string[]]>([
    ['N1: UBND tỉnh', ['ubnd']], ['N16: Sở KH&CN', ['skhcn']], ['N16: Sở KHCN', ['skhcn']], ['N3: Lãnh đạo Sở', ['gd', 'pgd']], ['N3: Lãnh đạo sở', ['gd', 'pgd']], ['N6: Các phòng CM thuộc sở', ['vp', 'th']],
    ['N6: Các phòng thuộc Sở', ['vp', 'th']], ['N9: Hiệp hội Doanh nghiệp tỉnh', ['hoi']], ['N10: Trang TTĐT của Sở', ['web']], ['N10: Cổng TTĐT', ['web']], ['N11: TH', ['th']], ['N5: UBND xã Mường Khoa', ['xa1']],
  ])('%s', (name, expected) => expect(ids(name.replace(/^N\d+: /, ''))).toEqual(expected));
  it('RCPT-11: members that ended before the dispatch are not sent to', () => expect(ids('Các phòng thuộc Sở')).not.toContain('old'));
  it('RCPT-11: a group that ended asks for a table', () => expect(expand([line('UBND các huyện')]).unresolved).toHaveLength(1));
  it('RCPT-7: "Như trên" is the Kính gửi list', () => expect(expand([line('Như trên')], { addressees: ['UBND tỉnh', 'Phòng Tổng hợp'] }).receivers.map((receiver) => receiver.id)).toEqual(['ubnd', 'th']));
  it('RCPT-7: "Như Điều 3" is everyone the article names', () => expect(expand([line('Như Điều 3', 'execute')], { executors: ['Văn phòng Sở'] }).receivers).toMatchObject([{ id: 'vp', role: 'execute' }]));
  it('RCPT-7: a pointer that points at nothing is left to a person', () => expect(expand([line('Như trên')]).unresolved).toHaveLength(1));
  it('RCPT-12: a web page is published on and never answers', () => expect(expand([line('Trang TTĐT của Sở', 'inform')]).receivers).toMatchObject([{ role: 'publish', channel: 'publish', needsAcknowledgement: false }]));
  it('one receiver named twice is one delivery, with the stronger role (I5)', () => {
    const { receivers } = expand([line('Các phòng thuộc Sở', 'inform'), line('Phòng Tổng hợp', 'execute')]);
    expect(receivers.map(({ id, role }) => [id, role])).toEqual([['vp', 'inform'], ['th', 'execute']]);
  });
});

describe('proposals for unknown names', () => {
  it.each([['Phong Tong hop', 'th', 'accentsDiffer'], ['Hội Doanh nghiệp tỉnh', 'hoi', 'partOfName'], ['Phòng Đăng ký', 'th', 'successor']])('%s', (name, id, reason) => {
    expect(expand([line(name)]).unresolved[0]!.suggestions[0]).toMatchObject({ id, reason });
  });
  it('nothing alike: no proposal', () => expect(expand([line('Bảo tàng Hàng hải')]).unresolved[0]!.suggestions).toEqual([]));
});

describe('property', () => {
  const names = fc.constantFrom('UBND tỉnh', 'Lãnh đạo Sở', 'Các phòng thuộc Sở', 'Phòng Tổng hợp', 'Không ai biết', 'Trang TTĐT của Sở', 'TH');
  const role = fc.constantFrom('report', 'coordinate', 'execute', 'publish', 'inform') as fc.Arbitrary<RecipientFacts['role']>;
  it('each receiver once; every line is resolved or unresolved, never dropped', () => {
    fc.assert(fc.property(fc.array(fc.tuple(names, role), { maxLength: 12 }), (chosen) => {
      const expansion = expand(chosen.map(([name, asked]) => line(name, asked)));
      const keys = expansion.receivers.map((receiver) => `${receiver.kind}:${receiver.id}`);
      expect(new Set(keys).size).toBe(keys.length);
      expect(expansion.lines).toHaveLength(chosen.length);
      expect(expansion.lines.every((understood) => (understood.status === 'unresolved') === (understood.receivers.length === 0))).toBe(true);
    }));
  });
  it('decomposed letters and tone placement change nothing', () => {
    fc.assert(fc.property(names, (name) => expect(ids(name.normalize('NFD'))).toEqual(ids(name))));
  });
});

describe('model.md 7: where a delivery lands', () => {
  const question: LandingQuestion = { kind: 'agency', id: 'ubnd', agencyId: 'ubnd', channel: 'system', needsAcknowledgement: true, unitHeadPositionId: null, sendingAgencyId: 'stc' };
  it.each<[string, Partial<LandingQuestion>, unknown]>([
    ['agency at its clerks', {}, { kind: 'receive', owner: { kind: 'pool', pool: 'clerks:ubnd' } }],
    ['unit at its head', { kind: 'unit', id: 'th', agencyId: 'stc', unitHeadPositionId: 'tp' }, { kind: 'acknowledge', owner: { kind: 'position', positionId: 'tp' } }],
    ['leader at his post', { kind: 'position', id: 'gd', agencyId: 'stc' }, { kind: 'acknowledge', owner: { kind: 'position', positionId: 'gd' } }],
    ['web page at our clerks', { kind: 'webPage', id: 'web', channel: 'publish' }, { kind: 'publish', owner: { kind: 'pool', pool: 'clerks:stc' } }],
    ['outside body in its mailbox', { kind: 'external', id: 'hoi', agencyId: null, channel: 'email' }, null],
  ])('%s', (_, change, task) => expect(landsWhere({ ...question, ...change }).task).toEqual(task));
  it('an inform copy to a person is a notice and needs no answer', () => {
    expect(needsAcknowledgement('position', 'system', 'inform')).toBe(false);
    expect(landsWhere({ ...question, kind: 'position', id: 'gd', needsAcknowledgement: false })).toEqual({ task: null, noticeToPositionId: 'gd' });
  });
});

test.each([['- UBND tỉnh (b/c);', 'UBND tỉnh (b/c)'], ['Lưu: VT, TH.', 'Lưu: VT, TH'], [' – Các phòng , ', 'Các phòng'], ['TT. HĐND huyện', 'TT. HĐND huyện']])('RCPT-1 the words of the line "%s"', (printed, words) => {
  expect(recipientWords(printed)).toBe(words);
});
