import { useCallback, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type CommandError, send } from '@/lib/messages/client';
import type { CommandName, Input, Reply } from '@/lib/messages/contract';
import { errorWords } from './error-words';
import { say } from './say';
import { commandError } from './take-back';
import { useUndo } from './use-undo';

interface Said<Name extends CommandName> {
  /** What the toast says when it is done; without it no toast is shown. */
  done?: (reply: Reply<Name>) => string;
  /** Offer to take it back. A command that answers that it changed nothing is never offered. */
  undo?: boolean | ((reply: Reply<Name>) => boolean);
  /** Earlier commands that the same undo takes back after this one, by their request ids, the newest first. */
  undoAlso?: readonly string[];
  /** The same for every try of one form, so that Enter pressed twice is one command. */
  requestId?: string;
  /** Takes an error that is said elsewhere, next to its field: answers true. Every other one is said in a toast. */
  failed?: (error: CommandError) => boolean;
}

const changedNothing = (reply: object) => 'changed' in reply && reply.changed === false;

/**
 * Sends a command and says what came of it: a toast, with undo where it can be taken back, or the error in the rep's words.
 * Answers with the reply, or `undefined` where it failed (and was said). Never throws.
 */
export function useCommand() {
  const { t } = useTranslation();
  const undo = useUndo();
  const words = useRef(t);
  useLayoutEffect(() => {
    words.current = t;
  });

  return useCallback(
    async <Name extends CommandName>(
      command: Name,
      input: Input<Name>,
      said: Said<Name> = {},
    ): Promise<Reply<Name> | undefined> => {
      try {
        const { requestId, reply } = await send(command, input, { requestId: said.requestId });
        const wanted = typeof said.undo === 'function' ? said.undo(reply) : said.undo;
        const run = () => undo([requestId, ...(said.undoAlso ?? [])]);
        const offer = wanted && !changedNothing(reply) ? ({ does: 'undo', run } as const) : undefined;
        if (said.done) say(said.done(reply), { offer });
        return reply;
      } catch (caught) {
        const error = commandError(caught);
        if (!said.failed?.(error)) say(errorWords(words.current, error), { tone: 'error' });
        return undefined;
      }
    },
    [undo],
  );
}
