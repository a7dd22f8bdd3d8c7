import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useToday } from '@/components/ui/use-today';
import { type Bant, type BantAnswer, type BantPart, unknownBant } from '@/lib/pipeline/bant';
import type { Lead } from '@/lib/pipeline/lead';
import { useGuardedCommand } from '@/components/panel/guard';

/** The lead's card, and how to change a part of it: at once. */
interface Card {
  bant: Bant;
  score: (part: BantPart, score: BantAnswer['score']) => Promise<boolean>;
  note: (part: BantPart, note: string) => Promise<boolean>;
}

/** What is changed is shown until it is read back or refused, and the next change goes on top of it. */
export function useCard(lead: Lead): Card {
  const { t } = useTranslation();
  const run = useGuardedCommand();
  const today = useToday();
  /** `over`: the lead's `rev` that it was saved over; absent while it is on its way. */
  const [sent, setSent] = useState<{ bant: Bant; over?: number }>();
  const onItsWay = useRef<Bant>(undefined);
  const isShown = sent && (sent.over === undefined || sent.over === lead.rev);
  const shown = isShown ? sent.bant : (lead.bant ?? unknownBant);

  const change = async (part: BantPart, answerOf: (before: BantAnswer) => BantAnswer) => {
    const before = onItsWay.current ?? shown;
    const bant = { ...before, [part]: answerOf(before[part]) };
    onItsWay.current = bant;
    setSent({ bant });
    const reply = await run(
      'lead.qualify',
      { leadId: lead.id, bant },
      { done: () => t('qualification.saved', { part: t(`qualification.parts.${part}`) }), undo: true },
    );
    if (onItsWay.current === bant) {
      onItsWay.current = undefined;
      setSent(reply && { bant, over: lead.rev });
    }
    return reply !== undefined;
  };

  return {
    bant: shown,
    score: (part, score) =>
      change(part, ({ note }) => ({ score, ...(note && { note }), ...(score !== 'unknown' && { on: today }) })),
    note: (part, text) =>
      change(part, ({ score, on }) => ({ score, ...(on && { on }), ...(text.trim() && { note: text.trim() }) })),
  };
}
