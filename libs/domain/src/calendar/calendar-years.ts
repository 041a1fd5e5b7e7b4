import { localDate } from '#domain/calendar/local-date';
import type { CalendarYear, CalendarYearStatus, NamedDay } from '#domain/calendar/calendar-year';

/**
 * Seed of the civil-service calendar, CAL-7. It is the first content of the calendar table, not the truth:
 * administrators correct and continue it there (CAL-9). 2027 is a proposal: days around Tết follow the
 * pattern of 2024, when the first day was a Saturday too, and 02/9 takes the day that joins the weekend.
 */
export const CALENDAR_YEARS: readonly CalendarYear[] = [
  year(2022, 'official', {
    'Nghỉ bù Tết Dương lịch': ['01-03'],
    'Tết Nguyên đán': ['01-31', '02-01', '02-02', '02-03', '02-04'],
    'Nghỉ bù Giỗ Tổ Hùng Vương': ['04-11'],
    'Nghỉ bù Ngày Chiến thắng 30/4': ['05-02'],
    'Nghỉ bù Ngày Quốc tế Lao động': ['05-03'],
    'Quốc khánh': ['09-01', '09-02'],
  }),
  year(2023, 'official', {
    'Nghỉ bù Tết Dương lịch': ['01-02'],
    'Tết Nguyên đán': ['01-20', '01-23', '01-24', '01-25', '01-26'],
    'Ngày Quốc tế Lao động': ['05-01'],
    'Nghỉ bù Giỗ Tổ Hùng Vương': ['05-02'],
    'Nghỉ bù Ngày Chiến thắng 30/4': ['05-03'],
    'Quốc khánh': ['09-01'],
    'Nghỉ bù Quốc khánh': ['09-04'],
  }),
  year(
    2024,
    'official',
    {
      'Tết Dương lịch': ['01-01'],
      'Tết Nguyên đán': ['02-08', '02-09', '02-12', '02-13', '02-14'],
      'Giỗ Tổ Hùng Vương': ['04-18'],
      'Nghỉ hoán đổi, làm bù Thứ Bảy 04/5': ['04-29'],
      'Ngày Chiến thắng 30/4': ['04-30'],
      'Ngày Quốc tế Lao động': ['05-01'],
      'Quốc khánh': ['09-02', '09-03'],
    },
    { 'Làm bù cho Thứ Hai 29/4': ['05-04'] },
  ),
  year(
    2025,
    'official',
    {
      'Tết Dương lịch': ['01-01'],
      'Tết Nguyên đán': ['01-27', '01-28', '01-29', '01-30', '01-31'],
      'Giỗ Tổ Hùng Vương': ['04-07'],
      'Ngày Chiến thắng 30/4': ['04-30'],
      'Ngày Quốc tế Lao động': ['05-01'],
      'Nghỉ hoán đổi, làm bù Thứ Bảy 26/4': ['05-02'],
      'Quốc khánh': ['09-01', '09-02'],
    },
    { 'Làm bù cho Thứ Sáu 02/5': ['04-26'] },
  ),
  year(
    2026,
    'official',
    {
      'Tết Dương lịch': ['01-01'],
      'Nghỉ hoán đổi, làm bù Thứ Bảy 10/01': ['01-02'],
      'Tết Nguyên đán': ['02-16', '02-17', '02-18', '02-19', '02-20'],
      'Nghỉ bù Giỗ Tổ Hùng Vương': ['04-27'],
      'Ngày Chiến thắng 30/4': ['04-30'],
      'Ngày Quốc tế Lao động': ['05-01'],
      'Nghỉ hoán đổi, làm bù Thứ Bảy 22/8': ['08-31'],
      'Quốc khánh': ['09-01', '09-02'],
      // CAL-2: a paid holiday from 2026 on.
      'Ngày Văn hóa Việt Nam': ['11-24'],
    },
    { 'Làm bù cho Thứ Sáu 02/01': ['01-10'], 'Làm bù cho Thứ Hai 31/8': ['08-22'] },
  ),
  year(2027, 'provisional', {
    'Tết Dương lịch': ['01-01'],
    'Tết Nguyên đán': ['02-04', '02-05', '02-08', '02-09', '02-10'],
    'Giỗ Tổ Hùng Vương': ['04-16'],
    'Ngày Chiến thắng 30/4': ['04-30'],
    'Nghỉ bù Ngày Quốc tế Lao động': ['05-03'],
    'Quốc khánh': ['09-02', '09-03'],
    'Ngày Văn hóa Việt Nam': ['11-24'],
  }),
];

type DaysByName = Readonly<Record<string, readonly string[]>>;

function year(number: number, status: CalendarYearStatus, daysOff: DaysByName, workingSaturdays: DaysByName = {}): CalendarYear {
  return { year: number, version: 1, status, daysOff: named(number, daysOff), workingSaturdays: named(number, workingSaturdays) };
}

function named(number: number, days: DaysByName): readonly NamedDay[] {
  return Object.entries(days)
    .flatMap(([name, dates]) => dates.map((monthDay) => ({ date: localDate(`${number}-${monthDay}`), name: name.normalize('NFC') })))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}
