import type { TaskFigure } from '#domain/report/report-line';

const percent = /(\d{1,3}(?:[.,]\d+)?)\s*%/u;
const times = /(?:ít nhất|tối thiểu|từ)?\s*(\d{1,3})\s*(lần|cuộc|buổi|lượt)(?:\s*\/\s*(năm|quý|tháng))?/iu;

/** The figure a task prints (95 %, 02 lần/năm), as a number people can report against; null where it prints none. */
export function printedFigure(text: string): TaskFigure | null {
  const share = percent.exec(text);
  if (share) return { value: Number(share[1]!.replace(',', '.')), unit: '%' };
  const count = times.exec(text);
  return count ? { value: Number(count[1]), unit: `${count[2]!.toLocaleLowerCase('vi')}${count[3] ? `/${count[3].toLocaleLowerCase('vi')}` : ''}` } : null;
}
