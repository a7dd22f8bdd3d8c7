import { useTranslation } from 'react-i18next';
import { Kbd } from '@/components/ui/Kbd';
import { useShownKeys } from '@/components/ui/settings';

/** The keys of what is shown, for those who look. Screen readers have them from the controls. */
export function KeyHints({ view }: { view: 'overview' | 'search' | 'add' }) {
  const { t } = useTranslation();
  const isShown = useShownKeys();
  const hints = {
    overview: [
      ['/', t('popup.keys.search')],
      ['A', t('popup.keys.add')],
      ['D', t('popup.keys.done')],
      ['S', t('popup.keys.snooze')],
      ['U', t('popup.keys.undo')],
      ['?', t('popup.keys.all')],
    ],
    search: [
      ['↑↓', t('popup.find.choose')],
      ['⏎', t('popup.find.open')],
      ['⇧⏎', t('popup.find.panel')],
      ['Esc', t('popup.find.close')],
    ],
    add: [
      ['⏎', t('popup.keys.save')],
      ['Esc', t('common.actions.cancel')],
    ],
  } as const;
  return (
    <p
      aria-hidden
      className="flex h-6 shrink-0 items-center justify-between gap-2 border-t border-line px-3 text-xs text-quiet"
    >
      {hints[view]
        .filter(([key]) => isShown(key))
        .map(([key, word]) => (
          <span key={key} className="inline-flex items-center gap-1 whitespace-nowrap">
            <Kbd>{key}</Kbd>
            {word}
          </span>
        ))}
    </p>
  );
}
