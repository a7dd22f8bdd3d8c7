import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/components/ui/page';
import { missingParts, playbookLimits, proposalParts, type ProposalParts } from '@/lib/pipeline/playbook-fields';
import { DraftText } from './DraftText';
import { SentOn } from './SentOn';
import type { Kept } from './use-playbook';

/** The four parts of a proposal, what of them is missing, and when it was sent. */
export function ProposalFields({ kept }: { kept: Kept }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { proposal = {} } = kept.fields;
  const write = (parts: ProposalParts) => kept.keep(({ proposal: now }) => ({ proposal: { ...now, ...parts } }));
  const missing = missingParts(proposal).map((part) =>
    t(`playbook.proposal.parts.${part}`).toLocaleLowerCase(language),
  );
  const parts = new Intl.ListFormat(language).format(missing);
  return (
    <>
      <p className="text-sm">
        {missing.length > 0 ? t('playbook.proposal.missing', { parts }) : t('playbook.proposal.complete')}
      </p>
      {proposalParts.map((part) => (
        <DraftText
          key={part}
          leadId={kept.leadId}
          name={part}
          label={t(`playbook.proposal.parts.${part}`)}
          saved={proposal[part] ?? ''}
          most={playbookLimits.part}
          onSave={(text) => write({ [part]: text })}
        />
      ))}
      <SentOn saved={proposal.sentOn} onSave={(sentOn) => void write({ sentOn })} />
    </>
  );
}
