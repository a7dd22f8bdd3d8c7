import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Toaster } from 'sonner';
import { useKeys } from './keys';
import { noteFocus, undoNewest } from './say';

/** Where toasts appear. `Alt+T` goes to them; `U` or Ctrl+Z, outside a field, undoes what the newest offers to. */
export function Toasts() {
  const { t } = useTranslation();
  useKeys({ u: undoNewest, 'mod+z': undoNewest });
  useEffect(() => {
    const note = (event: FocusEvent) => noteFocus(event.target);
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  return (
    <Toaster
      position="bottom-center"
      containerAriaLabel={t('common.notifications')}
      expand
      visibleToasts={2}
      gap={8}
      offset={12}
      mobileOffset={12}
      toastOptions={{ unstyled: true, classNames: { toast: 'w-full' } }}
    />
  );
}
