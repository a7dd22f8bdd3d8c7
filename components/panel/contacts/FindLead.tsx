import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { SearchField } from '@/components/ui/search/SearchField';
import { SearchResults } from '@/components/ui/search/SearchResults';
import { useSearch } from '@/components/ui/search/use-search';
import { useToday } from '@/components/ui/use-today';
import type { Lead } from '@/lib/pipeline/lead';

/** The search for a lead within a view, to choose one. */
export function FindLead({ onChoose }: { onChoose: (lead: Lead) => void }) {
  const today = useToday();
  const listId = useId();
  const [written, setWritten] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const choose = useCallback((lead: Lead | undefined) => (lead ? onChoose(lead) : undefined), [onChoose]);
  const search = useSearch(written, choose);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  return (
    <div className="flex flex-col gap-1">
      <SearchField ref={field} written={written} onWrite={setWritten} search={search} listId={listId} />
      {search.text !== '' && (
        <SearchResults listId={listId} search={search} today={today} canAdd={false} onChoose={choose} />
      )}
    </div>
  );
}
