import { useTranslation } from 'react-i18next';
import { Field, Input } from '@/components/ui/Field';
import { useLanguage } from '@/components/ui/page';
import { CalendarDate } from '@/lib/pipeline/calendar-date';
import { missingParts, playbookLimits, proposalParts, type ProposalParts } from '@/lib/pipeline/playbook-fields';
import { DraftText } from './DraftText';
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
      <Field label={t('playbook.proposal.sentOn')}>
        {(field) => (
          <Input
            {...field}
            type="date"
            name="sentOn"
            key={proposal.sentOn}
            defaultValue={proposal.sentOn}
            // A date that is being typed is none yet: it counts once it is left.
            onBlur={({ target: { value } }) => {
              const isDay = value === '' || CalendarDate.safeParse(value).success;
              if (isDay && value !== (proposal.sentOn ?? '')) void write({ sentOn: value || undefined });
            }}
          />
        )}
      </Field>
    </>
  );
}
