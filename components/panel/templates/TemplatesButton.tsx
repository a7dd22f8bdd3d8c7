import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { Kbd } from '@/components/ui/Kbd';

interface Props {
  button?: RefObject<HTMLButtonElement | null> | undefined;
  onOpen: () => void;
}

/** Stands where a mail or a message is being written. The key is the view's. */
export function TemplatesButton({ button, onOpen }: Props) {
  const { t } = useTranslation();
  return (
    <Button ref={button} className="h-8" aria-keyshortcuts="t" onClick={onOpen}>
      {t('panel.templates.title')}
      <Kbd>T</Kbd>
    </Button>
  );
}
