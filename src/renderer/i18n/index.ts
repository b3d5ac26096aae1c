import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../../core/text/say';
import { en } from './en';
import { zh } from './zh';

/// The same keys with other words. Where Chinese has one form for any number, other languages have a form for one as well.
type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> }
  & { readonly [K in keyof T as K extends `${infer Base}_other` ? `${Base}_one` : never]: string };

export type Translation = Words<typeof zh>;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof zh };
  }
}

export const LANGUAGE_TAG: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

/// The interface's words, ready at once: both languages are part of the program.
export function openWords(language: Language): i18n {
  const words = createInstance();
  void words.use(initReactI18next).init({
    lng: language, fallbackLng: 'zh', resources: { zh: { translation: zh }, en: { translation: en } },
    interpolation: { escapeValue: false }, initAsync: false,
  });
  return words;
}
