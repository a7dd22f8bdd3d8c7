import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { calendarDateAt } from '@/lib/pipeline/calendar-date';
import { rowsAsTheyLie } from '@/lib/store/queries/rescue';
import { Button } from './Button';
import { saveFile } from './save-file';
import { useOnce } from './use-once';

/** Where the database cannot be opened, an upgrade having failed half-way: all that is in it as a file, before anything else is tried. */
export function Rescue() {
  const { t } = useTranslation();
  const [came, setCame] = useState<'saved' | 'failed'>();
  const [save, saving] = useOnce(async () => {
    const now = Date.now();
    const rows = await rowsAsTheyLie().catch(() => undefined);
    if (rows) {
      const file = { format: 'fairlead-rescue', madeAt: now, ...rows };
      saveFile(`fairlead-rescue-${calendarDateAt(now)}.json`, 'application/json', JSON.stringify(file));
    }
    setCame(rows ? 'saved' : 'failed');
  });
  return (
    <>
      <Button className="h-8" aria-disabled={saving} onClick={() => void save()}>
        {t('common.trouble.rescue')}
      </Button>
      <output>{came && t(`common.trouble.${came}`)}</output>
    </>
  );
}
