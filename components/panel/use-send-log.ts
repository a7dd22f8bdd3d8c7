import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { isolated } from '@/components/ui/format';
import { say } from '@/components/ui/say';
import { useCommand } from '@/components/ui/use-command';
import type { ErrorCode, Reply } from '@/lib/messages/contract';
import { leadById } from '@/lib/store/queries/leads';
import { isUnanswered, type LogTry } from './log-try';

/** What came of a try: the lead, who may have been made by it, and whether the contact was logged too. */
export interface Saved {
  leadId: string;
  isLogged: boolean;
}

/** What is to be said of a contact that was logged. */
export interface Logged {
  /** The name of the lead that was made by it. */
  added: string | undefined;
  /** The name of the lead that she turned out to be already. */
  known: string | undefined;
  movedTo: Reply<'contact.log'>['movedTo'];
  /** What a rule had set was cancelled. */
  stopped: true | undefined;
}

export interface Told {
  done: (logged: Logged) => string;
  /** Told of each error: answers whether it is said elsewhere. */
  failed: (code: ErrorCode) => boolean;
}

/**
 * Sends one try: adding and logging are two commands, said and undone as one. Carries on where an earlier send of the same
 * try was broken off. `undefined` where there is no lead, and that was said.
 */
export function useSendLog(): (one: LogTry, told: Told) => Promise<Saved | undefined> {
  const { t } = useTranslation();
  const run = useCommand();

  return useCallback(
    async (one, { done, failed }) => {
      const { add, facts } = one;
      const made = async () => {
        if (!add) return one.leadId === undefined ? undefined : { leadId: one.leadId, existed: true };
        return run('lead.create', add.input, { requestId: add.requestId, failed: ({ code }) => failed(code) });
      };
      /** The lead was made, the contact was not logged. */
      const saidAlone = (): boolean => {
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

      const lead = await made();
      if (!lead) return undefined;
      const { leadId } = lead;
      const isNew = add !== undefined && !lead.existed;
      const known = add && lead.existed ? await leadById(leadId) : undefined;
      const reply = await run(
        'contact.log',
        { ...facts, leadId },
        {
          requestId: one.requestId,
          done: ({ movedTo, stopped }) =>
            done({ added: isNew ? add.input.fields.name : undefined, known: known?.name, movedTo, stopped }),
          undo: true,
          undoAlso: isNew ? [add.requestId] : [],
          failed: ({ code }) => {
            if (failed(code)) return true;
            return isNew && code !== 'not-found' && !isUnanswered(code) && saidAlone();
          },
        },
      );
      return { leadId, isLogged: reply !== undefined };
    },
    [run, t],
  );
}
