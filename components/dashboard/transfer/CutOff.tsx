import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { useUndo } from '@/components/ui/use-undo';
import { carriedOut } from '@/lib/store/queries/requests';
import { begunImport, forgetBegun, importLock } from './begun';

/** What an import has done whose page was closed before its end; `undefined` where there is none, or where it goes on in another tab. */
function useCutOff() {
  const [requestIds, setRequestIds] = useState<readonly string[]>();
  useEffect(() => {
    const look = async () => {
      const done = await carriedOut(begunImport());
      if (done.length === 0) forgetBegun();
      else setRequestIds(done);
    };
    void navigator.locks.request(importLock, { ifAvailable: true }, (lock) => (lock ? look() : undefined));
  }, []);
  const forget = () => {
    forgetBegun();
    setRequestIds(undefined);
  };
  return { requestIds, forget };
}

/** Says that the last import was cut off, and takes back what it had done, where the rep wants that. */
export function CutOff() {
  const { t } = useTranslation();
  const undo = useUndo();
  const { requestIds, forget } = useCutOff();
  if (!requestIds) return null;
  const takeBack = () => {
    undo(requestIds);
    forget();
  };
  return (
    <div role="alert" className="flex flex-col items-start gap-2 rounded-md border border-line p-3">
      <p className="font-semibold">{t('transfer.cutOff.title')}</p>
      <p>{t('transfer.cutOff.text')}</p>
      <div className="flex flex-wrap gap-2">
        <Button onClick={takeBack}>{t('transfer.undo')}</Button>
        <Button onClick={forget}>{t('transfer.cutOff.keep')}</Button>
      </div>
    </div>
  );
}
