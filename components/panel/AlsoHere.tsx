import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import type { Contact } from '@/lib/pipeline/page';
import { personKey } from './reading';

/** Whom the page shows besides the one whom it is about: those with whom a conversation lies open over it. */
export function AlsoHere({ people, onOpen }: { people: readonly Contact[]; onOpen: (contact: Contact) => void }) {
  const { t } = useTranslation();
  if (people.length === 0) return null;
  return (
    <section aria-labelledby="also-here" className="px-4 pb-4">
      <h2 id="also-here" className="text-sm text-quiet">
        {t('panel.alsoHere')}
      </h2>
      <ul className="m-0 list-none p-0">
        {people.map((contact) => (
          <li key={personKey(contact)}>
            <Button look="accent" className="-ml-2 max-w-full" onClick={() => onOpen(contact)}>
              <bdi className="truncate">{contact.name}</bdi>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
