import { leadPlace } from '@/lib/pipeline/lead-page';
import { Check, ExternalLink } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { isolated } from '@/components/ui/format';
import { Kbd } from '@/components/ui/Kbd';
import { useKeys } from '@/components/ui/keys';
import { useLanguage } from '@/components/ui/page';
import { usePipelines } from '@/components/ui/pipelines';
import { useCommand } from '@/components/ui/use-command';
import { useOnce } from '@/components/ui/use-once';
import type { Input } from '@/lib/messages/contract';
import type { Sale } from '@/lib/pipeline/sale';
import { Disqualify } from './Disqualify';
import { Later } from './Later';
import { MoveOn } from './MoveOn';
import { NextStep } from './NextStep';
import { decisionWords } from './review-words';

/** What is decided about a lead, as it is sent; answers true once it is done. */
export type Decide = (answer: Input<'review.answer'>['answer']) => Promise<boolean>;

interface Props {
  sale: Sale;
  /** It was: the next lead is asked about. */
  onDecided: () => Promise<void>;
}

/** What can be decided about a lead, each by a button and by a key. */
export function Actions({ sale, onDecided }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const pipelines = usePipelines();
  const run = useCommand();
  const { id: leadId, outcome } = sale;
  const [decide, deciding] = useOnce<Parameters<Decide>, boolean>(async (answer) => {
    const what = decisionWords(t, answer, pipelines, language);
    const done = () => t('review.toast', { name: isolated(sale.name), what });
    if (!(await run('review.answer', { leadId, answer }, { done, undo: true }))) return false;
    await onDecided();
    return true;
  });
  const decided: Decide = async (answer) => (await decide(answer)) ?? false;
  const keep = () => void decide({ decision: 'keep' });
  const open = () => location.assign(leadPlace(leadId));
  useKeys({
    k: keep,
    // A button or a link in focus has Enter for itself.
    Enter: ({ target }) => (target instanceof Element && target.closest('button, a') ? false : open()),
  });
  return (
    <fieldset
      aria-label={t('review.decide')}
      aria-busy={deciding}
      className="m-0 flex min-w-0 flex-wrap gap-2 border-0 p-0"
    >
      <Button look="primary" aria-keyshortcuts="k" onClick={keep}>
        <Check aria-hidden size={14} />
        {t('review.actions.keep')}
        <Kbd>K</Kbd>
      </Button>
      {outcome === undefined && (
        <>
          <NextStep decide={decided} />
          <MoveOn sale={sale} decide={decided} />
          <Disqualify decide={decided} />
        </>
      )}
      <Later decide={decided} />
      <Button look="quiet" aria-keyshortcuts="Enter" onClick={open}>
        <ExternalLink aria-hidden size={14} />
        {t('review.actions.open')}
        <Kbd>⏎</Kbd>
      </Button>
    </fieldset>
  );
}
