import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { forget, keep, kept } from '@/components/ui/kept';
import { z } from '@/lib/pipeline/zod';

interface Props {
  leadId: string;
  /** Names the field among the lead's drafts. */
  name: string;
  label: string;
  /** Where the label is known from what stands around it, it is not shown. */
  isLabelled?: boolean;
  placeholder?: string | undefined;
  saved: string;
  /** UTF-16 units. */
  most: number;
  /** Enter saves in place of making a new line. */
  oneLine?: boolean;
  /** Answers false where it was not saved. */
  onSave: (text: string) => Promise<boolean>;
}

/**
 * A text that is saved when the rep leaves it, or by Ctrl+Enter, not by every key; until then it is kept as a draft that
 * outlives the panel. It grows with what is in it.
 */
export function DraftText({ leadId, name, label, isLabelled, placeholder, saved, most, oneLine, onSave }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const kind = `playbook-${name}`;
  const names = [`lead:${leadId}`];
  const [typed, setTyped] = useState(() => kept(kind, names, z.string()));
  const [focused, setFocused] = useState(false);
  const latest = useRef(typed);

  const show = (text: string | undefined) => {
    latest.current = text;
    setTyped(text);
  };
  const type = (text: string) => {
    show(text);
    keep(kind, names, text);
  };
  const save = async () => {
    const text = latest.current;
    if (text === undefined) return;
    // Whoever is given it shows it from now on; the field is free for what is typed next. The draft stays till it is saved.
    show(undefined);
    const isSaved = text.trim() === saved || (await onSave(text.trim()));
    if (latest.current !== undefined) return;
    if (isSaved) forget(kind, names);
    else show(text);
  };
  const press = (event: KeyboardEvent) => {
    const saves = event.key === 'Enter' && (event.ctrlKey || event.metaKey || (oneLine && !event.shiftKey));
    if (!saves || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void save();
  };
  const isWaiting = typed !== undefined && !focused;

  return (
    <div className="min-w-0 flex-1">
      {!isLabelled && (
        <label htmlFor={id} className="text-sm text-quiet">
          {label}
        </label>
      )}
      <textarea
        id={id}
        rows={oneLine ? 1 : 2}
        aria-label={isLabelled ? label : undefined}
        aria-describedby={isWaiting ? `${id}-waits` : undefined}
        placeholder={placeholder}
        maxLength={most}
        value={typed ?? saved}
        onChange={({ target }) => type(target.value)}
        onKeyDown={press}
        onFocus={() => setFocused(true)}
        onBlur={() => {
          setFocused(false);
          void save();
        }}
        className="block field-sizing-content w-full resize-none rounded-md border border-edge bg-page px-2 py-0.5 text-text"
      />
      {isWaiting && (
        <p id={`${id}-waits`} className="text-sm text-quiet">
          {t('playbook.unsaved')}
        </p>
      )}
    </div>
  );
}
