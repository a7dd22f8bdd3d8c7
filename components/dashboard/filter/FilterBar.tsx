import { ListFilter, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { Select } from '@/components/ui/Field';
import { Popout } from '@/components/ui/Popout';
import { usePipelines } from '@/components/ui/pipelines';
import { pipelineNamed } from '@/lib/i18n/stage-name';
import type { Sale } from '@/lib/pipeline/sale';
import type { SaleFilter } from '@/lib/pipeline/sale-filter';
import { FilterText } from './FilterText';
import { MoreFilters } from './MoreFilters';

interface Props {
  filter: SaleFilter;
  ask: (next: SaleFilter) => void;
  sales: readonly Sale[];
  /** What stands for "no pipeline chosen"; without it the first pipeline is. */
  anyPipeline?: string;
}

/** Which leads a view shows; all of it stands in the address, so that a link shows the same. */
export function FilterBar({ filter, ask, sales, anyPipeline }: Props) {
  const { t } = useTranslation();
  const { text = '', pipeline, ...more } = filter;
  const count = Object.values(more).filter((said) => said !== undefined && said !== '').length;
  return (
    <search className="flex flex-1 flex-wrap items-center gap-2">
      <FilterText text={text} onWrite={(next) => ask({ ...filter, text: next })} />
      <PipelineChoice chosen={pipeline} any={anyPipeline} onChoose={(id) => ask({ ...filter, pipeline: id })} />
      <Popout
        label={t('filter.more')}
        trigger={
          <Button className={`h-8 ${count > 0 ? 'border-accent bg-accent-soft' : ''}`}>
            <ListFilter aria-hidden size={14} />
            {count > 0 ? t('filter.moreSet', { count }) : t('filter.more')}
          </Button>
        }
      >
        <MoreFilters filter={filter} ask={ask} sales={sales} />
      </Popout>
      {(count > 0 || text !== '') && (
        <Button look="quiet" className="h-8" onClick={() => ask(pipeline === undefined ? {} : { pipeline })}>
          <X aria-hidden size={14} />
          {t('filter.clear')}
        </Button>
      )}
    </search>
  );
}

interface ChoiceProps {
  chosen: string | undefined;
  any: string | undefined;
  onChoose: (id: string | undefined) => void;
}

/** Asked only where there are several. */
function PipelineChoice({ chosen, any, onChoose }: ChoiceProps) {
  const { t } = useTranslation();
  const { living } = usePipelines();
  if (living.length === 1) return null;
  return (
    <Select
      className="w-auto max-w-48"
      aria-label={t('filter.pipeline')}
      value={living.find(({ id }) => id === chosen)?.id ?? (any === undefined ? living[0].id : '')}
      onChange={({ target }) => onChoose(target.value || undefined)}
    >
      {any !== undefined && <option value="">{any}</option>}
      {living.map((pipeline) => (
        <option key={pipeline.id} value={pipeline.id}>
          {pipelineNamed(t, pipeline)}
        </option>
      ))}
    </Select>
  );
}
