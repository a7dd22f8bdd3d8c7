import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/components/ui/page';
import { changeTold } from './change';
import { figureTold, type Kind, wholeOnly } from './figures';
import { Means } from './ReportCard';
import { useShown } from './report-context';

/** The four figures that sum up a period, each beside that of the period before. */
export function Tiles() {
  const { t } = useTranslation();
  const { report, currency } = useShown();
  const { ended, dealSize, cycle, velocity } = report;
  return (
    <div className="grid gap-2 @min-[480px]:grid-cols-2 @min-[860px]:grid-cols-4">
      <Tile
        name="winRate"
        kind="percent"
        now={ended.now.winRate}
        before={ended.before.winRate}
        none={t('reports.winRate.none')}
        of={t('reports.winRate.of', { ...ended.now })}
      />
      <Tile
        name="dealSize"
        kind="money"
        now={dealSize.now.mean}
        before={dealSize.before.mean}
        none={t('reports.dealSize.none', { currency })}
        of={t('reports.dealSize.of', { count: dealSize.now.n })}
      />
      <Tile
        name="cycle"
        kind="days"
        now={cycle.now.mean}
        before={cycle.before.mean}
        none={t('reports.cycle.none')}
        of={t('reports.dealSize.of', { count: cycle.now.n })}
      />
      <Tile
        name="velocity"
        kind="money"
        now={velocity.now.perDay}
        before={velocity.before.perDay}
        none={t('reports.velocity.none')}
      />
    </div>
  );
}

interface TileProps {
  name: 'winRate' | 'dealSize' | 'cycle' | 'velocity';
  kind: Kind;
  now: number | undefined;
  before: number | undefined;
  none: string;
  /** What it is worked out of. */
  of?: string;
}

function Tile({ name, kind, now, before, none, of }: TileProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { currency } = useShown();
  const title = t(`reports.${name}.title`);
  const figure = figureTold({ language, currency }, kind, now);
  const told =
    name === 'velocity'
      ? t('reports.perDay', { money: figureTold({ language, currency }, kind, wholeOnly(now, currency)) })
      : kind === 'days'
        ? t('reports.inDays', { days: figure })
        : figure;
  const change =
    now === undefined || before === undefined ? '' : changeTold(t, language, kind === 'percent', now, before);
  return (
    <section aria-label={title} className="flex flex-col rounded-md border border-line p-3 print:break-inside-avoid">
      <div className="-my-1 flex items-center justify-between gap-1">
        <h2 className="text-sm text-quiet">{title}</h2>
        <Means title={title} text={t(`reports.${name}.means`)} />
      </div>
      {now === undefined ? (
        <>
          <p className="font-semibold">{t('reports.noData')}</p>
          <p className="text-sm text-quiet">{none}</p>
        </>
      ) : (
        <>
          <p className="text-lg font-semibold">{told}</p>
          {change && <p className="text-sm text-quiet">{change}</p>}
          {of && <p className="text-sm text-quiet">{of}</p>}
        </>
      )}
    </section>
  );
}
