import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/components/ui/page';
import { useStageName } from '@/components/ui/pipelines';
import { money } from '@/components/ui/format';
import { Bars } from './Bars';
import { figureTold } from './figures';
import { Legend } from './Legend';
import { ReportCard } from './ReportCard';
import { useShown } from './report-context';
import { written } from '@/lib/i18n/written-numbers';

/** Where the open leads are today, and what they are worth. */
export function NowCard() {
  const { t } = useTranslation();
  const language = useLanguage();
  const nameOf = useStageName();
  const { report, currency, pipeline } = useShown();
  const rows = report.stages.map(({ stageId, count, value }) => {
    const { [currency]: own, ...others } = value;
    const rest = Object.entries(others).map(([other, minor]) => money(minor, other, language));
    return { stageId, count, own, rest: rest.join(' · ') };
  });
  const hasOthers = rows.some(({ rest }) => rest !== '');
  return (
    <ReportCard
      title={t('reports.now.title')}
      means={t('reports.now.means')}
      none={rows.every(({ count }) => count === 0) ? t('reports.now.none') : undefined}
      figures={{
        columns: [
          { name: t('reports.columns.stage'), kind: 'text' },
          { name: t('reports.columns.leads'), kind: 'count' },
          { name: t('reports.columns.value'), kind: 'money' },
          ...(hasOthers ? [{ name: t('reports.columns.otherValue'), kind: 'text' } as const] : []),
        ],
        rows: rows.map(({ stageId, count, own, rest }) => [nameOf(stageId), count, own, ...(hasOthers ? [rest] : [])]),
      }}
    >
      <Bars
        most={Math.max(...rows.map(({ count }) => count))}
        rows={rows.map(({ stageId, count, own }) => ({
          key: stageId,
          label: nameOf(stageId),
          text: [written(count, language), own === undefined ? [] : money(own, currency, language, 'compact')]
            .flat()
            .join(' · '),
          parts: [{ size: count, hue: `stage-${pipeline.stages.find(({ id }) => id === stageId)?.colour ?? 'grey'}` }],
        }))}
      />
    </ReportCard>
  );
}

/** How many came into each stage, and how many of them went on. */
export function FunnelCard() {
  const { t } = useTranslation();
  const language = useLanguage();
  const nameOf = useStageName();
  const { report, currency } = useShown();
  const { funnel } = report;
  const percent = (share: number | undefined) => figureTold({ language, currency }, 'percent', share);
  return (
    <ReportCard
      title={t('reports.funnel.title')}
      means={t('reports.funnel.means')}
      none={funnel.every(({ entered }) => entered === 0) ? t('reports.funnel.none') : undefined}
      figures={{
        columns: [
          { name: t('reports.columns.stage'), kind: 'text' },
          { name: t('reports.columns.entered'), kind: 'count' },
          { name: t('reports.columns.passed'), kind: 'count' },
          { name: t('reports.columns.open'), kind: 'count' },
          { name: t('reports.columns.conversion'), kind: 'percent' },
        ],
        rows: funnel.map(({ stageId, entered, passed, open, conversion }) => [
          nameOf(stageId),
          entered,
          passed,
          open,
          conversion,
        ]),
      }}
    >
      <Legend
        signs={[
          { name: t('reports.columns.passed'), hue: 'accent' },
          { name: t('reports.columns.open'), hue: 'stage-amber' },
          { name: t('reports.columns.gone'), hue: 'line' },
        ]}
      />
      <Bars
        most={Math.max(...funnel.map(({ entered }) => entered))}
        rows={funnel.map(({ stageId, entered, passed, open, conversion }) => ({
          key: stageId,
          label: nameOf(stageId),
          text: t('reports.funnel.says', { share: percent(conversion), entered, open }),
          parts: [
            { size: passed, hue: 'accent' },
            { size: open, hue: 'stage-amber' },
            { size: entered - passed - open, hue: 'line' },
          ],
        }))}
      />
    </ReportCard>
  );
}

/** How long leads stay in each stage, beside the days that it allows. */
export function StaysCard() {
  const { t } = useTranslation();
  const language = useLanguage();
  const nameOf = useStageName();
  const { report, currency, pipeline } = useShown();
  const rows = report.stays.map(({ stageId, median, left, age, here }) => {
    const allowed = pipeline.stages.find(({ id }) => id === stageId)?.staleAfterDays;
    return { stageId, median, left, age, here, allowed };
  });
  const days = (value: number | undefined) => figureTold({ language, currency }, 'days', value);
  return (
    <ReportCard
      title={t('reports.stays.title')}
      means={t('reports.stays.means')}
      none={rows.every(({ left, here }) => left + here === 0) ? t('reports.stays.none') : undefined}
      figures={{
        columns: [
          { name: t('reports.columns.stage'), kind: 'text' },
          { name: t('reports.columns.median'), kind: 'days' },
          { name: t('reports.columns.left'), kind: 'count' },
          { name: t('reports.columns.allowed'), kind: 'count' },
          { name: t('reports.columns.age'), kind: 'days' },
          { name: t('reports.columns.here'), kind: 'count' },
        ],
        rows: rows.map(({ stageId, median, left, allowed, age, here }) => [
          nameOf(stageId),
          median,
          left,
          allowed,
          age,
          here,
        ]),
      }}
    >
      <Bars
        most={Math.max(...rows.map(({ median = 0, allowed = 0 }) => Math.max(median, allowed)))}
        rows={rows.map(({ stageId, median, allowed = 0 }) => ({
          key: stageId,
          label: nameOf(stageId),
          text: median === undefined ? '–' : t('reports.inDays', { days: days(median) }),
          parts: [{ size: median ?? 0, hue: median !== undefined && median > allowed ? 'no-step' : 'accent' }],
          mark: allowed,
        }))}
      />
    </ReportCard>
  );
}
