import { existsSync } from 'node:fs';
import path from 'node:path';

/** Metrics of Times New Roman under the Open Font License (assets/fonts/OFL.txt). */
export const pdfFontName = 'LiberationSerif';

const places = [
  path.resolve(__dirname, '../../assets/fonts'),
  // From the compiled tree, dist/libs/documents/src/rendering, back to the checkout.
  path.resolve(__dirname, '../../../../../libs/documents/assets/fonts'),
];

export function pdfFontFolder(): string {
  const folder = places.find((place) => existsSync(path.join(place, 'LiberationSerif-Regular.ttf')));
  if (folder === undefined) throw new Error('font.missing');
  return folder;
}

export function pdfFonts(): Record<string, { normal: string; bold: string; italics: string; bolditalics: string }> {
  const file = (face: string): string => path.join(pdfFontFolder(), `LiberationSerif-${face}.ttf`);
  return { [pdfFontName]: { normal: file('Regular'), bold: file('Bold'), italics: file('Italic'), bolditalics: file('BoldItalic') } };
}
