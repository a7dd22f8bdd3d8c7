import { useTranslation } from 'react-i18next';
import { shortcutNames, useShortcuts } from './use-shortcuts';

/** The keys that work in every tab, as they are now, and where they are changed. */
export function Shortcuts() {
  const { t } = useTranslation();
  const shortcuts = useShortcuts();
  return (
    <>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        {shortcutNames.map((name) => (
          <div key={name} className="contents">
            <dt className="min-w-24">
              {shortcuts &&
                (shortcuts[name] ? (
                  <kbd className="rounded-sm border border-edge px-1.5 py-0.5 font-sans text-sm">{shortcuts[name]}</kbd>
                ) : (
                  <span className="text-quiet">{t('settings.shortcuts.none')}</span>
                ))}
            </dt>
            <dd className="m-0">{t(`settings.shortcuts.${name}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="pt-2 text-quiet">
        {t(import.meta.env.FIREFOX ? 'settings.shortcuts.changeFirefox' : 'settings.shortcuts.change', {
          address: shortcutsAddress,
        })}
      </p>
    </>
  );
}

/** A page may not open the browser's own pages: the rep writes the address herself. */
const shortcutsAddress = import.meta.env.FIREFOX ? 'about:addons' : 'chrome://extensions/shortcuts';
