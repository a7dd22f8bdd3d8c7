import { useTranslation } from 'react-i18next';
import { pipelineNamed } from '@/lib/i18n/stage-name';
import type { Pipeline } from '@/lib/pipeline/stages';

/** The pipelines by name; `shown`: the one that is open. */
export function PipelineLinks({ rows, shown }: { rows: readonly Pipeline[]; shown: string | undefined }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('pipelines.title')} className="flex flex-wrap gap-1 border-b border-line pb-2">
      {rows.map((row) => (
        <a
          key={row.id}
          href={`#/pipelines/${row.id}`}
          aria-current={row.id === shown ? 'page' : undefined}
          className="flex h-8 max-w-60 items-center rounded-md px-2 text-text hover:bg-hover aria-[current]:bg-accent-soft aria-[current]:font-semibold"
        >
          <bdi className="truncate">{pipelineNamed(t, row)}</bdi>
        </a>
      ))}
    </nav>
  );
}
