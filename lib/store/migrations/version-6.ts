import type { Transaction } from 'dexie';
import { salesRows } from '@/lib/store/sales';

/** Packs the sales of the leads of version 5, which had none. */
export async function keepFirstSales(transaction: Transaction): Promise<void> {
  const rows = await salesRows(
    {
      leads: transaction.table('leads'),
      stageChanges: transaction.table('stageChanges'),
      activities: transaction.table('activities'),
    },
    1,
  );
  await transaction.table('sales').bulkAdd(rows);
  await transaction.table('meta').put({ key: 'sales', value: rows.length });
}
