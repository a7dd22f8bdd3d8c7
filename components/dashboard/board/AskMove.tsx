import { useMemo } from 'react';
import { ClosePopover } from '@/components/panel/ClosePopover';
import { LeaveStage } from '@/components/panel/playbook/LeaveStage';
import type { Lead } from '@/lib/pipeline/lead';
import type { Leaving } from '@/lib/pipeline/playbook-criteria';
import type { AskedMove } from './use-move-card';

interface Props {
  asked: AskedMove;
  answered: () => void;
  go: (lead: Lead, to: Leaving) => Promise<void>;
}

/** Beside the card: what is still open in the stage that it leaves, or why the sale has ended. */
export function AskMove({ asked: { lead, to, open, anchor }, answered, go }: Props) {
  // The card itself takes no focus, its link does.
  const beside = useMemo(() => ({ current: anchor.querySelector('a') ?? anchor }), [anchor]);
  if ('outcome' in to && to.outcome !== 'won')
    return <ClosePopover lead={lead} how={to.outcome} anchor={beside} onClose={answered} />;
  return (
    <LeaveStage lead={lead} asked={{ to, open, go: () => void go(lead, to) }} answered={answered} anchor={beside} />
  );
}
