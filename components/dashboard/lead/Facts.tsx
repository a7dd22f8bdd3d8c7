import { ExternalLink, Mail, Phone } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { connectionWords } from '@/components/panel/connection-words';
import { ConnectionFact } from '@/components/panel/ConnectionFact';
import { SourceFact } from '@/components/panel/SourceFact';
import { IconLink } from '@/components/ui/IconLink';
import { useLanguage } from '@/components/ui/page';
import { usePipelines } from '@/components/ui/pipelines';
import { profileUrl } from '@/components/ui/profile';
import { useToday } from '@/components/ui/use-today';
import { mailLink, phoneLink } from '@/lib/pipeline/contact-link';
import { customKey } from '@/lib/pipeline/custom-values';
import type { Lead } from '@/lib/pipeline/lead';
import { pipelineWith } from '@/lib/pipeline/pipelines';
import { factLabel, factTold, personFields, saleFields } from './fact-words';
import { FactRow } from './FactRow';

/** What is known of her and of the sale, each fact to be edited where it stands. */
export function Facts({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const pipelines = usePipelines();
  const reader = { t, language: useLanguage(), today: useToday(), pipelines };
  const own = pipelineWith(pipelines, lead.stageId).fields.map(({ id }) => customKey(id));
  const row = (field: Parameters<typeof factTold>[2]) => ({
    key: field,
    lead,
    field,
    label: factLabel(reader, field),
    told: factTold(reader, lead, field),
  });
  const isLate =
    lead.expectedCloseOn !== undefined && lead.outcome === undefined && lead.expectedCloseOn < reader.today;
  const connected = lead.connection ? connectionWords(t, lead.connection) : [];
  return (
    <>
      <dl className="m-0 flex flex-col">
        {personFields.map((field) => {
          const { key, ...shown } = row(field);
          return <FactRow key={key} {...shown} out={<Out lead={lead} field={field} />} />;
        })}
        {connected.length > 0 && <ConnectionFact words={connected} seenAt={lead.connection?.seenAt} />}
        <SourceFact {...lead} />
      </dl>
      <h3 className="pt-3 pb-1 font-semibold">{t('lead.sale')}</h3>
      <dl className="m-0 flex flex-col">
        {[...saleFields, ...own].map((field) => {
          const { key, ...shown } = row(field);
          return (
            <FactRow key={key} {...shown}>
              {field === 'tags' ? (
                <Tags tags={lead.tags ?? []} />
              ) : field === 'expectedCloseOn' && isLate ? (
                <span className="text-overdue">{t('facts.late', { date: shown.told })}</span>
              ) : field === 'probability' && lead.probability === undefined ? (
                <span className="text-quiet">{shown.told}</span>
              ) : undefined}
            </FactRow>
          );
        })}
      </dl>
    </>
  );
}

function Tags({ tags }: { tags: readonly string[] }) {
  return (
    <span className="flex flex-wrap gap-1">
      {tags.map((tag) => (
        <bdi key={tag} className="max-w-full truncate rounded-sm border border-line bg-raised px-1 text-sm">
          {tag}
        </bdi>
      ))}
    </span>
  );
}

/** Where an address, a number or a profile leads. Every address is put together here: none comes from a page as it is (S18). */
function Out({ lead, field }: { lead: Lead; field: (typeof personFields)[number] }) {
  const { t } = useTranslation();
  const [email = ''] = lead.emails;
  const [phone = ''] = lead.phones;
  const mail = field === 'email' && email ? mailLink(email) : undefined;
  if (mail) return <IconLink icon={Mail} to={mail} name={t('lead.write', { to: email })} />;
  const call = field === 'phone' ? phoneLink(phone) : undefined;
  if (call) return <IconLink icon={Phone} to={call} name={t('lead.call', { to: phone })} />;
  const profile = field === 'profile' ? profileUrl(lead) : undefined;
  return profile ? <IconLink icon={ExternalLink} to={profile} name={t('lead.openProfile')} /> : null;
}
