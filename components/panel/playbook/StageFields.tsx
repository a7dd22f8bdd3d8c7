import type { StageRole } from '@/lib/pipeline/stage-roles';
import { ClosingFields } from './ClosingFields';
import { NeedsFields } from './NeedsFields';
import { NegotiationFields } from './NegotiationFields';
import { ProposalFields } from './ProposalFields';
import type { Kept } from './use-playbook';

/** The stages in which something is written down besides what is ticked. */
export const writtenRoles = ['needs-assessment', 'proposal', 'negotiation', 'closing'] as const satisfies StageRole[];

/** What is written down in a stage of this role. */
export function StageFields({ role, kept }: { role: (typeof writtenRoles)[number]; kept: Kept }) {
  switch (role) {
    case 'needs-assessment':
      return <NeedsFields kept={kept} />;
    case 'proposal':
      return <ProposalFields kept={kept} />;
    case 'negotiation':
      return <NegotiationFields kept={kept} />;
    case 'closing':
      return <ClosingFields kept={kept} />;
  }
}
