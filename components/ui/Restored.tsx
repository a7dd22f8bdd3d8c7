import { useTranslation } from 'react-i18next';
import { Button } from './Button';

/** Above a form that opens with a draft: whose words these are, and how to be rid of them. */
export function Restored({ onDiscard }: { onDiscard: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="flex items-center justify-between gap-2 text-sm text-quiet">
      <output>{t('common.restored')}</output>
      <Button look="accent" className="-mr-2 h-6" onClick={onDiscard}>
        {t('common.actions.discard')}
      </Button>
    </div>
  );
}
