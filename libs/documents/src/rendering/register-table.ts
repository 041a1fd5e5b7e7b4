import type { OutgoingRegisterRow } from '#domain/register/register-row';

/** REG-2: columns 1 to 10 of the incoming register, in the order of the law. Dates are ISO. */
export interface IncomingRegisterRow {
  arrivedOn: string;
  arrivalNumber: string;
  author: string;
  codeNumber: string;
  issuedOn: string | null;
  typeAndSubject: string;
  unitOrPerson: string;
  handedOn: string | null;
  receipt: string | null;
  remarks: string | null;
}

export interface RegisterMeta {
  parentAgency: string | null;
  agency: string;
  year: number;
  /** Which part of the year is printed, "Từ số 01 đến số 120"; null for all. */
  scope: string | null;
  trainingMark: boolean;
  createdAt: string;
}

interface RegisterColumn {
  heading: string;
  /** Share of the page's width; all ten sum to 1. */
  share: number;
  align: 'left' | 'center';
}

/** A register ready to be printed in any format (REG-4: printed in full and bound). */
export interface RegisterTable {
  kind: 'outgoing' | 'incoming';
  title: string;
  columns: readonly RegisterColumn[];
  rows: string[][];
}

const centre = (heading: string, share: number): RegisterColumn => ({ heading, share, align: 'center' });
const left = (heading: string, share: number): RegisterColumn => ({ heading, share, align: 'left' });

/** REG-1. The older eight-column form is not offered (REG-5). */
export const outgoingColumns: readonly RegisterColumn[] = [
  centre('Số, ký hiệu văn bản', 0.12), centre('Ngày tháng văn bản', 0.08), left('Tên loại và trích yếu nội dung văn bản', 0.21), left('Người ký', 0.09),
  left('Nơi nhận văn bản', 0.16), left('Đơn vị, người nhận bản lưu', 0.09), centre('Số lượng bản', 0.05), centre('Ngày chuyển', 0.08),
  left('Ký nhận', 0.05), left('Ghi chú', 0.07),
];

export const incomingColumns: readonly RegisterColumn[] = [
  centre('Ngày đến', 0.08), centre('Số đến', 0.05), left('Tác giả', 0.12), centre('Số, ký hiệu', 0.12), centre('Ngày tháng', 0.08),
  left('Tên loại và trích yếu nội dung văn bản', 0.22), left('Đơn vị hoặc người nhận', 0.12), centre('Ngày chuyển', 0.08), left('Ký nhận', 0.05), left('Ghi chú', 0.08),
];

/** dd/mm/yyyy of an ISO date or instant's date part; other text stays as it is. */
function printedDate(iso: string | null): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/u.exec(iso ?? '');
  return match === null ? iso ?? '' : `${match[3]}/${match[2]}/${match[1]}`;
}

export function outgoingRegisterTable(rows: readonly OutgoingRegisterRow[]): RegisterTable {
  return {
    kind: 'outgoing',
    title: 'SỔ ĐĂNG KÝ VĂN BẢN ĐI',
    columns: outgoingColumns,
    rows: rows.map((row) => [
      row.codeNumber, printedDate(row.issuedOn), row.typeAndSubject, row.signer, row.recipients, row.fileCopyKeeper,
      row.copies === null ? '' : String(row.copies), printedDate(row.handedOn), row.receipt ?? '', row.remarks ?? '',
    ]),
  };
}

export function incomingRegisterTable(rows: readonly IncomingRegisterRow[]): RegisterTable {
  return {
    kind: 'incoming',
    title: 'SỔ ĐĂNG KÝ VĂN BẢN ĐẾN',
    columns: incomingColumns,
    rows: rows.map((row) => [
      printedDate(row.arrivedOn), row.arrivalNumber, row.author, row.codeNumber, printedDate(row.issuedOn), row.typeAndSubject,
      row.unitOrPerson, printedDate(row.handedOn), row.receipt ?? '', row.remarks ?? '',
    ]),
  };
}

/** "Năm 2026", with the scope where only a part is printed. */
export function registerSubtitle(meta: RegisterMeta): string {
  return meta.scope === null ? `Năm ${meta.year}` : `Năm ${meta.year}. ${meta.scope}`;
}

export const registerSize = { text: 11, title: 16, heading: 11 } as const;
/** Landscape A4; the left edge is bound (REG-4). */
export const registerPage = { widthMm: 297, heightMm: 210, topMm: 20, bottomMm: 15, leftMm: 25, rightMm: 15 } as const;
