/** Hình thức ký (SIGN-1). */
export const signatureForms = ['head', 'TM', 'KT', 'TL', 'TUQ', 'Q', 'TM+KT', 'TL+KT'] as const;
export type SignatureForm = (typeof signatureForms)[number];
