/** Languages the product speaks on screen. Vietnamese is first: it is meant wherever nothing else was asked for. */
export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

/** How a screen says which language its reader chose; what browsers send by themselves (Accept-Language) is no choice. */
export const languageHeader = 'X-Language';

export function languageOf(asked: string | undefined): Language {
  return asked === 'en' ? 'en' : 'vi';
}
