import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { Kbd } from '@/components/ui/Kbd';
import type { Progress } from './use-add-many';

interface Props {
  /** How many can be ticked, and how many are. */
  open: number;
  ticked: number;
  adding: boolean;
  progress: Progress | undefined;
  onAll: (isTicked: boolean) => void;
  onAdd: () => void;
}

/** Above a list of people who may be added together: all or nobody, and how many it will be. */
export function BulkBar({ open, ticked, adding, progress, onAll, onAdd }: Props) {
  const { t } = useTranslation();
  const isAll = ticked === open;
  return (
    <div className="sticky top-9 z-1 border-b border-line bg-page px-4 py-1">
      <div className="flex min-h-7 flex-wrap items-center justify-between gap-x-2">
        <label className="-ml-2 flex min-h-7 items-center gap-1.5">
          <span className="flex size-7 shrink-0 items-center justify-center">
            <input
              ref={(box) => {
                if (box) box.indeterminate = ticked > 0 && !isAll;
              }}
              type="checkbox"
              checked={isAll}
              onChange={() => onAll(!isAll)}
              className="m-0 size-4 accent-accent"
            />
          </span>
          {t('panel.bulk.all', { count: open })}
        </label>
        {ticked > 0 && (
          <Button look="primary" aria-keyshortcuts="a" aria-disabled={adding} onClick={onAdd}>
            {t('panel.bulk.add', { count: ticked })}
            <Kbd>A</Kbd>
          </Button>
        )}
      </div>
      <output className="sr-only">{ticked > 0 && t('panel.bulk.ticked', { count: ticked })}</output>
      {progress && (
        <div className="flex flex-col gap-0.5 py-1 text-sm">
          <span id="bulk-progress">{t('panel.bulk.progress', { ...progress })}</span>
          <progress
            aria-labelledby="bulk-progress"
            value={progress.done}
            max={progress.of}
            className="h-1.5 w-full accent-accent"
          />
        </div>
      )}
    </div>
  );
}
