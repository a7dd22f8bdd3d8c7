import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { useOnce } from '@/components/ui/use-once';
import { useGuardedCommand } from '@/components/panel/guard';
import type { Reply } from '@/lib/messages/contract';
import { type DoneOutcome, doneOutcomes } from '@/lib/pipeline/done-outcome';

interface Props {
  followUpId: string;
  onSaid: (proposal: Reply<'follow-up.done'>['proposal']) => void;
  onLeave: () => void;
}

/** How a step went that was done just now: four answers, or none. It is done already, whatever is answered. */
export function AskOutcome({ followUpId, onSaid, onLeave }: Props) {
  const { t } = useTranslation();
  const run = useGuardedCommand();
  const [say, saying] = useOnce(async (result: DoneOutcome) => {
    const noted = ({ stopped }: Reply<'follow-up.done'>) =>
      [
        t('followUp.done.noted', { result: t(`followUp.done.outcomes.${result}`) }),
        ...(stopped ? [t('rules.stopped')] : []),
      ].join(' · ');
    const reply = await run('follow-up.done', { followUpId, result }, { done: noted, undo: true });
    if (reply) onSaid(reply.proposal);
  });
  return (
    <section aria-labelledby="how-it-went" aria-busy={saying} className="mt-2 border-t border-line pt-1">
      <p className="flex min-h-7 items-center justify-between text-sm text-quiet">
        <span id="how-it-went">{t('followUp.done.title')}</span>
        <IconButton icon={X} label={t('followUp.done.leave')} onClick={onLeave} />
      </p>
      <div className="flex flex-wrap gap-1">
        {doneOutcomes.map((result) => (
          <Button key={result} onClick={() => void say(result)}>
            {t(`followUp.done.outcomes.${result}`)}
          </Button>
        ))}
      </div>
    </section>
  );
}
