import { aliasesOf, districtDirectory, districtPlan, LEADS_REPORT } from '#test/builders/district-plan.builder';
import { resolveDutyPairs } from '#domain/report/resolve-duty-pairs';

const said = (pairs: readonly { reporter: { id: string }; receiver: { id: string }; isSelfReport: boolean }[]) => pairs.map((pair) => `${pair.reporter.id} > ${pair.receiver.id}${pair.isSelfReport ? ' (self)' : ''}`);

describe('REP-8 who reports to whom, three tiers of a district (plan 003)', () => {
  it('joins leads to the focal unit of their own indicator only', () => {
    const { pairs, unresolved } = resolveDutyPairs(LEADS_REPORT, districtPlan(), districtDirectory());
    expect(unresolved).toEqual([]);
    // Row 3: Thanh tra is focal, leads are Thanh tra, Nội vụ, TN&MT and every commune; row 4: Nội vụ is focal.
    expect(said(pairs)).toEqual(expect.arrayContaining(['noi-vu > thanh-tra', 'tnmt > thanh-tra', 'xa-1 > thanh-tra', 'xa-2 > thanh-tra', 'thanh-tra > noi-vu', 'tu-phap > noi-vu']));
    expect(said(pairs)).not.toContain('tu-phap > thanh-tra');
  });

  it('makes one duty per distinct unit and focal unit, whatever the number of indicators', () => {
    const { pairs } = resolveDutyPairs(LEADS_REPORT, districtPlan(), districtDirectory());
    expect(new Set(said(pairs)).size).toBe(pairs.length);
    // Rows 8 and 9 have the same focal office and share a lead.
    const shared = pairs.filter((pair) => pair.reporter.id === 'tckh' && pair.receiver.id === 'van-phong');
    expect(shared).toHaveLength(1);
    expect(shared[0]!.indicatorIds).toEqual(['i8', 'i9']);
  });

  it('settles a unit that would report to itself', () => {
    const { pairs } = resolveDutyPairs(LEADS_REPORT, districtPlan(), districtDirectory());
    expect(said(pairs.filter((pair) => pair.isSelfReport))).toEqual(['thanh-tra > thanh-tra (self)', 'noi-vu > noi-vu (self)', 'van-phong > van-phong (self)']);
  });

  it('sends focal units to the leader in charge of their indicator, the watcher decides nothing (REP-9)', () => {
    const { pairs, watchers } = resolveDutyPairs(
      { reporters: ['các đơn vị được giao nhiệm vụ đầu mối'], receivers: ['Chủ tịch, Phó Chủ tịch UBND huyện phụ trách các chỉ số thành phần đó'], watchers: ['Phòng Kinh tế và Hạ tầng'] },
      districtPlan(), districtDirectory(),
    );
    expect(said(pairs)).toEqual(['thanh-tra > chu-tich', 'noi-vu > pct-long', 'van-phong > chu-tich']);
    expect(watchers.map((party) => party.id)).toEqual(['ktht']);
  });

  it('ESC-8 keeps bodies outside the chain of command apart', () => {
    const { pairs } = resolveDutyPairs(LEADS_REPORT, districtPlan(), districtDirectory());
    expect(pairs.find((pair) => pair.reporter.id === 'thue')!.reporter.outsideChain).toBe(true);
    expect(pairs.find((pair) => pair.reporter.id === 'xa-1')!.reporter.outsideChain).toBe(false);
  });

  it('fans out "Trưởng các phòng chuyên môn, nghiệp vụ" and "Giám đốc Trung tâm thuộc Sở" (plan 001) to the units they head', () => {
    const directory = aliasesOf({ 'các phòng chuyên môn, nghiệp vụ': ['lsht', 'qlbg'], 'trung tâm thuộc sở': ['ttdvdn'], 'văn phòng': ['vp'] });
    const { pairs, unresolved } = resolveDutyPairs({ reporters: ['Trưởng các phòng chuyên môn, nghiệp vụ', 'Giám đốc Trung tâm thuộc Sở'], receivers: ['Văn phòng'], watchers: [] }, { assignments: [], focalUnit: null, headOfAgency: null }, directory);
    expect(unresolved).toEqual([]);
    expect(said(pairs)).toEqual(['lsht > vp', 'qlbg > vp', 'ttdvdn > vp']);
  });

  it('one report to "Lãnh đạo Sở" is taken in once, by the head', () => {
    const post = (id: string) => ({ kind: 'position' as const, id, agencyId: 'so', name: id, outsideChain: false });
    const directory = { ...aliasesOf({ 'phòng a': ['a'] }), lookup: (printed: string) => (printed === 'Lãnh đạo Sở' ? [post('pgd'), post('gd')] : aliasesOf({ 'phòng a': ['a'] }).lookup(printed)) };
    const { pairs } = resolveDutyPairs({ reporters: ['Phòng A'], receivers: ['Lãnh đạo Sở'], watchers: [] }, { assignments: [], focalUnit: null, headOfAgency: post('gd') }, directory);
    expect(said(pairs)).toEqual(['a > gd']);
  });

  it('names what nothing in the directory answers to, and falls back on the focal unit where no receiver is printed', () => {
    const focal = { kind: 'unit' as const, id: 'ttxt', agencyId: 'so', name: 'Trung tâm', outsideChain: false };
    const directory = aliasesOf({ 'phòng a': ['a'] });
    const { pairs, unresolved } = resolveDutyPairs({ reporters: ['Phòng A', 'Phòng Không Có'], receivers: [], watchers: [] }, { assignments: [], focalUnit: focal, headOfAgency: null }, directory);
    expect(said(pairs)).toEqual(['a > ttxt']);
    expect(unresolved).toEqual(['Phòng Không Có']);
  });
});
