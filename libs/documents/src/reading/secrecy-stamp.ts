import type { TextBlock } from '#domain/extraction/text-block';

const STAMP = /^\(?\s*(?:(?:ĐỘ MẬT|Độ mật)\s*:\s*)?(?:TUYỆT MẬT|TỐI MẬT|MẬT|Tuyệt mật|Tối mật)\s*\)?$/u;

/** FORM-3: a secrecy stamp standing alone; the words inside a sentence are no stamp. */
export function bearsSecrecyStamp(blocks: readonly TextBlock[]): boolean {
  return blocks.slice(0, 60).some((b) => [b.text, ...b.cells].some((t) => t.split(/\n|\t/).some((line) => STAMP.test(line.replace(/[*_#]/g, '').trim()))));
}
