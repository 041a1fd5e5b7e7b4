import type { ValidityFacts } from '#domain/extraction/plan-facts';

/** Form D15: the validity window comes from the plan's own subject, never from that of a cited document. */
export function readValidity(title: string | null): ValidityFacts {
  const none: ValidityFacts = { fromYear: null, toYear: null, openEnded: false };
  if (!title) return none;
  const own = title
    .replace(/ngày\s+\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}/giu, ' ')
    .replace(/ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}/giu, ' ')
    .replace(/\d+\s*\/\s*\d{4}\s*\/\s*\S+/gu, ' ')
    .replace(/(?:[Kk]ết quả|Luật[^,;]{0,60}?|[Kk]hắc phục[^,;]{0,80}?|so với)\s+năm\s+\d{4}/gu, ' ');
  const open = /(?:và\s+)?(?:các|những)\s+năm\s+tiếp\s+theo|(?:và\s+)?những\s+năm\s+sau/iu.test(own);
  const ranges = [...own.matchAll(/(?:giai đoạn|năm học|thời kỳ|từ năm|trong các năm|năm)?\s*((?:19|20)\d{2})\s*(?:-|–|—|đến(?:\s+(?:hết\s+)?năm)?)\s*((?:19|20)\d{2})/giu)];
  const singles = [...own.matchAll(/(?<!\d)((?:19|20)\d{2})(?!\d)/g)].map((m) => Number(m[1]));
  if (singles.length === 0) return { ...none, openEnded: open };
  if (ranges.length > 0) {
    const years = ranges.flatMap((m) => [Number(m[1]), Number(m[2])]);
    const before = singles.filter((y) => y < Math.min(...years) && /năm\s+\d{4}\s*(?:,|và|;)/u.test(own));
    const from = Math.min(...years, ...before);
    return { fromYear: from, toYear: open ? null : Math.max(...years), openEnded: open };
  }
  const until = /(?:đến|tới)\s+(?:hết\s+)?năm\s+((?:19|20)\d{2})/iu.exec(own);
  const from = Math.min(...singles);
  if (until && !/(?:định hướng|tầm nhìn)\s+(?:đến|tới)\s+(?:hết\s+)?năm/iu.test(own)) {
    const to = Number(until[1]);
    return { fromYear: from < to ? from : null, toYear: open ? null : to, openEnded: open };
  }
  const own2 = until ? singles.filter((y) => y !== Number(until[1])) : singles;
  const years = own2.length > 0 ? own2 : singles;
  return { fromYear: Math.min(...years), toYear: open ? null : Math.max(...years), openEnded: open };
}
