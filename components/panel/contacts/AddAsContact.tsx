import { useLiveQuery } from 'dexie-react-hooks';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { fieldsOfContact } from '@/components/ui/fields-of-contact';
import { isolated } from '@/components/ui/format';
import { useKeys } from '@/components/ui/keys';
import { useSettings } from '@/components/ui/settings';
import { StageTag } from '@/components/ui/StageTag';
import { TakenBy } from '@/components/ui/TakenBy';
import { identitiesOf } from '@/lib/pipeline/identity';
import type { Lead } from '@/lib/pipeline/lead';
import { factsOfContact } from '@/lib/pipeline/lead-people';
import type { Contact, PageView } from '@/lib/pipeline/page';
import { colleaguesOf } from '@/lib/store/queries/colleagues';
import { FindLead } from './FindLead';
import { usePutPerson } from './use-put-person';

interface Props {
  view: PageView;
  contact: Contact;
  /** She is one of this lead's people now. */
  onMade: (leadId: string, isContact: true) => void;
}

/** Instead of a lead of her own: one more contact of a lead, those of her company first. */
export function AddAsContact({ view, contact, onMade }: Props) {
  const { t } = useTranslation();
  const { currency } = useSettings();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { put, putting, takenBy } = usePutPerson();
  const asked = [contact.company, ...identitiesOf(contact)];
  const colleagues = useLiveQuery(() => colleaguesOf(contact), asked) ?? [];
  useKeys({ Escape: () => (open ? setOpen(false) : false) });

  const add = async ({ id: leadId, name }: Pick<Lead, 'id' | 'name'>) => {
    const person = factsOfContact(contact, fieldsOfContact(contact, currency));
    const source = { site: view.site, url: view.url };
    const said = { name: isolated(person.name), lead: isolated(name) };
    if (await put({ leadId, person, source }, t('people.done.added', said))) onMade(leadId, true);
  };
  return (
    <section aria-label={t('people.to.title')} className="flex flex-col gap-1 border-t border-line pt-2">
      {colleagues.length > 0 && (
        <>
          <h2 id={id} className="text-sm text-quiet">
            {t('people.to.company')}
          </h2>
          <ul aria-labelledby={id} className="m-0 list-none p-0">
            {colleagues.map((lead) => (
              <li key={lead.id} className="flex min-h-7 flex-wrap items-center justify-between gap-x-2 py-1">
                <span className="min-w-0 truncate">
                  <bdi>{lead.name}</bdi>
                </span>
                <StageTag stageId={lead.stageId} outcome={lead.outcome} />
                <Button
                  className="w-full"
                  aria-label={t('people.to.addTo', { name: lead.name })}
                  aria-disabled={putting}
                  onClick={() => void add(lead)}
                >
                  {t('people.to.add')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <Button look="quiet" className="-ml-2 self-start" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('people.to.open')}
      </Button>
      {open && <FindLead onChoose={(lead) => void add(lead)} />}
      {takenBy && <TakenBy leadId={takenBy} />}
    </section>
  );
}
