/** Loại văn bản that the product carries (NUM-3); a công văn has no code in its symbol (NUM-4). */
export const documentTypes = ['KH', 'BC', 'CV', 'QĐ', 'TB', 'TTr'] as const;
export type DocumentType = (typeof documentTypes)[number];

/** Printed type name, box 5a of FORM-5; null where the type prints "V/v" under the number instead. */
export const printedTypeName: Record<DocumentType, string | null> = {
  KH: 'KẾ HOẠCH', BC: 'BÁO CÁO', CV: null, QĐ: 'QUYẾT ĐỊNH', TB: 'THÔNG BÁO', TTr: 'TỜ TRÌNH',
};

/** Cửa vào (model.md 2): written here, or already signed and numbered elsewhere. */
export type Door = 'draft' | 'issuedOutside';
