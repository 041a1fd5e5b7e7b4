/** Control letters that XML forbids, halves of letters, and non-characters: one of them makes a DOCX unreadable. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The same value with every text in NFC and without letters that no format can hold. */
export function printable<T>(value: T): T {
  if (typeof value === 'string') return value.replace(forbidden, '').normalize('NFC') as T;
  if (Array.isArray(value)) return value.map((entry: unknown) => printable(entry)) as T;
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, printable(entry)])) as T;
  }
  return value;
}
