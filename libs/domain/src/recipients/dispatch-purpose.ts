/** What a dispatch carries: the document itself, or word that it was recalled or replaced (FIX-3, FIX-1). */
export const dispatchPurposes = ['issue', 'recall', 'replacement'] as const;
export type DispatchPurpose = (typeof dispatchPurposes)[number];
