import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { fieldsOfContact } from '@/components/ui/fields-of-contact';
import { isolated } from '@/components/ui/format';
import { useSettings } from '@/components/ui/settings';
import { StageTag } from '@/components/ui/StageTag';
import { identitiesOf } from '@/lib/pipeline/identity';
import { likeness } from '@/lib/pipeline/duplicate';
import type { Lead } from '@/lib/pipeline/lead';
import type { Contact } from '@/lib/pipeline/page';
import { likenessWords } from './duplicates/likeness-words';
import { nextControl } from './next-control';
import { refuseSame, sameOffers } from './same-person';
import { TakenBy } from '@/components/ui/TakenBy';
import { useLink } from './use-link';

/** Leads that may be this very person: offered with the reason, never merged by us. */
export function SamePerson({ contact }: { contact: Contact }) {
  const { t } = useTranslation();
  const { currency } = useSettings();
  const { link, linking, takenBy } = useLink(contact, ({ name }) => t('common.done.linked', { name: isolated(name) }));
  const [refused, setRefused] = useState(0);
  const offers = useLiveQuery(() => sameOffers(contact), [contact.name, ...identitiesOf(contact), refused]) ?? [];
  if (offers.length === 0) return null;

  const fields = fieldsOfContact(contact, currency);
  const reason = (lead: Lead) => {
    const alike = likeness(fields, lead);
    return alike ? likenessWords(t, alike) : t('panel.same.reasonName');
  };
  const refuse = (lead: Lead, button: HTMLElement) => {
    const gone = button.closest(offers.length > 1 ? 'li' : 'section');
    if (gone) nextControl(gone)?.focus({ preventScroll: true });
    refuseSame(contact, lead);
    setRefused((count) => count + 1);
  };

  return (
    <section aria-labelledby="same-person" className="rounded-md border border-line bg-raised px-3 py-2">
      <h2 id="same-person" className="font-semibold">
        {t('panel.same.title')}
      </h2>
      <p className="text-sm text-quiet">{t('panel.same.reasonName')}</p>
      <ul className="m-0 list-none p-0">
        {offers.map((lead) => (
          <li key={lead.id} className="mt-2 flex flex-col gap-1">
            <span className="flex items-baseline justify-between gap-2">
              <span className="min-w-0 truncate">
                <bdi>{[lead.name, lead.company ?? lead.emails[0]].filter(Boolean).join(', ')}</bdi>
              </span>
              <StageTag stageId={lead.stageId} />
            </span>
            <span className="text-sm text-quiet">{reason(lead)}</span>
            <span className="flex gap-1">
              <Button
                aria-label={t('panel.same.linkTo', { name: lead.name })}
                aria-disabled={linking}
                onClick={() => void link(lead)}
              >
                {t('panel.same.link')}
              </Button>
              <Button
                look="quiet"
                aria-label={t('panel.same.notSameAs', { name: lead.name })}
                onClick={(event) => refuse(lead, event.currentTarget)}
              >
                {t('panel.same.notSame')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {takenBy && <TakenBy leadId={takenBy} />}
    </section>
  );
}
