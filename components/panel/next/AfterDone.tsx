import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { Reply } from '@/lib/messages/contract';
import type { Lead } from '@/lib/pipeline/lead';
import { followUpById } from '@/lib/store/queries/follow-ups';
import { AskOutcome } from './AskOutcome';
import { Proposal } from './Proposal';

interface Props {
  lead: Lead;
  /** The one that was done just now. */
  followUpId: string;
  /** The rep has said what there is to say, or does not want to. */
  onEnd: () => void;
}

/** After a step is done: how it went, and then what comes next. Nothing while it stands open, as after an undo. */
export function AfterDone({ lead, followUpId, onEnd }: Props) {
  const followUp = useLiveQuery(() => followUpById(followUpId), [followUpId]);
  const [proposal, setProposal] = useState<Reply<'follow-up.done'>['proposal']>();
  if (followUp?.outcome !== 'done' || lead.outcome !== undefined) return null;
  if (!proposal || followUp.result === undefined)
    return (
      <AskOutcome
        followUpId={followUpId}
        onSaid={(next) => {
          setProposal(next);
          if (!next) onEnd();
        }}
        onLeave={onEnd}
      />
    );
  return <Proposal lead={lead} done={followUp} proposal={proposal} onEnd={onEnd} />;
}
