/** "16/01/2026", "…/09/2026", "9/2026" or nothing; null where it is no date at all. */
export function readPrintedDate(text: string | null): { day: number | null; month: number | null; year: number | null } | null {
  const trimmed = text?.trim() ?? '';
  if (!trimmed) return { day: null, month: null, year: null };
  const parts = trimmed.split(/[/.\-\s]+/).map((part) => (/^\d+$/.test(part) ? Number(part) : null));
  const [year, month, day] = [...parts].reverse();
  if (year === null || year === undefined || year < 1900 || year > 2200) return null;
  if (month !== null && month !== undefined && (month < 1 || month > 12)) return null;
  if (day !== null && day !== undefined) {
    if (!month) return null;
    const made = new Date(Date.UTC(year, month - 1, day));
    if (made.getUTCMonth() !== month - 1 || made.getUTCDate() !== day) return null;
  }
  return { day: day ?? null, month: month ?? null, year };
}
