import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Settings } from '@/lib/pipeline/settings';
import { useSettings } from './settings';
import { useCommand } from './use-command';

/**
 * The settings as the rep sees them, and how to change them: saved at once, said in a toast, and undone from there.
 * A choice shows before the background has saved it, and goes back where that failed.
 */
export function useChangeSettings(): [Settings, (given: Partial<Settings>) => void] {
  const { t } = useTranslation();
  const run = useCommand();
  const saved = useSettings();
  // What was chosen on top of `saved`: over as soon as the database shows something newer.
  const [chosen, setChosen] = useState<{ over: Settings; given: Partial<Settings> }>();
  const given = chosen?.over === saved ? chosen.given : {};

  const change = async (more: Partial<Settings>) => {
    setChosen({ over: saved, given: { ...given, ...more } });
    const done = await run('settings.change', more, { done: () => t('settings.saved'), undo: true });
    if (!done) setChosen(undefined);
  };
  return [{ ...saved, ...given }, (more) => void change(more)];
}
