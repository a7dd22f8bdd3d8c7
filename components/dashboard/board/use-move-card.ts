import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { placeTold } from '@/components/panel/playbook/moved-words';
import { useLeavingAsks } from '@/components/panel/playbook/use-leaving';
import { isolated } from '@/components/ui/format';
import { usePipelines } from '@/components/ui/pipelines';
import { say } from '@/components/ui/say';
import { useCommand } from '@/components/ui/use-command';
import type { Lead } from '@/lib/pipeline/lead';
import type { Leaving } from '@/lib/pipeline/playbook-criteria';
import type { Criterion } from '@/lib/pipeline/stages';
import { leadById } from '@/lib/store/queries/leads';

/** What is asked before a card goes where it was put. */
export interface AskedMove {
  lead: Lead;
  to: Leaving;
  /** Criteria of her stage that are not met; empty where the question is why the sale ended. */
  open: readonly Criterion[];
  /** Beside which it is asked. */
  anchor: HTMLElement;
}

/**
 * Moves a card: to a stage, or out of the pipeline. It stands in its new place at once, and goes back where it could not be saved.
 * What has to be asked first is `asked` until it is answered.
 */
export function useMoveCard() {
  const { t } = useTranslation();
  const run = useCommand();
  const asks = useLeavingAsks();
  const pipelines = usePipelines();
  const [moved, setMoved] = useState<ReadonlyMap<string, string>>(new Map());
  const [asked, setAsked] = useState<AskedMove>();

  const place = (leadId: string, stageId?: string) =>
    setMoved((before) => {
      const next = new Map([...before].filter(([id]) => id !== leadId));
      return stageId === undefined ? next : next.set(leadId, stageId);
    });

  const go = async ({ id, name, stageId: from }: Lead, to: Leaving) => {
    if ('outcome' in to) {
      const done = () => t('common.done.won', { name: isolated(name) });
      await run('lead.close', { leadId: id, outcome: to.outcome }, { done, undo: true });
      return;
    }
    place(id, to.stageId);
    const done = () => t('common.done.moved', { stage: placeTold(t, pipelines, from, to.stageId) });
    await run('lead.move', { leadId: id, stageId: to.stageId }, { done, undo: true });
    place(id);
  };

  const move = async (leadId: string, to: Leaving, anchor: HTMLElement) => {
    const lead = await leadById(leadId);
    if (!lead || lead.outcome !== undefined) return say(t('common.errors.not-found'), { tone: 'error' });
    if ('stageId' in to && to.stageId === lead.stageId) return;
    const open = asks(lead, to);
    const asksWhy = 'outcome' in to && to.outcome !== 'won';
    if (asksWhy || open.length > 0) setAsked({ lead, to, open, anchor });
    else await go(lead, to);
  };

  return { move, moved, asked, answered: () => setAsked(undefined), go };
}
