import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isolated } from '@/components/ui/format';
import { useCommand } from '@/components/ui/use-command';
import { useOnce } from '@/components/ui/use-once';
import type { Removed } from '@/lib/store/queries/bin';

/** Brings a removed lead back. `takenBy`: the lead who has her address by now, where that is why she cannot come back. */
export function useRestore({ id, name }: Pick<Removed, 'id' | 'name'>) {
  const { t } = useTranslation();
  const run = useCommand();
  const [takenBy, setTakenBy] = useState<string>();
  const [restore, restoring] = useOnce(async () => {
    setTakenBy(undefined);
    await run(
      'lead.restore',
      { leadId: id },
      {
        done: () => t('history.bin.restored', { name: isolated(name) }),
        undo: true,
        failed: (error) => {
          setTakenBy(error.takenBy);
          return error.takenBy !== undefined;
        },
      },
    );
  });
  return { restore, restoring, takenBy };
}
