import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { useFirstFocus } from '@/components/ui/first-focus';
import { useKeys } from '@/components/ui/keys';
import { Card } from './Card';

/** The overlay saw a mail being sent and could tell nobody: it stands until the rep has read it. */
export function LostCard({ onClosed }: { onClosed: () => void }) {
  const { t } = useTranslation();
  const close = useFirstFocus<HTMLButtonElement>();
  useKeys({ Escape: onClosed });
  return (
    <Card role="alert">
      <h1 className="font-semibold">{t('mail.lost.title')}</h1>
      <p>{t('mail.lost.text')}</p>
      <Button ref={close} className="mt-1" aria-keyshortcuts="Escape" onClick={onClosed}>
        {t('common.actions.close')}
      </Button>
    </Card>
  );
}
