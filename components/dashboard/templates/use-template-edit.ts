import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { forget, keep, kept } from '@/components/ui/kept';
import { say } from '@/components/ui/say';
import { useCommand } from '@/components/ui/use-command';
import type { ErrorCode } from '@/lib/messages/contract';
import type { Template, TemplateText } from '@/lib/pipeline/template';
import { templates } from '@/lib/store/queries/templates';
import {
  changedElsewhere,
  isUnsaved,
  newDraft,
  TemplateDraft,
  type TypedTemplate,
  templateText,
} from './template-form';

/** Another write may come between the look at the template and ours; so many in a row do not. */
const mostTries = 3;

interface Given {
  /** As it was when the form opened; absent for a new one. */
  template: Template | undefined;
  language: Template['language'];
  onSaved: () => void;
}

/**
 * A template that is being written. What is typed is kept until it is saved or discarded. Where the template was changed
 * elsewhere meanwhile, `theirs` is what it says now, and the rep decides; where it was removed, saving makes a new one.
 */
export function useTemplateEdit({ template, language, onSaved }: Given) {
  const { t } = useTranslation();
  const run = useCommand();
  const draftName = [template?.id ?? newDraft];
  const [begun] = useState<TemplateDraft>(() =>
    template
      ? { opened: templateText(template), typed: templateText(template) }
      : { typed: { name: '', language, body: '' } },
  );
  const [draft] = useState(() => kept('template', draftName, TemplateDraft));
  const [edit, setEdit] = useState(draft ?? begun);
  const [restored, setRestored] = useState(draft !== undefined);
  const [theirs, setTheirs] = useState<TypedTemplate>();
  const [isGone, setIsGone] = useState(false);

  const change = (next: TemplateDraft) => {
    setEdit(next);
    if (isUnsaved(next)) keep('template', draftName, next);
    else forget('template', draftName);
  };

  /** One try: what was refused, where trying again may help. */
  const send = async (text: TemplateText, now: Template | undefined): Promise<ErrorCode | undefined> => {
    let refused: ErrorCode | undefined;
    const reply = await run(
      'template.save',
      { text, ...(now && { templateId: now.id, rev: now.rev }) },
      {
        done: () => t('templates.saved'),
        undo: true,
        failed: ({ code }) => {
          const again = code === 'stale' || (code === 'not-found' && now !== undefined);
          if (again) refused = code;
          return again;
        },
      },
    );
    if (reply) {
      forget('template', draftName);
      onSaved();
    }
    return refused;
  };

  const save = async (text: TemplateText, over?: TypedTemplate): Promise<void> => {
    const opened = over ?? edit.opened;
    for (let tries = 1; tries <= mostTries; tries += 1) {
      const now = template && !isGone ? (await templates()).find(({ id }) => id === template.id) : undefined;
      if (template && !isGone && !now) {
        setIsGone(true);
        say(t('templates.gone'), { tone: 'error' });
        return;
      }
      // By the text, not by `rev`: that grows with each mail that the template is sent in.
      if (now && changedElsewhere({ ...edit, ...(opened && { opened }) }, now)) {
        setTheirs(templateText(now));
        return;
      }
      if ((await send(text, now)) === undefined) return;
    }
    say(t('common.errors.stale'), { tone: 'error' });
  };

  return {
    typed: edit.typed,
    restored,
    theirs,
    type: (given: Partial<TypedTemplate>) => change({ ...edit, typed: { ...edit.typed, ...given } }),
    save: (text: TemplateText) => save(text),
    /** Her own stands, over what was changed elsewhere. */
    keepMine: (text: TemplateText) => {
      if (!theirs) return Promise.resolve();
      change({ ...edit, opened: theirs });
      setTheirs(undefined);
      return save(text, theirs);
    },
    takeTheirs: () => {
      if (theirs) change({ opened: theirs, typed: theirs });
      setTheirs(undefined);
    },
    discard: () => {
      forget('template', draftName);
      setEdit(begun);
      setRestored(false);
      setTheirs(undefined);
    },
  };
}
