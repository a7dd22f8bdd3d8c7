import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Input } from '@/components/ui/Field';
import { forget, keep, kept } from '@/components/ui/kept';
import type { BantPart } from '@/lib/pipeline/bant';
import { z } from '@/lib/pipeline/zod';

interface Props {
  leadId: string;
  part: BantPart;
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

  const save = async () => {
    if (typed === undefined) return;
    if (typed.trim() !== note && !(await onSave(typed))) return;
    forget(kind, names);
    setTyped((now) => (now === typed ? undefined : now));
  };
  const type = (text: string) => {
    setTyped(text);
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
