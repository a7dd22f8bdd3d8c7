import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Before that a wait is not worth drawing, ms. */
const patience = 200;

/** While the page is not yet the one that its address names: says so, and draws the place of what comes. */
export function Waiting() {
  const { t } = useTranslation();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(setLate, patience, true);
    return () => clearTimeout(timer);
  }, []);
  return (
    <section className="flex flex-col gap-2 p-4" aria-busy>
      <h1 className="text-base font-normal text-quiet">{t('panel.reading.now')}</h1>
      {late && (
        <div aria-hidden className="flex animate-pulse flex-col gap-2">
          {['w-1/2', 'w-3/4', 'w-2/3'].map((width) => (
            <span key={width} className={`h-4 rounded-sm bg-hover ${width}`} />
          ))}
          <span className="mt-2 h-8 w-full rounded-md bg-hover" />
        </div>
      )}
    </section>
  );
}
