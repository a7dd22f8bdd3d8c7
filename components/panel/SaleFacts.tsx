import { CalendarCheck, Percent, Tag } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { localeOf, shortDate } from '@/components/ui/format';
import { useLanguage } from '@/components/ui/page';
import { usePipelines } from '@/components/ui/pipelines';
import { useToday } from '@/components/ui/use-today';
import type { Lead } from '@/lib/pipeline/lead';
import { Fact } from './Fact';
import { SourceFact } from './SourceFact';

/** What the rep knows of the sale, and where it began. */
export function SaleFacts({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { expectedCloseOn, tags = [], outcome, stageId } = lead;
  const stage = usePipelines().stages.get(stageId);
  // Of a sale that has ended the stage says nothing any more.
  const likely = lead.probability ?? (outcome === undefined ? stage?.probability : undefined);
  const today = useToday();
  const isLate = expectedCloseOn !== undefined && outcome === undefined && expectedCloseOn < today;
  const date = expectedCloseOn && shortDate(expectedCloseOn, language, today).replaceAll(' ', '\u00a0');
  const percent = new Intl.NumberFormat(localeOf(language), { style: 'percent' });
  return (
    <dl className="flex flex-col">
      {date && (
        <Fact icon={CalendarCheck} name={t('common.fields.expectedCloseOn')}>
          <span className={isLate ? 'text-overdue' : ''}>{t(isLate ? 'facts.late' : 'facts.closes', { date })}</span>
        </Fact>
      )}
      {likely !== undefined && (
        <Fact icon={Percent} name={t('common.fields.probability')}>
          <span className={lead.probability === undefined ? 'text-quiet' : ''}>
            {t(lead.probability === undefined ? 'facts.likelyByStage' : 'facts.likely', {
              percent: percent.format(likely / 100),
            })}
          </span>
        </Fact>
      )}
      {tags.length > 0 && (
        <div className="flex items-start gap-2 py-0.5">
          <dt title={t('common.fields.tags')} className="shrink-0 pt-1 text-quiet">
            <Tag aria-hidden size={14} />
            <span className="sr-only">{t('common.fields.tags')}</span>
          </dt>
          <dd className="m-0 flex min-w-0 flex-wrap gap-1">
            {tags.map((tag) => (
              <bdi
                key={tag}
                className="max-w-full truncate rounded-sm border border-line bg-raised px-1 text-sm"
                title={tag}
              >
                {tag}
              </bdi>
            ))}
          </dd>
        </div>
      )}
      <SourceFact {...lead} />
    </dl>
  );
}
