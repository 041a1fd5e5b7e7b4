/** FORM-4 and FORM-5 in numbers, one place for every format. Sizes in points, lengths in millimetres. */
export const pageForm = {
  widthMm: 210,
  heightMm: 297,
  marginTopMm: 20,
  marginBottomMm: 20,
  marginLeftMm: 30,
  marginRightMm: 15,
  /** From the upper edge of the sheet to the page number, inside the top margin. */
  headerMm: 10,
  firstLineMm: 12.7,
  paragraphGapPt: 6,
  /** Share of the right column of the page's head: below 58 % "VIỆT NAM" wraps. */
  rightHeadShare: 0.58,
  /** Share of the signature column. */
  signatureShare: 0.52,
} as const;

export const textSize = {
  nationalTitle: 12,
  motto: 13,
  agency: 12,
  number: 13,
  date: 13,
  letterSubject: 12,
  title: 14,
  body: 14,
  table: 13,
  signature: 14,
  recipientsHeading: 12,
  recipients: 11,
  pageNumber: 13,
  stamp: 13,
} as const;

export const contentWidthMm = pageForm.widthMm - pageForm.marginLeftMm - pageForm.marginRightMm;

export function mmToPoint(mm: number): number {
  return (mm * 72) / 25.4;
}

export function mmToTwip(mm: number): number {
  return Math.round((mm * 1440) / 25.4);
}

/** Receivers that stand beside the signature and never leave it; the rest of a long list may run to the next page. */
export const recipientsBesideSignature = 18;

/** Blank lines of the body size between post and name when nothing is printed there. */
export const signatureRoomLines = 4;
