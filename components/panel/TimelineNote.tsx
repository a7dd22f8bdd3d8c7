import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '@/components/ui/IconButton';
import { useOnce } from '@/components/ui/use-once';
import type { NoteMade } from '@/lib/pipeline/activity';
import { useGuardedCommand } from './guard';

interface Props {
  /** Whose timeline it stands in. */
  leadId: string;
  note: NoteMade;
}

/** The words of a note, and a way to be rid of it. */
export function TimelineNote({ leadId, note }: Props) {
  const { t } = useTranslation();
  const run = useGuardedCommand();
  const [remove] = useOnce(() =>
    run('note.remove', { leadId, noteId: note.id }, { done: () => t('notes.removed'), undo: true }),
  );
  return (
    <div className="flex items-start justify-between gap-2">
      <p className="min-w-0 wrap-anywhere whitespace-pre-wrap">
        <bdi>{note.text}</bdi>
      </p>
      <IconButton
        icon={X}
        label={t('notes.removeOne', { text: note.text.slice(0, 40) })}
        tip={t('notes.remove')}
        className="-mr-1 size-6!"
        onClick={() => void remove()}
      />
    </div>
  );
}
