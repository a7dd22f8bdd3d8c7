import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { useUndo } from '@/components/ui/use-undo';
import { useOnce } from '@/components/ui/use-once';
import { carriedOut } from '@/lib/store/queries/requests';
import { LeftRows } from './LeftRows';
import type { Report } from './use-import';

interface Props {
  report: Report;
  header: readonly string[];
  rows: readonly string[][];
  onAgain: () => void;
}

/** What came of the import, and how to take it back. */
export function ImportReport({ report: { made, updated, left, requestIds }, header, rows, onAgain }: Props) {
  const { t } = useTranslation();
  const undo = useUndo();
  const [takeBack, taking] = useOnce(async () => {
    undo(await carriedOut(requestIds));
    onAgain();
  });
  return (
    <div className="flex flex-col gap-4">
      <output className="text-lg font-semibold">{t('transfer.done', { made, updated })}</output>
      <div className="flex flex-wrap gap-2">
        <a
          href="#/leads"
          className="inline-flex h-8 items-center rounded-md bg-accent px-2 font-semibold text-on-accent hover:bg-accent-hover"
        >
          {t('transfer.see')}
        </a>
        {requestIds.length > 0 && (
          <Button className="h-8" aria-disabled={taking} onClick={() => void takeBack()}>
            {t('transfer.undo')}
          </Button>
        )}
        <Button className="h-8" onClick={onAgain}>
          {t('transfer.otherFile')}
        </Button>
      </div>
      <LeftRows left={left} header={header} rows={rows} />
    </div>
  );
}
