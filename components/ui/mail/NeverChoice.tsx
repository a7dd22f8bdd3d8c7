import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { useFirstFocus } from '@/components/ui/first-focus';
import { isolated } from '@/components/ui/format';
import { isFreeMail } from '@/lib/pipeline/free-mail';
import { domainOf } from './offer';

interface Props {
  email: string;
  /** An address or a domain. */
  onNever: (who: string) => void;
  onCancel: () => void;
}

/**
 * Whom to hear nothing more of: this address, or all of her company. Nobody's company is a free provider. No menu: it would
 * be cut off in the small frame over a host's page.
 */
export function NeverChoice({ email, onNever, onCancel }: Props) {
  const { t } = useTranslation();
  const first = useFirstFocus<HTMLButtonElement>();
  const domain = domainOf(email);
  return (
    <div className="flex flex-col items-start gap-1">
      {[email, ...(isFreeMail(domain) ? [] : [domain])].map((who, at) => (
        <Button key={who} ref={at === 0 ? first : undefined} className="max-w-full" onClick={() => onNever(who)}>
          <span className="truncate">{t('mail.actions.neverFor', { who: isolated(who) })}</span>
        </Button>
      ))}
      <Button look="quiet" className="-ml-2" onClick={onCancel}>
        {t('common.actions.cancel')}
      </Button>
    </div>
  );
}
