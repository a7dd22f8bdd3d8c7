import { customTold } from '@/components/ui/custom-words';
import { useLanguage } from '@/components/ui/page';
import { usePipelines } from '@/components/ui/pipelines';
import { useToday } from '@/components/ui/use-today';
import type { Lead } from '@/lib/pipeline/lead';
import { pipelineWith } from '@/lib/pipeline/pipelines';

/** What the lead's pipeline asks of each of its leads, so far as it is known of her. */
export function CustomFacts({ stageId, custom }: Pick<Lead, 'stageId' | 'custom'>) {
  const language = useLanguage();
  const today = useToday();
  const { fields } = pipelineWith(usePipelines(), stageId);
  const known = fields.flatMap((field) => {
    const value = custom?.[field.id];
    return value === undefined ? [] : [{ field, said: customTold(value, field, { language, today }) }];
  });
  if (known.length === 0) return null;
  return (
    <dl className="m-0 flex flex-col">
      {known.map(({ field, said }) => (
        <div key={field.id} className="flex min-h-6 items-baseline gap-2">
          <dt className="max-w-[45%] shrink-0 text-quiet wrap-anywhere">
            <bdi>{field.name}</bdi>
          </dt>
          <dd className="m-0 min-w-0 wrap-anywhere whitespace-pre-wrap">
            <bdi>{said}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
