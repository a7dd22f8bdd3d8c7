import { createInstance, type i18n, type TFunction } from 'i18next';
import { writtenNumbers } from './written-numbers';
import type { Settings } from '@/lib/pipeline/settings';
import { background } from './words/background';
import { backup } from './words/backup';
import { board } from './words/board';
import { common } from './words/common';
import { customFields } from './words/custom-fields';
import { duplicates } from './words/duplicates';
import { facts } from './words/facts';
import { filter } from './words/filter';
import { find } from './words/find';
import { forecast } from './words/forecast';
import { followUp } from './words/follow-up';
import { history } from './words/history';
import { lead } from './words/lead';
import { leads } from './words/leads';
import { mail } from './words/mail';
import { notes } from './words/notes';
import { notify } from './words/notify';
import { panel } from './words/panel';
import { people } from './words/people';
import { pipelines } from './words/pipelines';
import { playbook } from './words/playbook';
import { popup } from './words/popup';
import { privacy } from './words/privacy';
import { qualification } from './words/qualification';
import { reports } from './words/reports';
import { review } from './words/review';
import { rules } from './words/rules';
import { sample } from './words/sample';
import { settings } from './words/settings';
import { templates } from './words/templates';
import { today } from './words/today';
import { transfer } from './words/transfer';
import { welcome } from './words/welcome';

export type Language = 'en' | 'nb';

/** The words of each part of the product, in both languages. */
export const parts = {
  background,
  backup,
  board,
  common,
  customFields,
  duplicates,
  facts,
  filter,
  find,
  forecast,
  followUp,
  history,
  lead,
  leads,
  mail,
  notes,
  notify,
  panel,
  people,
  pipelines,
  playbook,
  popup,
  privacy,
  qualification,
  reports,
  review,
  rules,
  sample,
  settings,
  templates,
  today,
  transfer,
  welcome,
};

const translation = (language: Language) =>
  Object.fromEntries(Object.entries(parts).map(([part, both]) => [part, both[language]])) as unknown as Words;

type Words = { [Part in keyof typeof parts]: (typeof parts)[Part]['en'] };

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: Words };
  }
}

export type Translate = TFunction;

/** One i18next for a context, with both languages loaded: changing the language is at once. */
export function createI18n(language: Language): i18n {
  const instance = createInstance();
  void instance.use(writtenNumbers).init({
    lng: language,
    fallbackLng: 'en',
    initAsync: false,
    // React and the browser's own APIs show text as text. Numbers are written as the language writes them.
    interpolation: { escapeValue: false, alwaysFormat: true },
    resources: { en: { translation: translation('en') }, nb: { translation: translation('nb') } },
  });
  return instance;
}

/** The words of one language, where no page is: in the background. */
export function translator(language: Language): Translate {
  return createI18n(language).t;
}

/** The language to show: the rep's choice, else the browser's where it is Norwegian (nb, nn or no), else English. */
export function languageFor(choice: Settings['language'], browserLanguage: string): Language {
  if (choice !== 'browser') return choice;
  return /^(nb|nn|no)\b/i.test(browserLanguage) ? 'nb' : 'en';
}
