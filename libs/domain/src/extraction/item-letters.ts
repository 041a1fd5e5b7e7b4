/** Item letters follow the Vietnamese alphabet (patterns.md, Lettering): no f j w z; đ after d, e, then g. */
export const ITEM_LETTERS = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 's', 't', 'u', 'v', 'x', 'y'] as const;

export function letterIndex(letter: string): number {
  return (ITEM_LETTERS as readonly string[]).indexOf(letter.toLocaleLowerCase('vi'));
}

export function nextLetter(letter: string): string | null {
  const i = letterIndex(letter);
  return i < 0 ? null : (ITEM_LETTERS[i + 1] ?? null);
}

/** Letters named in an assignment: "a) b) c)", "a, b và đ", "từ a đến d", "điểm a, b". */
export function readLetters(text: string): string[] {
  const range = /(?:^|[\s(])(?:từ\s+)?(?:mục\s+|điểm\s+)?([a-eg-iđk-v-xy])\)?\s*(?:đến|-|–)\s*(?:mục\s+|điểm\s+)?([a-eg-iđk-vxy])\)?(?=[\s.,;)]|$)/u.exec(text);
  if (range) {
    const from = letterIndex(range[1]!);
    const to = letterIndex(range[2]!);
    if (from >= 0 && to > from) return ITEM_LETTERS.slice(from, to + 1).slice();
  }
  const letters: string[] = [];
  for (const m of text.matchAll(/(?<![\p{L}\d.])([a-eg-iđk-vxy])(?:\)|(?=\s*[,;.]|\s+và\s|\s*$))/gu)) {
    if (letterIndex(m[1]!) >= 0 && !letters.includes(m[1]!)) letters.push(m[1]!);
  }
  return letters;
}
