import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { reasonTold } from '@/components/panel/close-words';
import { useLanguage } from '@/components/ui/page';
import type { Answers } from '@/lib/pipeline/report/contacts';
import { templates } from '@/lib/store/queries/templates';
import { Bars } from './Bars';
import { figureTold } from './figures';
import { Legend } from './Legend';
import { ReportCard } from './ReportCard';
import { useShown } from './report-context';
import { written } from '@/lib/i18n/written-numbers';

type Named = Answers & { name: string };

/** By which channel leads answer. */
export function ChannelsCard() {
  const { t } = useTranslation();
  const { report } = useShown();
  const rows = report.channels.map(({ channel, asked, answered, rate }) => {
    return { name: t(`common.channels.${channel}`), asked, answered, rate };
  });
  return <AnswersCard of="channels" first={t('reports.columns.channel')} rows={rows} />;
}

/** To which template leads answer. */
export function TemplatesCard() {
  const { t } = useTranslation();
  const { report } = useShown();
  const all = useLiveQuery(templates);
  if (!all) return null;
  const names = new Map(all.map(({ id, name }) => [id, name]));
  const rows = report.templates.map(({ templateId, asked, answered, rate }) => {
    return { name: names.get(templateId) ?? t('reports.byTemplate.gone'), asked, answered, rate };
  });
  return <AnswersCard of="byTemplate" first={t('reports.columns.template')} rows={rows} />;
}

interface AnswersProps {
  of: 'channels' | 'byTemplate';
  /** What the first column has. */
  first: string;
  rows: readonly Named[];
}

function AnswersCard({ of, first, rows }: AnswersProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { currency } = useShown();
  return (
    <ReportCard
      title={t(`reports.${of}.title`)}
      means={t(`reports.${of}.means`)}
      none={rows.length === 0 ? t(`reports.${of}.none`) : undefined}
      figures={{
        columns: [
          { name: first, kind: 'text' },
          { name: t('reports.columns.asked'), kind: 'count' },
          { name: t('reports.columns.answered'), kind: 'count' },
          { name: t('reports.columns.rate'), kind: 'percent' },
        ],
        rows: rows.map(({ name, asked, answered, rate }) => [name, asked, answered, rate]),
      }}
    >
      <Bars
        most={1}
        rows={rows.map(({ name, asked, answered, rate = 0 }, at) => ({
          key: `${at} ${name}`,
          label: name,
          text: t('reports.ofAll', { share: figureTold({ language, currency }, 'percent', rate), answered, asked }),
          parts: [{ size: rate, hue: 'accent' }],
        }))}
      />
    </ReportCard>
  );
}

/** Why leads were lost, or disqualified. */
export function ReasonsCard({ of }: { of: 'lost' | 'disqualified' }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { report } = useShown();
  const rows = report[of].map(({ reason, count }) => ({
    name: reason ? reasonTold(t, reason) : t('reports.noReason'),
    count,
  }));
  return (
    <ReportCard
      title={t(`reports.${of}.title`)}
      means={t(`reports.${of}.means`)}
      none={rows.length === 0 ? t(`reports.${of}.none`) : undefined}
      figures={{
        columns: [
          { name: t('reports.columns.reason'), kind: 'text' },
          { name: t('reports.columns.count'), kind: 'count' },
        ],
        rows: rows.map(({ name, count }) => [name, count]),
      }}
    >
      <Bars
        most={Math.max(...rows.map(({ count }) => count))}
        rows={rows.map(({ name, count }) => ({
          key: name,
          label: name,
          text: written(count, language),
          parts: [{ size: count, hue: 'stage-grey' }],
        }))}
      />
    </ReportCard>
  );
}

const ends = [
  ['won', 'accent'],
  ['open', 'stage-azure'],
  ['lost', 'stage-grey'],
  ['disqualified', 'line'],
] as const;

/** What came of the leads of each source. */
export function OriginsCard() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { report, currency } = useShown();
  const { origins } = report;
  const nameOf = (site: (typeof origins)[number]['site']) => t(`filter.sources.${site}`);
  return (
    <ReportCard
      title={t('reports.origins.title')}
      means={t('reports.origins.means')}
      none={origins.length === 0 ? t('reports.origins.none') : undefined}
      figures={{
        columns: [
          { name: t('reports.columns.source'), kind: 'text' },
          { name: t('reports.columns.made'), kind: 'count' },
          ...ends.map(([end]) => ({ name: t(`reports.columns.${end}`), kind: 'count' as const })),
          { name: t('reports.columns.winRate'), kind: 'percent' },
        ],
        rows: origins.map((one) => [nameOf(one.site), one.made, ...ends.map(([end]) => one[end]), one.winRate]),
      }}
    >
      <Legend signs={ends.map(([end, hue]) => ({ name: t(`reports.columns.${end}`), hue }))} />
      <Bars
        most={Math.max(...origins.map(({ made }) => made))}
        rows={origins.map((one) => ({
          key: one.site,
          label: nameOf(one.site),
          text: [one.made, one.winRate === undefined ? [] : figureTold({ language, currency }, 'percent', one.winRate)]
            .flat()
            .join(' · '),
          parts: ends.map(([end, hue]) => ({ size: one[end], hue })),
        }))}
      />
    </ReportCard>
  );
}
