import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { endsScreen as endsEn } from '#messages/en/ends-screen';
import { followUpScreen as followUpEn } from '#messages/en/follow-up-screen';
import { officeScreen as officeEn } from '#messages/en/office-screen';
import { reviewScreen as reviewEn } from '#messages/en/review-screen';
import { screen as en } from '#messages/en/screen';
import type { Language } from '#messages/language';
import { endsScreen as endsVi } from '#messages/vi/ends-screen';
import { followUpScreen as followUpVi } from '#messages/vi/follow-up-screen';
import { officeScreen as officeVi } from '#messages/vi/office-screen';
import { reviewScreen as reviewVi } from '#messages/vi/review-screen';
import { screen as vi } from '#messages/vi/screen';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof vi & typeof endsVi & typeof followUpVi & typeof officeVi & typeof reviewVi };
    returnNull: false;
  }
}

const languageKey = 'kehoach.language';

function keptLanguage(): Language {
  try {
    return localStorage.getItem(languageKey) === 'en' ? 'en' : 'vi';
  } catch {
    return 'vi';
  }
}

void i18next.use(initReactI18next).init({
  lng: keptLanguage(),
  fallbackLng: 'vi',
  resources: { vi: { translation: { ...vi, ...endsVi, ...followUpVi, ...officeVi, ...reviewVi } }, en: { translation: { ...en, ...endsEn, ...followUpEn, ...officeEn, ...reviewEn } } },
  interpolation: { escapeValue: false },
  initAsync: false,
});
document.documentElement.lang = i18next.language;

export function setLanguage(language: Language): void {
  try {
    localStorage.setItem(languageKey, language);
  } catch { /* only the memory of the choice is lost */ }
  document.documentElement.lang = language;
  void i18next.changeLanguage(language);
}
