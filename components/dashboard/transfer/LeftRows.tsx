import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { saveFile } from '@/components/ui/save-file';
import { csvOf } from '@/lib/formats/csv-write';
import { leftWords } from './left-words';
import type { LeftRow } from './use-import';

interface Props {
  left: readonly LeftRow[];
  header: readonly string[];
  rows: readonly string[][];
}

/** Rows that are told one by one; the file has all. */
const mostTold = 100;

/** The rows that are left out, each with the reason, and all of them as a file to put right. */
export function LeftRows({ left, header, rows }: Props) {
  const { t } = useTranslation();
  if (left.length === 0) return null;
  const save = () => {
    const lines = left.map((one) => [...(rows[one.row] ?? []), leftWords(t, one)]);
    saveFile('fairlead-left-out.csv', 'text/csv', csvOf([[...header, t('transfer.heads.why')], ...lines]));
  };
  return (
    <section aria-label={t('transfer.leftOut')} className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 className="font-semibold">{t('transfer.leftCount', { count: left.length })}</h2>
        <Button onClick={save}>
          <Download aria-hidden size={14} />
          {t('transfer.saveLeft')}
        </Button>
      </div>
      <ul className="m-0 max-h-80 list-none overflow-y-auto rounded-md border border-line p-0">
        {left.slice(0, mostTold).map((one) => (
          <li key={one.row} className="flex gap-3 border-b border-line px-3 py-1 last:border-b-0">
            <span className="w-20 shrink-0 text-quiet">{t('transfer.row', { row: one.row + 1 })}</span>
            <bdi className="min-w-0 flex-1 truncate">
              {(rows[one.row] ?? [])
                .filter((cell) => cell.trim())
                .slice(0, 3)
                .join(' · ')}
            </bdi>
            <span className="min-w-0 flex-1 text-right">{leftWords(t, one)}</span>
          </li>
        ))}
      </ul>
      {left.length > mostTold && (
        <p className="text-quiet">{t('transfer.moreLeft', { count: left.length - mostTold })}</p>
      )}
    </section>
  );
}
