import { Columns2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { Popout } from '@/components/ui/Popout';
import type { LeadColumn } from '@/lib/pipeline/lead-table';

interface Props {
  all: readonly LeadColumn[];
  chosen: readonly LeadColumn[];
  nameOf: (column: LeadColumn) => string;
  onChoose: (columns: readonly LeadColumn[]) => void;
}

/** Which columns there are, in their order; who it is about is always told. */
export function ColumnChoice({ all, chosen, nameOf, onChoose }: Props) {
  const { t } = useTranslation();
  const turn = (column: LeadColumn, isOn: boolean) =>
    onChoose(all.filter((one) => (one === column ? isOn : chosen.includes(one))));
  return (
    <Popout
      label={t('leads.columns.choose')}
      align="end"
      className="flex w-56 flex-col"
      trigger={
        <Button className="h-8">
          <Columns2 aria-hidden size={14} />
          {t('leads.columns.choose')}
        </Button>
      }
    >
      {all
        .filter((column) => column !== 'name')
        .map((column) => (
          <label key={column} className="flex min-h-7 items-center gap-2 rounded-sm px-1 hover:bg-hover">
            <input
              type="checkbox"
              checked={chosen.includes(column)}
              onChange={({ target }) => turn(column, target.checked)}
              className="m-0 size-4 shrink-0 accent-accent"
            />
            <bdi className="truncate">{nameOf(column)}</bdi>
          </label>
        ))}
    </Popout>
  );
}
