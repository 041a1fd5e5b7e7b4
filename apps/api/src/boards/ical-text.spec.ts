import { localDate } from '#domain/calendar/local-date';
import { icalText } from './ical-text';

describe('iCal feed', () => {
  const text = icalText('Hạn báo cáo', [{ uid: 'd-1', day: localDate('2024-12-31'), title: 'Báo cáo quý IV/2024, Phòng Công sản; gửi P. Tổng hợp', description: 'Ủy ban nhân dân '.repeat(12), stampedAt: Date.UTC(2024, 11, 1) }]);
  it('RFC 5545 folds at 75 octets without tearing a letter, and reads back whole', () => {
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.replace(/\r\n /g, '')).toContain('Ủy ban nhân dân '.repeat(12).trimEnd());
    expect(text).not.toContain('\uFFFD');
  });
  it('a due day is a whole day, also over the end of a year', () => {
    expect(text).toContain('DTSTART;VALUE=DATE:20241231\r\nDTEND;VALUE=DATE:20250101');
    expect(text.replace(/\r\n /g, '')).toContain('SUMMARY:Báo cáo quý IV/2024\\, Phòng Công sản\\; gửi P. Tổng hợp');
  });
});
