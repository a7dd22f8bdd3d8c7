import { useCallback, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchField } from '@/components/ui/search/SearchField';
import { SearchResults } from '@/components/ui/search/SearchResults';
import { useSearch } from '@/components/ui/search/use-search';
import { useToday } from '@/components/ui/use-today';

interface Props {
  written: string;
  onWrite: (written: string) => void;
  onLead: (leadId: string) => void;
  /** Nobody was found: she is added by hand under what is written. */
  onAdd: (name: string) => void;
}

/** The search for a lead, as wide as the panel. */
export function Find({ written, onWrite, onLead, onAdd }: Props) {
  const { t } = useTranslation();
  const today = useToday();
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const choose = useCallback(
    (lead: { id: string } | undefined, _inPanel: boolean, text: string) => (lead ? onLead(lead.id) : onAdd(text)),
    [onLead, onAdd],
  );
  const search = useSearch(written, choose);

  // She came to write; what she wrote last gives way to it.
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);

  return (
    <section aria-labelledby={`${listId}-title`} className="flex flex-col">
      <h1 id={`${listId}-title`} className="px-4 pt-3 text-lg font-semibold">
        {t('find.title')}
      </h1>
      <div className="flex px-4 py-2">
        <SearchField ref={field} written={written} onWrite={onWrite} search={search} listId={listId} />
      </div>
      {search.text === '' ? (
        <p className="px-4 text-quiet">{t('find.hint')}</p>
      ) : (
        <SearchResults
          listId={listId}
          search={search}
          today={today}
          onChoose={(lead) => choose(lead, false, search.text)}
        />
      )}
    </section>
  );
}
