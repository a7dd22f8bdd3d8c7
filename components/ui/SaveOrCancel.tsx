import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button';

interface Props {
  saving: boolean;
  onCancel: () => void;
  /** Of the button that saves. */
  button?: Ref<HTMLButtonElement>;
}

/** The end of a form: to save what it says, or to give it up. */
export function SaveOrCancel({ saving, onCancel, button }: Props) {
  const { t } = useTranslation();
  return (
    <div className="flex gap-2">
      <Button ref={button} type="submit" look="primary" className="h-8 flex-1" aria-disabled={saving}>
        {t('common.actions.save')}
      </Button>
      <Button className="h-8" onClick={onCancel}>
        {t('common.actions.cancel')}
      </Button>
    </div>
  );
}
