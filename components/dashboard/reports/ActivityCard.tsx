import { AxisBottom, AxisLeft } from '@visx/axis';
import { Group } from '@visx/group';
import { scaleBand, scaleLinear } from '@visx/scale';
import { Bar, Line } from '@visx/shape';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { shortDate } from '@/components/ui/format';
import { useLanguage } from '@/components/ui/page';
import { useToday } from '@/components/ui/use-today';
import { useWidth } from '@/components/ui/use-width';
import { type Channel, channels } from '@/lib/pipeline/activity';
import { calendarDateAt } from '@/lib/pipeline/calendar-date';
import type { Week } from '@/lib/pipeline/report/contacts';
import { Legend } from './Legend';
import { ReportCard } from './ReportCard';
import { useShown } from './report-context';

const hues: Record<Channel, string> = {
  'connection-request': 'stage-blue',
  'linkedin-message': 'stage-azure',
  inmail: 'stage-teal',
  follow: 'stage-grey',
  comment: 'stage-plum',
  email: 'accent',
  call: 'stage-amber',
  meeting: 'stage-olive',
};

/** What the rep did, week by week. */
export function ActivityCard() {
  const { t } = useTranslation();
  const language = useLanguage();
  const today = useToday();
  const { weeks } = useShown().report;
  const used = channels.filter((channel) => weeks.some(({ made }) => made[channel]));
  const day = (from: number) => shortDate(calendarDateAt(from), language, today);
  return (
    <ReportCard
      title={t('reports.activity.title')}
      means={t('reports.activity.means')}
      none={weeks.every(({ made, answers }) => sumOf(made) + answers === 0) ? t('reports.activity.none') : undefined}
      figures={{
        columns: [
          { name: t('reports.columns.week'), kind: 'text' },
          ...used.map((channel) => ({ name: t(`common.channels.${channel}`), kind: 'count' as const })),
          { name: t('reports.columns.answers'), kind: 'count' },
        ],
        rows: weeks.map(({ from, made, answers }) => [
          day(from),
          ...used.map((channel) => made[channel] ?? 0),
          answers,
        ]),
      }}
    >
      <Legend signs={used.map((channel) => ({ name: t(`common.channels.${channel}`), hue: hues[channel] }))} />
      <Plot weeks={weeks} used={used} day={day} />
    </ReportCard>
  );
}

const sumOf = (made: Week['made']) => Object.values(made).reduce((sum, count) => sum + count, 0);

const height = 180;
const margin = { top: 8, right: 4, bottom: 24, left: 36 };
const tick = { fill: 'var(--color-quiet)', fontSize: 12, fontFamily: 'inherit' };

interface PlotProps {
  weeks: readonly Week[];
  used: readonly Channel[];
  day: (from: number) => string;
}

function Plot({ weeks, used, day }: PlotProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const inner = { width: Math.max(0, width - margin.left - margin.right), height: height - margin.top - margin.bottom };
  const most = Math.max(1, ...weeks.map(({ made }) => sumOf(made)));
  const x = scaleBand({ domain: weeks.map(({ from }) => from), range: [0, inner.width], padding: 0.25 });
  const y = scaleLinear({ domain: [0, most], range: [inner.height, 0], nice: 4 });
  const ticks = y.ticks(4).filter((count) => Number.isInteger(count));
  const band = Math.min(x.bandwidth(), 48);
  // Every so manieth week is named, as there is room.
  const step = Math.max(1, Math.ceil((weeks.length * 64) / Math.max(1, inner.width)));
  return (
    <div ref={frame} className="w-full">
      {width > 0 && (
        <svg aria-hidden viewBox={`0 0 ${width} ${height}`} className="block w-full print:[print-color-adjust:exact]">
          <Group left={margin.left} top={margin.top}>
            <AxisLeft
              scale={y}
              tickValues={ticks}
              hideAxisLine
              hideTicks
              tickFormat={String}
              tickLabelProps={{ ...tick, textAnchor: 'end', dx: -4, dy: 4 }}
            />
            {ticks.map((count) => (
              <Line
                key={count}
                from={{ x: 0, y: y(count) }}
                to={{ x: inner.width, y: y(count) }}
                stroke="var(--color-line)"
              />
            ))}
            {weeks.map(({ from, made }) => {
              const left = (x(from) ?? 0) + (x.bandwidth() - band) / 2;
              let below = 0;
              return used.map((channel) => {
                const count = made[channel] ?? 0;
                const [bottom, top] = [y(below), y(below + count)];
                below += count;
                return (
                  count > 0 && (
                    <Bar
                      key={channel}
                      x={left}
                      y={top}
                      width={band}
                      height={bottom - top}
                      fill={`var(--color-${hues[channel]})`}
                    />
                  )
                );
              });
            })}
            <AxisBottom
              top={inner.height}
              scale={x}
              hideTicks
              stroke="var(--color-edge)"
              tickValues={weeks.flatMap(({ from }, at) => (at % step === 0 ? [from] : []))}
              tickFormat={(from) => day(Number(from))}
              tickLabelProps={{ ...tick, textAnchor: 'middle' }}
            />
          </Group>
        </svg>
      )}
    </div>
  );
}
