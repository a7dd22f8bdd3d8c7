import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { isolated } from '@/components/ui/format';
import { useLanguage } from '@/components/ui/page';
import type { Lead } from '@/lib/pipeline/lead';
import type { Contact } from '@/lib/pipeline/page';
import { useFocusAfter } from './next-control';
import { newFacts } from './page-facts';
import { TakenBy } from '@/components/ui/TakenBy';
import { useLink } from './use-link';

/** What the open page tells about a lead that we lack: taken over when the rep says so. */
export function PageFacts({ lead, contact }: { lead: Lead; contact: Contact }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { link, linking, takenBy } = useLink(contact, ({ name }) => t('panel.person.taken', { name: isolated(name) }));
  const facts = newFacts(lead, contact);
  const row = useRef<HTMLDivElement>(null);
  const leave = useFocusAfter(facts.length === 0);
  if (facts.length === 0) return null;

  const take = () => {
    leave(row.current);
    void link(lead);
  };
  const fields = new Intl.ListFormat(language).format(facts.map((field) => t(`common.fields.${field}`)));
  return (
    <div ref={row} className="flex flex-col text-sm text-quiet">
      <div className="flex flex-wrap items-center justify-between gap-x-2">
        <p>{t('panel.person.readOn', { fields })}</p>
        <Button look="accent" className="-mx-2 h-6" aria-disabled={linking} onClick={take}>
          {t('panel.person.takeOver')}
        </Button>
      </div>
      {takenBy && <TakenBy leadId={takenBy} />}
    </div>
  );
}
