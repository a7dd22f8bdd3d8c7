import './tokens.css';
import { type ReactNode, StrictMode, useLayoutEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { useLiveQuery } from 'dexie-react-hooks';
import { browser } from '@/lib/browser';
import { createI18n, type Language, languageFor } from '@/lib/i18n';
import { currentSettings } from '@/lib/store/queries/settings';
import { allPipelines } from '@/lib/store/queries/pipelines';
import { allowLetterKeys } from './keys';
import { keepPressedMenusOpen } from './menu-press';
import { PipelinesContext } from './pipelines';
import { SettingsContext } from './settings';
import { Toasts } from './Toasts';
import { Trouble, TroubleBoundary, useTrouble } from './Trouble';

const browserLanguage = () => browser.i18n.getUILanguage();

/** The language that is shown, for `Intl`. */
export function useLanguage(): Language {
  return useTranslation().i18n.language as Language;
}

/**
 * Draws a page of ours: language and theme as the rep has them, toasts, and nothing before both are known. Where the
 * database cannot be read, waits for other tabs, or is a newer Fairlead's, the page says so in place of its content.
 */
export function renderPage(content: ReactNode): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('This page has no #root to draw in.');
  keepPressedMenusOpen();
  createRoot(root).render(
    <StrictMode>
      <TroubleBoundary
        instead={
          <Unsettled>
            <Trouble />
          </Unsettled>
        }
      >
        <Frame>{content}</Frame>
      </TroubleBoundary>
    </StrictMode>,
  );
}

function Frame({ children }: { children: ReactNode }) {
  const settings = useLiveQuery(currentSettings);
  const pipelines = useLiveQuery(allPipelines);
  const inTrouble = useTrouble() !== undefined;
  const theme = settings?.theme;
  const letterKeys = settings?.letterKeys ?? true;
  const veil = settings?.veil ?? false;
  useLayoutEffect(() => {
    if (theme) document.documentElement.dataset.theme = theme;
  }, [theme]);
  useLayoutEffect(() => allowLetterKeys(letterKeys), [letterKeys]);
  useLayoutEffect(() => void document.documentElement.toggleAttribute('data-veil', veil), [veil]);

  // The settings are in the very database that cannot be had.
  if (!settings || !pipelines)
    return inTrouble ? (
      <Unsettled>
        <Trouble />
      </Unsettled>
    ) : null;
  return (
    <Worded language={languageFor(settings.language, browserLanguage())}>
      <SettingsContext value={settings}>
        <PipelinesContext value={pipelines}>
          {inTrouble ? <Trouble /> : children}
          <Toasts />
        </PipelinesContext>
      </SettingsContext>
    </Worded>
  );
}

/** In the browser's language, where the settings are not known. */
function Unsettled({ children }: { children: ReactNode }) {
  return <Worded language={languageFor('browser', browserLanguage())}>{children}</Worded>;
}

function Worded({ language, children }: { language: Language; children: ReactNode }) {
  const [i18n] = useState(() => createI18n(language));
  useLayoutEffect(() => {
    void i18n.changeLanguage(language);
    document.documentElement.lang = language;
  }, [i18n, language]);
  return <I18nextProvider i18n={i18n}>{children}</I18nextProvider>;
}
