import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { missingParts, type PlaybookFields, proposalParts } from '@/lib/pipeline/playbook-fields';
import type { StageRole } from '@/lib/pipeline/stage-roles';
import { Disclosure } from './Disclosure';
import { StageFields, writtenRoles } from './StageFields';
import type { Kept } from './use-playbook';

type WrittenRole = (typeof writtenRoles)[number];

/** How much is written down in stages of each role. */
function counted({
  needs = [],
  proposal = {},
  objections = [],
  ...lists
}: PlaybookFields): Record<WrittenRole, number> {
  const { concessions = [], agreedTerms = [], closingSigns = [] } = lists;
  const written = proposalParts.length - missingParts(proposal).length + (proposal.sentOn ? 1 : 0);
  return {
    'needs-assessment': needs.length,
    proposal: written,
    negotiation: objections.length + concessions.length + agreedTerms.length,
    closing: closingSigns.length,
  };
}

/** What was written down in another stage than the present one: it stays hers, and within reach. */
export function AlsoWritten({ role, kept }: { role: StageRole; kept: Kept }) {
  const { t } = useTranslation();
  const id = useId();
  const counts = counted(kept.fields);
  const titles: Record<WrittenRole, string> = {
    'needs-assessment': t('playbook.needs.title'),
    proposal: t('playbook.proposal.title'),
    negotiation: t('playbook.negotiation.title'),
    closing: t('playbook.closing.title'),
  };
  // What was there when this was opened stays while it stands: the last line is taken away under the rep's hands.
  const [first] = useState(counts);
  const others = writtenRoles.filter((one) => one !== role && counts[one] + first[one] > 0);
  if (others.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="text-sm text-quiet">
        {t('playbook.alsoWritten')}
      </h3>
      {others.map((one) => (
        <Disclosure key={one} title={t('playbook.count', { what: titles[one], count: counts[one] })}>
          <div className="flex flex-col gap-2">
            <StageFields role={one} kept={kept} />
          </div>
        </Disclosure>
      ))}
    </section>
  );
}
