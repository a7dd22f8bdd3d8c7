import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { useOnce } from '@/components/ui/use-once';
import type { LeadFields } from '@/lib/pipeline/lead';
import type { Contact, PageView } from '@/lib/pipeline/page';
import { useFocusAfter } from './next-control';
import { guessesOf, type Suggestion, suggestionsFor } from './suggestions';
import { useCompany } from './use-company';

interface Props {
  known: Pick<LeadFields, 'phones' | 'title' | 'company'>;
  contact: Contact;
  view: PageView;
  onTake: (one: Suggestion) => Promise<unknown>;
}

/** What her signature, her headline and her mail's domain let us guess: each with where it is from, and taken one by one. */
export function Suggestions({ known, contact, view, onTake }: Props) {
  const { t } = useTranslation();
  const company = useCompany(known.company ? undefined : contact.email);
  const offered = suggestionsFor(known, guessesOf(view, contact, company));
  const [take, taking] = useOnce(onTake);
  const section = useRef<HTMLElement>(null);
  const leave = useFocusAfter(offered.length === 0);
  if (offered.length === 0) return null;
  return (
    <section ref={section} aria-labelledby="suggestions">
      <h2 id="suggestions" className="text-sm text-quiet">
        {t('panel.suggestions.title')}
      </h2>
      <ul className="m-0 list-none p-0">
        {offered.map((one) => (
          <li key={one.field} className="flex min-h-7 items-center gap-2">
            <p className="min-w-0 flex-1">
              <span className="text-quiet">{t(`common.fields.${one.field}`)}</span> <bdi>{one.text}</bdi>{' '}
              <span className="text-sm whitespace-nowrap text-quiet">{t(`panel.suggestions.${one.source}`)}</span>
            </p>
            <Button
              look="accent"
              className="-mr-2 h-6"
              aria-label={t('panel.suggestions.addOne', { what: one.text })}
              aria-disabled={taking}
              onClick={() => {
                leave(section.current);
                void take(one);
              }}
            >
              {t('panel.suggestions.add')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
