/**
 * Words that name nobody by themselves: "các đơn vị chủ trì" is whoever the assignments say (three tiers of a
 * district's plan). `assigned`: lead and coordinating together.
 */
export type PrintedRole = 'lead' | 'coordinating' | 'assigned' | 'focal' | 'indicatorLeader';

const fold = (text: string): string => text.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/gu, ' ').trim();

export function printedRole(printed: string): PrintedRole | null {
  const text = fold(printed);
  // "đầu mỗi" is a frequent slip for "đầu mối".
  if (/đầu m[ốỗ]i/u.test(text)) return 'focal';
  if (/chủ trì/u.test(text)) return /phối hợp/u.test(text) ? 'assigned' : 'lead';
  if (/(?:giao|đơn vị|cơ quan).*phối hợp/u.test(text)) return 'coordinating';
  if (/(?:chủ tịch|giám đốc|lãnh đạo).*(?:phụ trách|chỉ đạo)/u.test(text)) return 'indicatorLeader';
  return null;
}

/** "Trưởng các phòng chuyên môn", "Giám đốc Trung tâm": the head answers, the unit owes. Null where no such word leads. */
export function withoutHeadWord(printed: string): string | null {
  const found = /^(?:thủ trưởng|trưởng|người đứng đầu|giám đốc|chánh|lãnh đạo)\s+(.+)$/iu.exec(printed.normalize('NFC').trim());
  return found ? found[1]!.trim() : null;
}

/** Without a remark in brackets at the end: "các cơ quan, đơn vị (được giao nhiệm vụ ...)". */
export function withoutRemark(printed: string): string {
  return printed.replace(/\s*\([^)]*\)\s*$/u, '').trim();
}
