import { foldKey, stripMarkup } from '#domain/extraction/normalise-text';

/** Abbreviations of patterns.md 5 that mean one thing wherever they stand in the name of a receiver. */
const expansions: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\d])LĐ\s*-\s*TB\s*&\s*XH(?![\p{L}\d])/giu, 'Lao động - Thương binh và Xã hội'],
  [/(?<![\p{L}\d])KH\s*&\s*ĐT(?![\p{L}\d])/giu, 'Kế hoạch và Đầu tư'],
  [/(?<![\p{L}\d])KH\s*&\s*CN(?![\p{L}\d])/giu, 'Khoa học và Công nghệ'],
  [/(?<![\p{L}\d])TN\s*&?\s*MT(?![\p{L}\d])/giu, 'Tài nguyên và Môi trường'],
  [/(?<![\p{L}\d])NN\s*&\s*MT(?![\p{L}\d])/giu, 'Nông nghiệp và Môi trường'],
  [/(?<![\p{L}\d])NN\s*&\s*PTNT(?![\p{L}\d])/giu, 'Nông nghiệp và Phát triển nông thôn'],
  [/(?<![\p{L}\d])UBMTTQ(?![\p{L}\d])/giu, 'Ủy ban Mặt trận Tổ quốc'],
  [/(?<![\p{L}\d])MTTQ(?![\p{L}\d])/giu, 'Mặt trận Tổ quốc'],
  [/(?<![\p{L}\d])UBND(?![\p{L}\d])/giu, 'Ủy ban nhân dân'],
  [/(?<![\p{L}\d])HĐND(?![\p{L}\d])/giu, 'Hội đồng nhân dân'],
  [/(?<![\p{L}\d])TTĐT(?![\p{L}\d])/giu, 'thông tin điện tử'],
  [/(?<![\p{L}\d])PCT(?![\p{L}\d])/giu, 'Phó Chủ tịch'],
  [/(?<![\p{L}\d])CM(?![\p{L}\d])/gu, 'chuyên môn'],
  [/(?<![\p{L}\d])TP(?![\p{L}\d])\.?/gu, 'thành phố'],
  [/(?<![\p{L}\d])DN(?![\p{L}\d])/gu, 'doanh nghiệp'],
  [/(?<![\p{L}\d])VP(?![\p{L}\d])/gu, 'Văn phòng'],
  [/(?<![\p{L}\d])P\.\s*(?=\p{Lu})/gu, 'Phòng '],
];

/** RCPT-4: a flag at the end is no part of the name; any other bracket is (RCPT-9). */
const flag = /\s*\((?:(?:để\s+)?(?:b\s*\/\s*c|báo cáo|p\s*\/\s*h|phối hợp|t\s*\/\s*h|thực hiện|biết|đăng tải|theo dõi)|bản điện tử|bản giấy|qua [^()]*)\)\s*[.;,]*\s*$/iu;

/**
 * Key by which names of receivers are compared (patterns.md 4): NFC, one placement of tone marks, no case, markup and
 * dash kinds, common abbreviations written out. Diacritics stay: "đơn" and "đôn" are two words.
 */
export function nameKey(name: string): string {
  let text = stripMarkup(name.normalize('NFC')).replace(flag, '');
  for (const [pattern, words] of expansions) text = text.replace(pattern, words);
  return foldKey(text.replace(/\s*&\s*/gu, ' và ').replace(/\s*,\s*/gu, ', '));
}
