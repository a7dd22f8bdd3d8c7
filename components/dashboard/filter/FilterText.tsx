import { Search } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Input } from '@/components/ui/Field';

interface Props {
  /** As the view is filtered now. */
  text: string;
  onWrite: (text: string) => void;
}

/** Words that the shown leads have; each key press filters. Escape clears it. */
export function FilterText({ text, onWrite }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(text);
  const [told, setTold] = useState(text);
  // The address has changed without a key: a link, a saved view, "clear".
  if (told !== text) {
    setTold(text);
    if (typed.trim() !== text) setTyped(text);
  }
  const write = (next: string) => {
    setTyped(next);
    onWrite(next.trim());
  };
  return (
    <div className="relative max-w-72 min-w-40 flex-1">
      <Search aria-hidden size={16} className="pointer-events-none absolute top-2 left-2 text-quiet" />
      <Input
        type="text"
        className="pl-7"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        aria-label={t('filter.text')}
        placeholder={t('filter.text')}
        value={typed}
        onChange={({ target }) => write(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || typed === '') return;
          event.preventDefault();
          write('');
        }}
      />
    </div>
  );
}
