import { RotateCcw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { dateTime, isolated, shortDateTime } from '@/components/ui/format';
import { useLanguage } from '@/components/ui/page';
import { TakenBy } from '@/components/ui/TakenBy';
import { useToday } from '@/components/ui/use-today';
import { daysLeft } from '@/lib/pipeline/bin';
import type { Removed } from '@/lib/store/queries/bin';
import { useRestore } from './use-restore';

interface Props {
  lead: Removed;
  /** When the bin was looked into, ms since the epoch. */
  now: number;
}

/** One who was removed; where another lead has her address by now, that is said in her row. */
export function BinRow({ lead, now }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const today = useToday();
  const { restore, restoring, takenBy } = useRestore(lead);
  const { name, company, deletedAt } = lead;
  const cell = 'truncate py-0 pr-3';
  return (
    <tr className="h-8 border-b border-line hover:bg-raised" aria-busy={restoring}>
      <th scope="row" className={`${takenBy ? 'py-1 pr-3' : cell} text-left font-medium`}>
        <bdi>{name}</bdi>
        {takenBy && <TakenBy leadId={takenBy} />}
      </th>
      <td className={`${cell} max-[640px]:hidden`}>{company && <bdi>{company}</bdi>}</td>
      <td className={`${cell} text-quiet max-[480px]:hidden`}>
        <time dateTime={new Date(deletedAt).toISOString()} title={dateTime(deletedAt, language)}>
          {shortDateTime(deletedAt, language, today)}
        </time>
      </td>
      <td className={cell}>{t('history.bin.left', { count: daysLeft(deletedAt, now) })}</td>
      <td className="p-0 text-right">
        <Button
          look="accent"
          aria-label={t('history.bin.restoreNamed', { name: isolated(name) })}
          aria-disabled={restoring}
          onClick={() => void restore()}
        >
          <RotateCcw aria-hidden size={14} />
          {t('history.bin.restore')}
        </Button>
      </td>
    </tr>
  );
}
