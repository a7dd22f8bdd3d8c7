import { ListFilter, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { Popout } from '@/components/ui/Popout';
import type { Sale } from '@/lib/pipeline/sale';
import type { SaleFilter } from '@/lib/pipeline/sale-filter';
import { FilterText } from './FilterText';
import { MoreFilters } from './MoreFilters';
import { PipelineChoice } from './PipelineChoice';

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
