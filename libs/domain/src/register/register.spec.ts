import { CALENDAR_YEARS } from '#domain/calendar/calendar-years';
import { localDate } from '#domain/calendar/local-date';
import { WorkingCalendar } from '#domain/calendar/working-calendar';
import { refusalOfNumberDate, remarksOnNumberDate } from '#domain/register/number-date';
import { printedDate, printedPlaceAndDate } from '#domain/register/printed-date';
import { registerRow, typeAndSubject } from '#domain/register/register-row';
import { commonSeries, firstNumber, seriesFor } from '#domain/register/series-for';
import type { SeriesPolicy } from '#domain/register/series-policy';

const calendar = new WorkingCalendar(CALENDAR_YEARS);

describe('NUM-12: printed dates', () => {
  it.each([['2020-03-05', 'ngày 05 tháng 3 năm 2020'], ['2024-01-31', 'ngày 31 tháng 01 năm 2024'], ['2024-02-09', 'ngày 09 tháng 02 năm 2024'], ['2024-12-10', 'ngày 10 tháng 12 năm 2024']])('%s', (date, printed) =>
    expect(printedDate(localDate(date))).toBe(printed),
  );
  it('a comma stands between place and date', () => expect(printedPlaceAndDate('Sơn Hà', localDate('2026-11-25'))).toBe('Sơn Hà, ngày 25 tháng 11 năm 2026'));
});

describe('NUM-6: series', () => {
  const plans: SeriesPolicy = { series: 'KH', kind: 'ours', startAt: 107, documentTypes: ['KH'], fromYear: 2023, toYear: null };
  const rest: SeriesPolicy = { series: 'chung', kind: 'external', startAt: 1, documentTypes: [], fromYear: 2020, toYear: null };
  it('a policy that names the type goes first, whatever the order', () => expect(seriesFor([rest, plans], 'KH', 2024)).toBe(plans));
  it('other types share the common one', () => expect(seriesFor([plans, rest], 'CV', 2024)).toBe(rest));
  it('outside its years a policy does not hold', () => expect(seriesFor([plans, rest], 'KH', 2022)).toBe(rest));
  it('an office without settings has one series of its own', () => expect(seriesFor([], 'KH', 2024)).toBe(commonSeries));
  it('NUM-5: startAt counts in the first year alone', () => expect([firstNumber(plans, 2023), firstNumber(plans, 2024)]).toEqual([107, 1]));
});

describe('NUM-7: number and date after signing', () => {
  const facts = { issuedOn: localDate('2026-11-20'), today: localDate('2026-11-25'), signedOn: localDate('2026-11-20'), lastIssuedOn: localDate('2026-11-19') };
  it('the day of signing is right', () => {
    expect(refusalOfNumberDate(facts)).toBeNull();
    expect(remarksOnNumberDate(facts, calendar)).toEqual([]);
  });
  it('a day before the signature is refused', () => expect(refusalOfNumberDate({ ...facts, issuedOn: localDate('2026-11-19') })).toBe('number.dateBeforeSigning'));
  it('a day to come is refused', () => expect(refusalOfNumberDate({ ...facts, issuedOn: localDate('2026-11-26') })).toBe('number.dateInFuture'));
  it('Friday signed, Monday numbered is the next working day', () => expect(remarksOnNumberDate({ ...facts, issuedOn: localDate('2026-11-23') }, calendar)).toEqual([]));
  it('24/11/2026 is a holiday (CAL-2): signed Monday, numbered Wednesday is in time', () =>
    expect(remarksOnNumberDate({ ...facts, signedOn: localDate('2026-11-23'), issuedOn: localDate('2026-11-25') }, calendar)).toEqual([]));
  it('later than that is said', () => expect(remarksOnNumberDate({ ...facts, issuedOn: localDate('2026-11-25') }, calendar)).toEqual(['number.laterThanNextWorkingDay']));
  it('a date behind the series is said, in another year it is not', () => {
    expect(remarksOnNumberDate({ ...facts, lastIssuedOn: localDate('2026-11-21') }, calendar)).toEqual(['number.dateGoesBack']);
    expect(remarksOnNumberDate({ ...facts, lastIssuedOn: localDate('2027-01-04') }, calendar)).toEqual([]);
  });
});

describe('REG-1: the ten columns', () => {
  it('follow the order of the law', () => {
    const row = registerRow({
      codeNumber: '05/KH-STC', issuedOn: '2026-11-25', type: 'KH', title: 'Cải thiện chỉ số', signerName: 'Trần Văn Minh', recipientLines: ['UBND tỉnh (b/c)', 'Các phòng thuộc Sở'],
      archiveUnits: [], draftingUnitName: 'Phòng Tổng hợp', copies: 12, handedOn: null, receipt: null, remarks: null,
    });
    expect(Object.values(row)).toEqual(['05/KH-STC', '2026-11-25', 'Kế hoạch Cải thiện chỉ số', 'Trần Văn Minh', 'UBND tỉnh (b/c); Các phòng thuộc Sở', 'VT, Phòng Tổng hợp', 12, null, null, null]);
  });
  it('a title that begins with its type is not doubled', () => expect(typeAndSubject('KH', 'Kế hoạch cải thiện')).toBe('Kế hoạch cải thiện'));
  it('a letter is named Công văn', () => expect(typeAndSubject('CV', 'V/v đôn đốc báo cáo')).toBe('Công văn V/v đôn đốc báo cáo'));
});
