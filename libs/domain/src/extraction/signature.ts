import { isPostLine } from '#domain/extraction/document-outline';
import type { Paragraph } from '#domain/extraction/paragraph';
import { spanOf } from '#domain/extraction/paragraph';
import type { SignatureFacts, SigningForm } from '#domain/extraction/plan-facts';

const PREFIX = /^(TM|T\/M|KT|K\/T|TL|T\/L|TUQ|Q)\s*\.?\s+(?=\p{Lu})/u;
const NAME = /^(?:(?:TS|ThS|PGS|GS|BS|KS|CN)\.?\s+)*(\p{Lu}\p{Ll}*(?:\s+\p{Lu}\p{Ll}*){1,5})$/u;
const SIGNED = /^\(?\s*(?:đã ký|ký tên|ký,? đóng dấu|ký,? ghi rõ họ tên|chữ ký)[^)]*\)?$/iu;

/** Prefixes, post and name under the text (SIGN-1). */
export function readSignature(lines: readonly Paragraph[]): SignatureFacts {
  const printed: string[] = [];
  const prefixes: string[] = [];
  let position: string | null = null;
  let name: string | null = null;
  let span;
  for (const p of signingColumn(lines)) {
    for (const text of splitPosts(p.text)) {
      if (SIGNED.test(text) || text === '') continue;
      if (isPostLine(text)) {
        if (name !== null) continue;
        span ??= spanOf(p);
        const m = PREFIX.exec(text);
        const post = m ? text.slice(m[0].length) : text;
        if (m) prefixes.push(m[1]!.replace('/', ''));
        printed.push(text);
        position = post.replace(/[\s,;:.]+$/u, '');
        continue;
      }
      const m = NAME.exec(text.replace(/[.,;]+$/u, ''));
      if (m && printed.length > 0 && name === null && m[1]!.length <= 45) name = m[1]!;
      else if (m && printed.length > 0 && name !== null) continue;
      else if (printed.length > 0 && name === null && /^\p{Lu}[\p{Lu}\s]+$/u.test(text) && text.split(' ').length >= 2 && text.split(' ').length <= 5) name = titleCase(text);
    }
  }
  if (position === null) return { form: null, position: null, name: null, lines: [] };
  return { form: formOf(prefixes), position, name, lines: printed, ...(span ? { span } : {}) };
}

/** Two heads sign a joint plan side by side: the one on the right signs for the agency that drew it up. */
function signingColumn(lines: readonly Paragraph[]): readonly Paragraph[] {
  const posts = (column: number): boolean => lines.some((p) => p.column === column && isPostLine(p.text));
  return posts(0) && posts(1) ? lines.filter((p) => p.column !== 0) : lines;
}

/** "TM. ỦY BAN NHÂN DÂN CHỦ TỊCH" in one line: the body and the post. */
function splitPosts(text: string): string[] {
  const m = /^((?:TM|T\/M)\s*\.?\s+.+?)\s+((?:KT\s*\.?\s+)?(?:PHÓ\s+)?(?:CHỦ TỊCH|BÍ THƯ|TRƯỞNG BAN|GIÁM ĐỐC)(?:\s.*)?)$/u.exec(text.trim());
  const parts = m ? [m[1]!, m[2]!] : [text.trim()];
  return parts.flatMap((s) => {
    const kt = /^(KT\s*\.?\s+(?:CHỦ TỊCH|GIÁM ĐỐC|CHÁNH VĂN PHÒNG|TRƯỞNG \p{Lu}+|BÍ THƯ|CHI CỤC TRƯỞNG))\s+(PHÓ\s.+)$/u.exec(s);
    return kt ? [kt[1]!, kt[2]!] : [s];
  });
}

function formOf(prefixes: readonly string[]): SigningForm {
  const has = (p: string): boolean => prefixes.includes(p);
  if (has('TM') && has('KT')) return 'TM+KT';
  if (has('TL') && has('KT')) return 'TL+KT';
  if (has('TUQ')) return 'TUQ';
  if (has('TL')) return 'TL';
  if (has('KT')) return 'KT';
  if (has('TM')) return 'TM';
  if (has('Q')) return 'Q';
  return 'head';
}

function titleCase(text: string): string {
  return text.toLocaleLowerCase('vi').replace(/(?:^|\s)\p{L}/gu, (c) => c.toLocaleUpperCase('vi'));
}
