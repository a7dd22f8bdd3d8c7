import { useTranslation } from 'react-i18next';
import { FilterBar } from '@/components/dashboard/filter/FilterBar';
import { rememberOrder } from '@/components/dashboard/lead/lead-order';
import { Reading } from '@/components/dashboard/Reading';
import { Select } from '@/components/ui/Field';
import { useKeys } from '@/components/ui/keys';
import { usePipelines } from '@/components/ui/pipelines';
import { useSales } from '@/components/ui/sales';
import { customKey, fieldIdIn } from '@/lib/pipeline/custom-values';
import { type LeadColumn, leadColumns } from '@/lib/pipeline/lead-table';
import type { Sale } from '@/lib/pipeline/sale';
import { queryOf } from '@/lib/pipeline/sale-filter';
import { BulkBar } from './BulkBar';
import { ColumnChoice } from './ColumnChoice';
import { ExportChoice } from './ExportChoice';
import { LeadsTable } from './LeadsTable';
import { states, useTableAddress } from './use-table-address';
import { useRows } from './use-rows';
import { useSelection } from './use-selection';
import { Views } from './Views';

/** All leads in a table, to be found, sorted and changed together. */
export function LeadsView() {
  const { t } = useTranslation();
  const { sales, share } = useSales();
  if (!sales)
    return (
      <div className="flex flex-col gap-4">
        <h1 className="text-xl font-semibold">{t('leads.title')}</h1>
        <Reading share={share} />
      </div>
    );
  return <Table sales={sales} />;
}

function Table({ sales }: { sales: readonly Sale[] }) {
  const { t } = useTranslation();
  const { living, fields } = usePipelines();
  const { asked, query, ask } = useTableAddress();
  const rows = useRows(sales, asked);
  const selection = useSelection(rows);
  useKeys({ Escape: () => (selection.selected.length > 0 ? selection.tickAll(false) : false) });
  const own = living.flatMap((pipeline) => pipeline.fields.map(({ id }) => customKey(id)));
  const nameOf = (column: LeadColumn) => {
    const fieldId = fieldIdIn(column);
    if (fieldId !== undefined) return fields.get(fieldId)?.name ?? t('customFields.gone');
    const known = column as (typeof leadColumns)[number];
    return t(`leads.columns.${known}`);
  };
  return (
    <div className="flex h-[80vh] flex-col gap-3 min-[640px]:h-full">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1 className="text-xl font-semibold">{t('leads.title')}</h1>
        <FilterBar
          filter={asked.filter}
          ask={(filter) => ask({ filter })}
          sales={sales}
          anyPipeline={t('leads.anyPipeline')}
        />
        <div className="flex flex-wrap items-center gap-2">
          <Select
            className="max-w-44"
            aria-label={t('leads.state.label')}
            value={asked.state}
            onChange={({ target }) => ask({ state: states.find((one) => one === target.value) ?? 'open' })}
          >
            {states.map((one) => (
              <option key={one} value={one}>
                {t(`leads.state.${one}`)}
              </option>
            ))}
          </Select>
          <ColumnChoice
            all={[...leadColumns, ...own]}
            chosen={asked.columns}
            nameOf={nameOf}
            onChoose={(columns) => ask({ columns })}
          />
          <Views query={query} />
          <ExportChoice leadIds={selection.selected.length > 0 ? selection.selected : rows.map(({ id }) => id)} />
        </div>
      </div>
      {selection.selected.length > 0 ? (
        <BulkBar leadIds={selection.selected} onDone={() => selection.tickAll(false)} />
      ) : (
        <output className="text-quiet">
          {rows.length === 0 && queryOf(asked.filter) !== ''
            ? t('filter.none')
            : t('leads.shown', { count: rows.length })}
        </output>
      )}
      {sales.length === 0 ? (
        <section className="flex flex-col items-start gap-2 rounded-md border border-line bg-raised p-4">
          <h2 className="text-lg font-semibold">{t('leads.none.title')}</h2>
          <p>{t('leads.none.text')}</p>
          <a href="#/import" className="leading-6 text-accent hover:underline">
            {t('leads.none.import')}
          </a>
        </section>
      ) : (
        <LeadsTable
          rows={rows}
          columns={asked.columns}
          sorting={asked.sorting}
          selection={selection}
          nameOf={nameOf}
          onSort={(sorting) => ask({ sorting })}
          onOpen={(id) =>
            rememberOrder(
              rows.map((row) => row.id),
              id,
            )
          }
        />
      )}
    </div>
  );
}
