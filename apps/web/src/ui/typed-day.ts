/**
 * A day as people type it into a date field: 5/6/2026, 05.06.26, 05062026. The field's own reading would take 05/06 for
 * the 6th of May. Null for what is no day of the calendar.
 */
export function typedDay(text: string): string | null {
  const trimmed = text.trim();
  const canonical = /^(\d{4})-(\d{2})-(\d{2})/.exec(trimmed);
  if (canonical) return dayOf(Number(canonical[1]), Number(canonical[2]), Number(canonical[3]));
  const typed = /^(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})\s*[/.\-\s]\s*(\d{4}|\d{2})$/.exec(trimmed) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(trimmed);
  if (!typed) return null;
  const year = Number(typed[3]);
  return dayOf(year < 100 ? 2000 + year : year, Number(typed[2]), Number(typed[1]));
}

function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}
