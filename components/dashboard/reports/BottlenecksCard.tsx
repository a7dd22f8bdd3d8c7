import { Hourglass, type LucideIcon, Filter } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/components/ui/page';
import { useStageName } from '@/components/ui/pipelines';
import { fewestEntered } from '@/lib/pipeline/report/stages';
import { figureTold } from './figures';
import { ReportCard } from './ReportCard';
import { useShown } from './report-context';

/** Where leads are held up, and what helps there. */
export function BottlenecksCard() {
  const { t } = useTranslation();
  const language = useLanguage();
  const nameOf = useStageName();
  const { report, currency } = useShown();
  const { slow, narrow } = report.bottlenecks;
  const reader = { language, currency };
  return (
    <ReportCard
      title={t('reports.bottlenecks.title')}
      means={t('reports.bottlenecks.means', { least: fewestEntered })}
      none={slow || narrow ? undefined : t('reports.bottlenecks.none')}
      figures={{
        columns: [
          { name: t('reports.columns.stage'), kind: 'text' },
          { name: t('reports.columns.median'), kind: 'days' },
          { name: t('reports.columns.allowed'), kind: 'count' },
          { name: t('reports.columns.conversion'), kind: 'percent' },
          { name: t('reports.columns.entered'), kind: 'count' },
        ],
        rows: [
          ...(slow ? [[nameOf(slow.stageId), slow.days, slow.allowed, undefined, undefined]] : []),
          ...(narrow ? [[nameOf(narrow.stageId), undefined, undefined, narrow.conversion, narrow.entered]] : []),
        ],
      }}
    >
      {slow && (
        <Bottleneck
          icon={Hourglass}
          stageId={slow.stageId}
          text={t('reports.bottlenecks.slow', {
            stage: nameOf(slow.stageId),
            days: t('reports.inDays', { days: figureTold(reader, 'days', slow.days) }),
            allowed: slow.allowed,
          })}
        />
      )}
      {narrow && (
        <Bottleneck
          icon={Filter}
          stageId={narrow.stageId}
          text={t('reports.bottlenecks.narrow', {
            stage: nameOf(narrow.stageId),
            share: figureTold(reader, 'percent', narrow.conversion),
            count: narrow.entered,
          })}
        />
      )}
    </ReportCard>
  );
}

function Bottleneck({ icon: Icon, stageId, text }: { icon: LucideIcon; stageId: string; text: string }) {
  const { t } = useTranslation();
  const { pipeline } = useShown();
  const role = pipeline.stages.find(({ id }) => id === stageId)?.role;
  return (
    <div className="flex gap-2">
      <Icon aria-hidden size={16} className="mt-0.5 shrink-0 text-no-step" />
      <div className="min-w-0">
        <p className="font-medium">{text}</p>
        {role && <p className="text-quiet">{t(`reports.bottlenecks.remedies.${role}`)}</p>}
      </div>
    </div>
  );
}
