import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { useFirstFocus } from '@/components/ui/first-focus';
import { Kbd } from '@/components/ui/Kbd';
import { useKeys } from '@/components/ui/keys';
import { hasNoteDraft, NoteForm } from './NoteForm';

/** A button (its key is M: N adds a lead by hand, on every view of the panel), and in its place the form that it opens; open from the first where a note was begun. */
export function AddNote({ leadId }: { leadId: string }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(() => hasNoteDraft(leadId));
  /** She has opened it herself: then the form takes the focus, and the button has it back. */
  const [byRep, setByRep] = useState(false);
  const button = useFirstFocus<HTMLButtonElement>(byRep && !open);
  const begin = () => {
    setByRep(true);
    setOpen(true);
  };
  useKeys({ m: () => (open ? false : begin()) });

  if (open)
    return (
      <NoteForm
        leadId={leadId}
        wanted={byRep}
        onClose={() => {
          setByRep(true);
          setOpen(false);
        }}
      />
    );
  return (
    <Button ref={button} look="quiet" className="-mr-2 ml-auto" aria-keyshortcuts="m" onClick={begin}>
      {t('notes.add')}
      <Kbd>M</Kbd>
    </Button>
  );
}
