import { useTranslation } from 'react-i18next';

const signs = {
  weighted: <rect x={3} y={1} width={8} height={12} fill="var(--color-accent)" />,
  best: <rect x={1.5} y={1.5} width={11} height={11} fill="var(--color-accent-soft)" stroke="var(--color-accent)" />,
  committed: <path d="M0 7h14" stroke="var(--color-text)" strokeWidth={3} />,
  won: <circle cx={7} cy={7} r={5} fill="var(--color-page)" stroke="var(--color-text)" strokeWidth={2} />,
} as const;

/** What each shape of the chart stands for. */
export function ChartLegend() {
  const { t } = useTranslation();
  return (
    <ul aria-hidden className="m-0 flex list-none flex-wrap gap-x-4 gap-y-1 p-0 text-sm text-quiet">
      {(['weighted', 'best', 'committed', 'won'] as const).map((name) => (
        <li key={name} className="flex items-center gap-1">
          <svg width={14} height={14}>
            {signs[name]}
          </svg>
          {t(`forecast.${name}`)}
        </li>
      ))}
    </ul>
  );
}
