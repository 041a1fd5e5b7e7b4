import type { SignatureForm } from '#domain/signing/signature-form';

export interface SigningPosts {
  /** Post of the person who signs. */
  readonly signer: string;
  /** Post whose authority is used: the head for KT and TL, the delegating post for TUQ. */
  readonly authority: string | null;
  /** TL+KT alone: the head of the unit who holds the order and passed it to his deputy. */
  readonly between: string | null;
}

/** SIGN-1: the printed lines of authority and post, top down; computed from the mandate, never typed (SIGN-8). */
export function printedSigningLines(form: SignatureForm, agencyPrintedName: string, posts: SigningPosts): string[] {
  const signer = printedPost(posts.signer);
  const authority = printedPost(posts.authority ?? posts.signer);
  const body = `TM. ${printedBody(agencyPrintedName)}`;
  switch (form) {
    case 'head':
      return [signer];
    case 'Q':
      return [`Q. ${signer.replace(/^(Q|QUYỀN)\.? /u, '')}`];
    case 'KT':
      return [`KT. ${authority}`, signer];
    case 'TM':
      return [body, signer];
    case 'TM+KT':
      return [body, `KT. ${authority}`, signer];
    case 'TL':
      return [`TL. ${authority}`, signer];
    case 'TL+KT':
      return [`TL. ${authority}`, `KT. ${printedPost(posts.between ?? posts.signer)}`, signer];
    case 'TUQ':
      // The delegate belongs to another body, so its name stays beside the post (SIGN-1, SIGN-5).
      return [`TUQ. ${authority}`, posts.signer.normalize('NFC').toLocaleUpperCase('vi')];
  }
}

/** CHỦ TỊCH, not CHỦ TỊCH UBND TỈNH: the header above names the body; CHÁNH VĂN PHÒNG and TRƯỞNG PHÒNG … are whole names of posts. */
export function printedPost(title: string): string {
  const upper = title.normalize('NFC').trim().replace(/\s+/gu, ' ').toLocaleUpperCase('vi');
  return upper.replace(/^((?:PHÓ )?(?:GIÁM ĐỐC|CHỦ TỊCH|CHÁNH VĂN PHÒNG|CHÁNH THANH TRA)|PHÓ CHỦ TỊCH THƯỜNG TRỰC) (?:SỞ|UBND|ỦY BAN NHÂN DÂN|HĐND|HỘI ĐỒNG NHÂN DÂN|TỈNH|XÃ|PHƯỜNG)(?: .*)?$/u, '$1');
}

/** TM. ỦY BAN NHÂN DÂN without the place, which the header prints; other collective bodies in full. */
function printedBody(printedName: string): string {
  const upper = printedName.normalize('NFC').trim().replace(/\s+/gu, ' ').toLocaleUpperCase('vi').replace(/^UBND(?= |$)/u, 'ỦY BAN NHÂN DÂN').replace(/^HĐND(?= |$)/u, 'HỘI ĐỒNG NHÂN DÂN');
  return /^(ỦY BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN)(?: |$)/u.exec(upper)?.[1] ?? upper;
}
