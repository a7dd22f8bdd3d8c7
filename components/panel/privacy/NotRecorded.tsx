import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { isolated } from '@/components/ui/format';
import { useOnce } from '@/components/ui/use-once';
import type { Contact } from '@/lib/pipeline/page';
import { useGuardedCommand } from '@/components/panel/guard';
import { PersonHead } from '@/components/panel/PersonHead';

/** Somebody whom the rep has erased for good: shown as the page shows her, never offered. */
export function NotRecorded({ contact }: { contact: Contact }) {
  const { t } = useTranslation();
  const run = useGuardedCommand();
  const [allow, allowing] = useOnce(() =>
    run('person.allow', { contact }, { done: () => t('privacy.allowed', { name: isolated(contact.name) }) }),
  );
  return (
    <section className="flex flex-col items-start gap-1 p-4">
      <PersonHead person={contact} />
      <h2 className="mt-1 font-semibold">{t('privacy.listedTitle')}</h2>
      <p className="text-quiet">{t('privacy.listed')}</p>
      <Button className="mt-2" aria-disabled={allowing} onClick={() => void allow()}>
        {t('privacy.allow')}
      </Button>
    </section>
  );
}
