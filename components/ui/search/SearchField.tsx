/* oxlint-disable jsx-a11y/prefer-tag-over-role -- no tag is a field that steers a list of rich rows */
import { Search as SearchIcon } from 'lucide-react';
import type { KeyboardEvent, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Input } from '@/components/ui/Field';
import { useShownKeys } from '@/components/ui/settings';
import { optionId } from './SearchResults';
import type { Search } from './use-search';

interface Props {
  ref: Ref<HTMLInputElement>;
  written: string;
  onWrite: (written: string) => void;
  search: Search;
  /** Of the list that shows what is found. */
  listId: string;
}

/** Where the rep writes whom she looks for; the list is steered from here, so that she need not leave the field. */
export function SearchField({ ref, written, onWrite, search, listId }: Props) {
  const { t } = useTranslation();
  const isShown = useShownKeys();
  const open = search.text !== '';

  const steer = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') search.move(1);
    else if (event.key === 'ArrowUp') search.move(-1);
    else if (event.key === 'Enter') search.choose(event.shiftKey);
    // The first Escape clears the field, the next one is not ours: it closes the popup, or leads back in the panel.
    else if (event.key === 'Escape' && written !== '') onWrite('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className="relative flex-1">
      <SearchIcon aria-hidden size={16} className="pointer-events-none absolute top-2 left-2 text-quiet" />
      <Input
        ref={ref}
        className="pl-7"
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        aria-label={t('find.search.label')}
        aria-keyshortcuts={isShown('/') ? '/' : undefined}
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={open ? listId : undefined}
        aria-activedescendant={open && search.fresh ? optionId(listId, search.active) : undefined}
        placeholder={t('find.search.label')}
        value={written}
        onChange={(event) => onWrite(event.target.value)}
        onKeyDown={steer}
      />
    </div>
  );
}
