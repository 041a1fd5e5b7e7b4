import { printedTypeName } from '#domain/document/document-type';
import type { ArchiveFacts, RecipientFacts } from '#domain/extraction/plan-facts';
import type { IssuedMaterial } from '#domain/ports/issued-file-store';
import { recipientWords } from '#domain/recipients/recipient-words';
import type { DocumentFrame } from './source-frame';
import type { RecipientLine, UrgencyStamp } from './official-document';

const stamps: Record<IssuedMaterial['urgency'], UrgencyStamp | null> = { normal: null, urgent: 'KHẨN', veryUrgent: 'THƯỢNG KHẨN', flash: 'HỎA TỐC' };

/** The page around the body of an issued document: agency, number, date, signature and receivers as they were recorded. */
export function issuedFrame(material: IssuedMaterial): DocumentFrame {
  const { agency, facts, number, symbol, issuedOn, signature, type, title, urgency, training } = material;
  // Until the clerk gives the day, what the draft itself prints stands: usually month and year (NUM-11).
  const [year, month, day] = issuedOn === null ? [facts.issuedOn.year, facts.issuedOn.month, null] : issuedOn.split('-').map(Number);
  return {
    parentAgency: agency.printedParent,
    agency: agency.printedName,
    numberLine: { number, symbol: symbol ?? '' },
    place: agency.place,
    date: { day: day ?? null, month: month ?? null, year: year ?? null },
    typeName: printedTypeName[type],
    subject: title,
    addressees: facts.addressees,
    signature: { lines: signature.lines, name: signature.name, note: null },
    recipients: facts.recipients.map(recipientLine),
    archive: archiveLine(facts.archive),
    trainingMark: training,
    urgency: stamps[urgency],
    circulation: null,
    // The business date, so that a repeated rendering gives the same bytes.
    metadata: { title, author: agency.printedName, createdAt: `${issuedOn ?? '1970-01-01'}T00:00:00Z` },
  };
}

/** "UBND tỉnh (để b/c);" is the receiver and its flag (RCPT-4). */
export function recipientLine({ raw, name }: Pick<RecipientFacts, 'raw' | 'name'>): RecipientLine {
  const printed = recipientWords(raw || name);
  const flagged = /^(.*\S)\s*\(([^()]{1,30})\)$/u.exec(printed);
  return flagged ? { text: flagged[1]!, flag: flagged[2]!.trim() } : { text: printed, flag: null };
}

export function archiveLine(archive: ArchiveFacts | null): string | null {
  if (!archive) return null;
  const parts = [...archive.units, ...(archive.draftingUnit === null ? [] : [archive.draftingUnit])];
  return parts.length === 0 ? null : [...new Set(parts)].join(', ');
}
