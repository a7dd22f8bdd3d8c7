import type { Lead } from '@/lib/pipeline/lead';
import { LeadLink } from './LeadLink';

/** The first line of a lead's row: her name, which leads to her, and her company. */
export function WhoLine({ lead }: { lead: Lead }) {
  return (
    <p className="flex gap-2 leading-[18px]">
      <LeadLink lead={lead} className="max-w-full shrink-0 truncate outline-none" />
      {lead.company && (
        <span className="min-w-0 truncate text-quiet">
          <bdi>{lead.company}</bdi>
        </span>
      )}
    </p>
  );
}
