import { X } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from './IconButton';
import { Kbd } from './Kbd';
import { useKeys } from './keys';
import { type KeyPlace, keyPlaces, keysOf } from './key-places';
import { useShownKeys } from './settings';
import { Shortcuts } from './Shortcuts';

/** What `?` opens, on whatever page of ours: every key, those of the page that is open first. */
export function KeyList({ here }: { here: KeyPlace }) {
  const { t } = useTranslation();
  const isShown = useShownKeys();
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();
  // Closed it is empty: no key is named in a page that does not show it.
  const [open, setOpen] = useState(false);
  useKeys({
    '?': () => {
      setOpen(true);
      dialog.current?.showModal();
    },
  });

  // The browser would take an Escape that nobody has taken, and close the popup with the list.
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    close();
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape, as every dialog has it
    <dialog
      ref={dialog}
      aria-label={t('settings.shortcuts.title')}
      onKeyDown={leave}
      onClose={() => setOpen(false)}
      className="m-auto max-h-[calc(100vh-24px)] w-[min(400px,calc(100vw-24px))] overflow-y-auto rounded-md border border-line bg-page p-0 text-text shadow-float backdrop:bg-black/40"
    >
      {open && (
        <>
          <header className="sticky top-0 flex items-center justify-between border-b border-line bg-raised py-1 pr-1 pl-3">
            <h2 className="font-semibold">{t('settings.shortcuts.title')}</h2>
            <IconButton icon={X} label={t('common.actions.close')} aria-keyshortcuts="Escape" onClick={close} />
          </header>
          <div className="flex flex-col gap-3 p-3 text-sm">
            {[here, ...keyPlaces.filter((place) => place !== here)].map((place) => (
              <section key={place}>
                <h3 className="pb-1 font-semibold">{t(`find.keys.${place}`)}</h3>
                <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1">
                  {keysOf[place]
                    .filter(([key]) => isShown(key))
                    .map(([key, does]) => (
                      <div key={`${key} ${does}`} className="contents">
                        <dt className="min-w-10">
                          <Kbd>{key}</Kbd>
                          <span className="sr-only">{key}</span>
                        </dt>
                        <dd className="m-0">{t(`find.keys.${does}`)}</dd>
                      </div>
                    ))}
                </dl>
              </section>
            ))}
            <section>
              <h3 className="pb-1 font-semibold">{t('find.keys.anywhere')}</h3>
              <Shortcuts />
            </section>
          </div>
        </>
      )}
    </dialog>
  );
}
