import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isolated } from '@/components/ui/format';
import { forget, keep, kept } from '@/components/ui/kept';
import { say } from '@/components/ui/say';
import { useCommand } from '@/components/ui/use-command';
import type { ErrorCode, Reply } from '@/lib/messages/contract';
import type { StageRole } from '@/lib/pipeline/stages';
import { leadById } from '@/lib/store/queries/leads';
import { useCheck } from './guard';
import type { TypedLog } from './log-form';
import { isUnanswered, type LogAbout, LogDraft, type LogTry, nextTry, sameTyped } from './log-try';
import { useOnce } from '@/components/ui/use-once';

/** The unsaved log about a person, by `personNames`. */
export function draftOf(names: readonly string[]): LogDraft | undefined {
  return kept('log', names, LogDraft);
}

/** The lead, who may have been made by it, and whether the contact was logged too. */
interface Saved {
  leadId: string;
  isLogged: boolean;
}

/**
 * Saves one opened form. Adding and logging are two commands, said and undone as one. However often the same text is sent,
 * also by a form that was closed and opened again, it is one lead and one contact. `unanswered` is told of the try that
 * may have been carried out though nobody said so, and of its end.
 */
export function useLog(
  about: LogAbout,
  names: readonly string[],
  opened: number,
  [unanswered, setUnanswered]: readonly [LogTry | undefined, (one: LogTry | undefined) => void],
) {
  const { t } = useTranslation();
  const run = useCommand();
  const check = useCheck();
  const failure = useRef<ErrorCode>(undefined);

  /** Carries on where an earlier send of the same try was broken off. */
  const made = async ({ leadId, add }: LogTry) => {
    if (!add) return leadId === undefined ? undefined : { leadId, existed: true };
    return run('lead.create', add.input, { requestId: add.requestId, failed: noted });
  };
  const noted = ({ code }: { code: ErrorCode }) => {
    failure.current = code;
    return false;
  };

  const send = async (one: LogTry): Promise<Saved | undefined> => {
    const lead = await made(one);
    if (!lead) return undefined;
    const isNew = one.add !== undefined && !lead.existed;
    const { leadId } = lead;
    const known = one.add && lead.existed ? await leadById(leadId) : undefined;
    const reply = await run(
      'contact.log',
      { ...one.facts, leadId },
      {
        requestId: one.requestId,
        done: ({ movedTo }) => said(isNew ? one.add?.input.fields.name : undefined, known?.name, movedTo),
        undo: true,
        undoAlso: isNew && one.add ? [one.add.requestId] : [],
        failed: (error) => {
          noted(error);
          return isNew && error.code !== 'not-found' && !isUnanswered(error.code) && saidAlone(one);
        },
      },
    );
    return { leadId, isLogged: reply !== undefined };
  };

  /** The lead was made, the contact was not logged. */
  const saidAlone = ({ add }: LogTry): boolean => {
    if (!add) return false;
    say(t('panel.log.addedOnly', { name: isolated(add.input.fields.name) }), {
      tone: 'error',
      offer: {
        does: 'undo',
        run: () => void run('undo', { requestId: add.requestId }, { done: () => t('common.done.undone') }),
      },
    });
    return true;
  };

  const said = (added: string | undefined, known: string | undefined, movedTo: Reply<'contact.log'>['movedTo']) => {
    const stage = movedTo === undefined ? '' : t(`common.stages.${movedTo as StageRole}`);
    const moved = movedTo !== undefined;
    if (added !== undefined) {
      const name = isolated(added);
      return moved ? t('panel.log.addedAndMoved', { name, stage }) : t('panel.log.added', { name });
    }
    if (known !== undefined) return t('panel.log.loggedOn', { name: isolated(known) });
    return moved ? t('common.done.loggedAndMoved', { stage }) : t('common.done.logged');
  };

  /** `undefined` where nothing was saved (and that was said), or it is under way already. */
  const [save, saving] = useOnce(async (typed: TypedLog): Promise<Saved | undefined> => {
    if (!(await check(about.contact))) return undefined;
    const one = nextTry(unanswered, typed, opened, about, () => crypto.randomUUID());
    if (!one) return undefined;
    // Whoever opens the form next finds it, though this page be gone by the time of the answer.
    keep('log', names, { typed, unanswered: one } satisfies LogDraft);
    failure.current = undefined;
    const saved = await send(one);
    const draft = draftOf(names);
    if (saved?.isLogged) {
      // Closed and opened again meanwhile, it may say more by now.
      if (draft && sameTyped(draft.typed, typed)) forget('log', names);
      setUnanswered(undefined);
      return saved;
    }
    const lost = isUnanswered(failure.current) ? one : undefined;
    setUnanswered(lost);
    // Where she cancelled meanwhile, nothing is kept.
    if (draft) keep('log', names, { typed: draft.typed, unanswered: lost } satisfies LogDraft);
    return saved;
  });
  return { save, saving };
}
