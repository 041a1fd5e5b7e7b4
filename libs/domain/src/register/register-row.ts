import { recipientWords } from '#domain/recipients/recipient-words';
import { printedTypeName, type DocumentType } from '#domain/document/document-type';

/** What the ten columns of REG-1 are made of. */
export interface RegisterFacts {
  readonly codeNumber: string;
  readonly issuedOn: string;
  readonly type: DocumentType;
  readonly title: string;
  readonly signerName: string;
  /** Nơi nhận lines, without dash and end mark (RCPT-2). */
  readonly recipientLines: readonly string[];
  /** RCPT-8: those who keep the file copy. */
  readonly archiveUnits: readonly string[];
  readonly draftingUnitName: string;
  readonly copies: number | null;
  readonly handedOn: string | null;
  readonly receipt: string | null;
  readonly remarks: string | null;
}

/** Sổ đăng ký văn bản đi, REG-1: columns 1 to 10 in the order of the law. */
export interface OutgoingRegisterRow {
  readonly codeNumber: string;
  readonly issuedOn: string;
  readonly typeAndSubject: string;
  readonly signer: string;
  readonly recipients: string;
  readonly fileCopyKeeper: string;
  readonly copies: number | null;
  readonly handedOn: string | null;
  readonly receipt: string | null;
  readonly remarks: string | null;
}

export function registerRow(facts: RegisterFacts): OutgoingRegisterRow {
  return {
    codeNumber: facts.codeNumber,
    issuedOn: facts.issuedOn,
    typeAndSubject: typeAndSubject(facts.type, facts.title),
    signer: facts.signerName,
    // Lines are kept as printed, with their own closing mark (RCPT-1).
    recipients: facts.recipientLines.map(recipientWords).join('; '),
    fileCopyKeeper: facts.archiveUnits.length > 0 ? facts.archiveUnits.join(', ') : `VT, ${facts.draftingUnitName}`,
    copies: facts.copies,
    handedOn: facts.handedOn,
    receipt: facts.receipt,
    remarks: facts.remarks,
  };
}

/** Tên loại và trích yếu: "Kế hoạch ..."; a letter stands in the register as "Công văn" with its V/v. A title that begins with its type is not doubled. */
export function typeAndSubject(type: DocumentType, title: string): string {
  const upper = printedTypeName[type] ?? 'CÔNG VĂN';
  const name = upper.charAt(0) + upper.slice(1).toLocaleLowerCase('vi');
  return title.toLocaleUpperCase('vi').startsWith(upper) ? title : `${name} ${title}`;
}
