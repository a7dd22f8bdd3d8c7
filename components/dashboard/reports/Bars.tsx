import { scaleLinear } from '@visx/scale';
import { Bar } from '@visx/shape';

interface BarRow {
  key: string;
  label: string;
  /** What the bar says in figures. */
  text: string;
  /** One part of the bar beside the other, each with the hue of a theme colour. */
  parts: readonly { size: number; hue: string }[];
  /** Where a line stands across it. */
  mark?: number | undefined;
}

const height = 16;

/** Bars that lie under one another; for the eye alone, the table beside them tells the same. `most`: what takes the whole width. */
export function Bars({ rows, most }: { rows: readonly BarRow[]; most: number }) {
  const x = scaleLinear({ domain: [0, Math.max(most, 1e-9)], range: [0, 100] });
  const percent = (size: number) => `${Math.min(100, x(size))}%`;
  return (
    <div aria-hidden className="grid grid-cols-[fit-content(160px)_1fr_auto] items-center gap-x-3 gap-y-1.5">
      {rows.map(({ key, label, text, parts, mark }) => (
        <div key={key} className="contents">
          <bdi className="truncate" title={label}>
            {label}
          </bdi>
          <svg width="100%" height={height} className="block overflow-visible print:[print-color-adjust:exact]">
            {parts.map(({ size, hue }, at) => {
              const before = parts.slice(0, at).reduce((sum, one) => sum + one.size, 0);
              return (
                size > 0 && (
                  <Bar
                    key={hue}
                    x={percent(before)}
                    y={1}
                    width={percent(size)}
                    height={height - 2}
                    fill={`var(--color-${hue})`}
                  />
                )
              );
            })}
            {mark !== undefined && mark <= most && (
              <line
                x1={percent(mark)}
                x2={percent(mark)}
                y1={-1}
                y2={height + 1}
                stroke="var(--color-text)"
                strokeWidth={2}
              />
            )}
          </svg>
          <span className="text-right text-quiet whitespace-nowrap">{text}</span>
        </div>
      ))}
    </div>
  );
}
