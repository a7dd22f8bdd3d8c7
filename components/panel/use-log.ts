import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isolated } from '@/components/ui/format';
import { forget, keep, kept } from '@/components/ui/kept';
import { useStageName } from '@/components/ui/pipelines';
import type { ErrorCode } from '@/lib/messages/contract';
import { useCheck } from './guard';
import type { TypedLog } from './log-form';
import { isUnanswered, type LogAbout, LogDraft, type LogTry, nextTry, sameTyped } from './log-try';
import { useOnce } from '@/components/ui/use-once';
import type { Propose } from '@/lib/pipeline/follow-up-proposal';
import { type Logged, type Saved, useSendLog } from './use-send-log';

/** The unsaved log about a person, by `personNames`. */
export function draftOf(names: readonly string[]): LogDraft | undefined {
  return kept('log', names, LogDraft);
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
  propose: Propose,
  [unanswered, setUnanswered]: readonly [LogTry | undefined, (one: LogTry | undefined) => void],
) {
  const { t } = useTranslation();
  const send = useSendLog();
  const check = useCheck();
  const nameOf = useStageName();
  const failure = useRef<ErrorCode>(undefined);

  const said = ({ added, known, movedTo }: Logged) => {
    const stage = movedTo === undefined ? '' : nameOf(movedTo);
    const moved = movedTo !== undefined;
    if (added !== undefined) {
      const name = isolated(added);
      return moved ? t('panel.log.addedAndMoved', { name, stage }) : t('panel.log.added', { name });
    }
    if (known !== undefined) return t('panel.log.loggedOn', { name: isolated(known) });
    return moved ? t('common.done.loggedAndMoved', { stage }) : t('common.done.logged');
  };
  const failed = (code: ErrorCode) => {
    failure.current = code;
    return false;
  };

  /** `undefined` where nothing was saved (and that was said), or it is under way already. */
  const [save, saving] = useOnce(async (typed: TypedLog): Promise<Saved | undefined> => {
    if (!(await check(about.contact))) return undefined;
    const one = nextTry(unanswered, typed, opened, about, propose, () => crypto.randomUUID());
    if (!one) return undefined;
    // Whoever opens the form next finds it, though this page be gone by the time of the answer.
    keep('log', names, { typed, unanswered: one } satisfies LogDraft);
    failure.current = undefined;
    const saved = await send(one, { done: said, failed });
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
