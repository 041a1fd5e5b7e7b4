import type { ReportContent } from '../duty/report-content';

/** The copy on this machine counts only while the server still stands where it began: somebody else's later draft wins. */
export function readKept(text: string, editNo: number): ReportContent | null {
  if (!text) return null;
  try {
    const kept = JSON.parse(text) as { editNo?: unknown; content?: Partial<ReportContent> };
    const content = kept.content;
    if (kept.editNo !== editNo || !content || typeof content.summary !== 'string' || !Array.isArray(content.lines) || !Array.isArray(content.files)) return null;
    return { summary: content.summary, lines: content.lines, files: content.files };
  } catch {
    return null;
  }
}
