import type { ArchiveFacts, RecipientFacts } from '#domain/extraction/plan-facts';
import type { RecipientRole } from '#domain/recipients/receiver';

/** RCPT-4, RCPT-6: report and coordinate are printed, the others are said by the line itself. */
const printedFlag: Record<RecipientRole, string> = { report: ' (b/c)', coordinate: ' (p/h)', execute: '', publish: '', inform: '' };

/**
 * The block "Nơi nhận" made from the data, never typed (RCPT-1, RCPT-2): a dash and ";" per line, the archive line last
 * with "." (RCPT-8). Receivers that came from one printed line stand on it once.
 */
export function printedRecipients(recipients: readonly RecipientFacts[], archive: ArchiveFacts | null): string[] {
  const lines = [...new Set(recipients.map((recipient) => lineOf(recipient)))].map((line) => `- ${line};`);
  const units = archive?.units.length ? archive.units : ['VT'];
  const draftingUnit = archive?.draftingUnit && !units.includes(archive.draftingUnit) ? [archive.draftingUnit] : [];
  const typist = archive?.typist ? ` (${archive.typist})` : '';
  return [...lines, `- Lưu: ${[...units, ...draftingUnit].join(', ')}${typist}.`];
}

function lineOf(recipient: RecipientFacts): string {
  const printed = recipient.raw.replace(/^[-–—+*\s]+/u, '').replace(/[\s.;,]+$/u, '');
  return printed === '' ? `${recipient.name}${printedFlag[recipient.role]}` : printed;
}
