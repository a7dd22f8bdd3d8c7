import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Nothing is said of what takes no longer, ms: it would only flicker. */
const quietMs = 200;

/** While the leads are read: how far it is. `share`: 0–1. */
export function Reading({ share }: { share: number }) {
  const { t } = useTranslation();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(setLong, quietMs, true);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong) return null;
  return (
    <label className="flex max-w-80 flex-col gap-1 text-quiet">
      {t('forecast.reading')}
      <progress className="h-2 w-full accent-accent" value={share} max={1} />
    </label>
  );
}
