import { AxisBottom, AxisLeft } from '@visx/axis';
import { Group } from '@visx/group';
import { scaleBand, scaleLinear } from '@visx/scale';
import { Bar, Line } from '@visx/shape';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Select } from '@/components/ui/Field';
import { money } from '@/components/ui/format';
import { useLanguage } from '@/components/ui/page';
import { useSettings } from '@/components/ui/settings';
import type { Forecast } from '@/lib/pipeline/forecast';
import { ChartLegend } from './ChartLegend';
import { type Bars, barsOf } from './chart-bars';
import { monthName, shortMonth } from './month-words';
import { useAddress } from './use-address';
import { useWidth } from '@/components/ui/use-width';

const height = 220;
const margin = { top: 8, right: 4, bottom: 28, left: 92 };
const tick = { fill: 'var(--color-quiet)', fontSize: 12, fontFamily: 'inherit' };

/** The months as bars in one currency: all of the best case, in it what is weighted, a stroke at what is committed, a dot at what was won. */
export function ForecastChart({ forecast, currencies }: { forecast: Forecast; currencies: readonly string[] }) {
  const { t } = useTranslation();
  const { asked, ask } = useAddress();
  const own = useSettings().currency;
  const wished = [asked.currency, own].find((one) => one !== undefined && currencies.includes(one));
  const currency = wished ?? currencies[0] ?? own;
  const bars = barsOf(forecast, currency);
  return (
    <div className="flex flex-col gap-2">
      <div className="flex min-h-8 flex-wrap items-center gap-x-4 gap-y-1">
        <ChartLegend />
        {currencies.length > 1 && (
          <Select
            className="ml-auto w-auto"
            aria-label={t('forecast.currency')}
            value={currency}
            onChange={({ target }) => ask({ currency: target.value })}
          >
            {currencies.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </Select>
        )}
      </div>
      <Plot bars={bars} currency={currency} label={t('forecast.chart', { currency })} />
    </div>
  );
}

function Plot({ bars, currency, label }: { bars: readonly Bars[]; currency: string; label: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const frame = useRef<HTMLElement>(null);
  const width = useWidth(frame);
  const inner = { width: Math.max(0, width - margin.left - margin.right), height: height - margin.top - margin.bottom };
  const most = Math.max(1, ...bars.map(({ best, won }) => Math.max(best, won)));
  const x = scaleBand({ domain: bars.map(({ month }) => month), range: [0, inner.width], padding: 0.3 });
  const y = scaleLinear({ domain: [0, most], range: [inner.height, 0], nice: 4 });
  const band = Math.min(x.bandwidth(), 72);
  const said = (minor: number) => money(minor, currency, language);
  return (
    <figure ref={frame} className="m-0 w-full">
      <figcaption className="sr-only">{label}</figcaption>
      {width > 0 && (
        <svg aria-hidden width={width} height={height} className="block">
          <Group left={margin.left} top={margin.top}>
            <AxisLeft
              scale={y}
              numTicks={4}
              hideAxisLine
              hideTicks
              tickFormat={(value) => money(Number(value), currency, language, 'compact')}
              tickLabelProps={{ ...tick, textAnchor: 'end', dx: -4, dy: 4 }}
            />
            {y.ticks(4).map((value) => (
              <Line
                key={value}
                from={{ x: 0, y: y(value) }}
                to={{ x: inner.width, y: y(value) }}
                stroke="var(--color-line)"
              />
            ))}
            {bars.map(({ month, best, weighted, committed, won }) => {
              const left = (x(month) ?? 0) + (x.bandwidth() - band) / 2;
              const middle = left + band / 2;
              const titles = [
                monthName(month, language),
                `${t('forecast.weighted')}: ${said(weighted)}`,
                `${t('forecast.best')}: ${said(best)}`,
                `${t('forecast.committed')}: ${said(committed)}`,
                ...(won > 0 ? [`${t('forecast.won')}: ${said(won)}`] : []),
              ];
              return (
                <g key={month}>
                  <title>{titles.join('\n')}</title>
                  {best > 0 && (
                    <>
                      <Bar
                        x={left + 0.5}
                        y={y(best)}
                        width={Math.max(0, band - 1)}
                        height={inner.height - y(best)}
                        fill="var(--color-accent-soft)"
                        stroke="var(--color-accent)"
                      />
                      <Bar
                        x={left + band / 4}
                        y={y(weighted)}
                        width={band / 2}
                        height={inner.height - y(weighted)}
                        fill="var(--color-accent)"
                      />
                    </>
                  )}
                  {committed > 0 && (
                    <Line
                      from={{ x: left - 3, y: y(committed) }}
                      to={{ x: left + band + 3, y: y(committed) }}
                      stroke="var(--color-text)"
                      strokeWidth={3}
                    />
                  )}
                  {won > 0 && (
                    <circle
                      cx={middle}
                      cy={y(won)}
                      r={5}
                      fill="var(--color-page)"
                      stroke="var(--color-text)"
                      strokeWidth={2}
                    />
                  )}
                </g>
              );
            })}
            <AxisBottom
              top={inner.height}
              scale={x}
              hideTicks
              stroke="var(--color-edge)"
              numTicks={Math.max(2, Math.floor(inner.width / 56))}
              tickFormat={(month) => shortMonth(month, language)}
              tickLabelProps={{ ...tick, textAnchor: 'middle' }}
            />
          </Group>
        </svg>
      )}
    </figure>
  );
}
