const two = (value: number) => String(value).padStart(2, '0');

/** The printed date line with another day: days below 10 and months 1 and 2 carry a zero (NUM-12). */
export function datedLine(line: string, date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return line.replace(/ngày\s+\S*\s*tháng\s+\S*\s*năm\s+\d+/u, `ngày ${two(day)} tháng ${month <= 2 ? two(month) : month} năm ${year}`);
}
