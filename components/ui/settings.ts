import { createContext, useContext } from 'react';
import { defaultSettings, type Settings } from '@/lib/pipeline/settings';
import { isLetterKey } from './keys';

/** Given by the page around every view, which draws nothing before it knows them. */
export const SettingsContext = createContext<Settings>(defaultSettings);

/** The rep's settings, live: a change anywhere shows here at once. */
export function useSettings(): Settings {
  return useContext(SettingsContext);
}

/** Whether a key may be shown on its control, or told to screen readers: what is switched off is not. */
export function useShownKeys(): (key: string | undefined) => boolean {
  const { letterKeys } = useSettings();
  return (key) => key !== undefined && (letterKeys || !isLetterKey(key));
}
