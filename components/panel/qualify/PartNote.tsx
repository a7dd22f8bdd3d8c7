import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Input } from '@/components/ui/Field';
import { forget, keep, kept } from '@/components/ui/kept';
import { useOnce } from '@/components/ui/use-once';
import type { BantPart } from '@/lib/pipeline/bant';
import { z } from '@/lib/pipeline/zod';

interface Props {
  leadId: string;
  part: BantPart;
  /** As it is saved, or about to be. */
  note: string;
  /** Whether it was saved. */
  onSave: (note: string) => Promise<boolean>;
}

/** The note on one part: saved by Enter, and when it is left. What is half-written is found again where the panel goes away meanwhile. */
export function PartNote({ leadId, part, note, onSave }: Props) {
  const { t } = useTranslation();
  const kind = `bant-${part}`;
  const names = [`lead:${leadId}`];
  /** Absent where nothing is being written. */
  const [typed, setTyped] = useState(() => kept(kind, names, z.string()));

  const latest = useRef(typed);
  const show = (text: string | undefined) => {
    latest.current = text;
    setTyped(text);
  };

  // One at a time: while it is sent `note` says so already, though it may be refused.
  const [save] = useOnce(async () => {
    // What is typed on meanwhile is sent after it.
    for (let saved = note; latest.current !== undefined;) {
      const text = latest.current;
      if (text.trim() !== saved && !(await onSave(text))) return;
      saved = text.trim();
      if (latest.current !== text) continue;
      forget(kind, names);
      show(undefined);
    }
  });
  const type = (text: string) => {
    show(text);
    keep(kind, names, text);
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Input
        className="text-sm"
        name={kind}
        maxLength={500}
        aria-label={t('qualification.noteOn', { part: t(`qualification.parts.${part}`) })}
        placeholder={t('common.fields.note')}
        value={typed ?? note}
        onChange={(event) => type(event.target.value)}
        onBlur={() => void save()}
      />
    </form>
  );
}
