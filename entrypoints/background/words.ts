import { browser } from '@/lib/browser';
import { type Language, languageFor, type Translate, translator } from '@/lib/i18n';
import { currentSettings } from '@/lib/store/queries/settings';

/** The rep's language as it is set now, and its words. */
export async function words(): Promise<{ language: Language; t: Translate }> {
  const language = languageFor((await currentSettings()).language, browser.i18n.getUILanguage());
  return { language, t: translator(language) };
}
