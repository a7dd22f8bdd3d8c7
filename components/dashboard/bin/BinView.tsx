import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { useKeptFocus } from '@/components/ui/kept-focus';
import { useToday } from '@/components/ui/use-today';
import { binDays } from '@/lib/pipeline/bin';
import { type Removed, removedLeads } from '@/lib/store/queries/bin';
import { BinRow } from './BinRow';

/** Rows that are drawn at most: who is sought in a bin was removed lately. */
const most = 200;

/** Whoever was removed in the last thirty days, and can come back. */
export function BinView() {
  const { t } = useTranslation();
  const focus = useKeptFocus<HTMLDivElement>();
  const today = useToday();
  // One more than is shown tells whether there are more. A day that turns may let somebody go.
  const found = useLiveQuery(async () => {
    const now = Date.now();
    return { now, leads: await removedLeads(now, most + 1) };
  }, [today]);
  return (
    <div {...focus} className="flex flex-col gap-4">
      <div>
        <h1 className="text-xl font-semibold">{t('history.bin.title')}</h1>
        {found && found.leads.length > 0 && <p className="text-quiet">{t('history.bin.text', { days: binDays })}</p>}
      </div>
      {found && (found.leads.length > 0 ? <BinList found={found.leads} now={found.now} /> : <NobodyRemoved />)}
    </div>
  );
}

function NobodyRemoved() {
  const { t } = useTranslation();
  return (
    <section className="flex flex-col items-start gap-2 rounded-md border border-line bg-raised p-4">
      <h2 className="text-lg font-semibold">{t('history.bin.none.title')}</h2>
      <p>{t('history.bin.none.text', { days: binDays })}</p>
    </section>
  );
}

/** A narrow window leaves out the company. */
const looks = {
  name: '',
  company: 'max-[640px]:hidden',
  removed: 'w-32 max-[480px]:hidden',
  left: 'w-20',
} as const;

function BinList({ found, now }: { found: readonly Removed[]; now: number }) {
  const { t } = useTranslation();
  const head = 'py-1 pr-3 text-left text-sm font-normal text-quiet';
  return (
    <>
      <table className="w-full table-fixed border-collapse">
        <caption className="sr-only">{t('history.bin.title')}</caption>
        <thead>
          <tr className="border-b border-line">
            {(['name', 'company', 'removed', 'left'] as const).map((column) => (
              <th key={column} scope="col" className={`${head} ${looks[column]}`}>
                {t(`history.bin.list.${column}`)}
              </th>
            ))}
            <th scope="col" className="w-30">
              <span className="sr-only">{t('history.bin.list.restore')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {found.slice(0, most).map((lead) => (
            <BinRow key={lead.id} lead={lead} now={now} />
          ))}
        </tbody>
      </table>
      {found.length > most && <p className="text-sm text-quiet">{t('history.bin.newest', { count: most })}</p>}
    </>
  );
}
