import { partsNeeded } from '#domain/consolidation/consolidation-threshold';
import { reportRecipients } from '#domain/consolidation/report-text';

describe('WCP-34 when a focal unit may consolidate', () => {
  it.each([[8, undefined, 8], [8, 75, 6], [7, 75, 6], [8, 1, 1], [8, 0, 1], [8, 250, 8], [1, 50, 1], [0, 75, 0]])('of %i parts at %s per cent: %i', (total, percent, needed) => {
    expect(partsNeeded(total, percent === undefined ? {} : { consolidateFromPercent: percent })).toBe(needed);
  });
});

describe('Nơi nhận of a consolidated report', () => {
  const lines = (...parts: Parameters<typeof reportRecipients>) => reportRecipients(...parts).map((one) => `${one.raw} ${one.role}`);
  it('comes from the duty: those it reports to, then those who follow it (REP-9)', () => {
    expect(lines({ receivers: ['UBND tỉnh', 'Sở Nội vụ'], watchers: ['Sở Nội vụ', 'Ban Quản lý các khu công nghiệp'] }, 'Sở Tài chính')).toEqual(['UBND tỉnh (b/c) report', 'Sở Nội vụ (b/c) report', 'Ban Quản lý các khu công nghiệp inform']);
  });
  it('goes to the leadership of the agency in its own words where no duty names anybody', () => {
    expect(['Sở Tài chính', 'Ủy ban nhân dân xã Mường Khoa', 'Chi cục Thuế'].map((agency) => lines({ receivers: [], watchers: [] }, agency)[0])).toEqual(['Lãnh đạo Sở inform', 'Lãnh đạo Ủy ban nhân dân xã Mường Khoa inform', 'Lãnh đạo cơ quan inform']);
  });
});
