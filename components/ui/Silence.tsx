import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { send } from '@/lib/messages/client';
import { backupPage } from '@/lib/pipeline/lead-page';
import { commandError } from './take-back';

/** A background that does not answer is asked again so much later, ms. */
const againMs = 10_000;

/** What is to be drawn goes before the question. */
const firstMs = 300;

/** Whether the background does not answer. Nothing else would tell: what is kept is read without it. */
function useSilence(): boolean {
  const [isSilent, setSilent] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      const silent = await send('background.alive', {}).then(
        () => false,
        (error: unknown) => commandError(error).code === 'no-answer',
      );
      if (timer === undefined) return;
      setSilent(silent);
      if (silent) timer = setTimeout(() => void ask(), againMs);
    };
    timer = setTimeout(() => void ask(), firstMs);
    return () => {
      clearTimeout(timer);
      timer = undefined;
    };
  }, []);
  return isSilent;
}

/** Says that the background does not answer, for as long as it is so, and the way to a copy of everything, which needs no background. */
export function Silence() {
  const { t } = useTranslation();
  if (!useSilence()) return null;
  return (
    <div role="alert" className="m-2 flex flex-col items-start gap-1 rounded-md border border-overdue p-3">
      <p className="font-semibold">{t('common.silence.title')}</p>
      <p>{t('common.silence.text')}</p>
      <a
        className="font-semibold text-accent underline"
        href={`/${backupPage}`}
        target="_blank"
        rel="noopener noreferrer"
      >
        {t('common.silence.backup')}
      </a>
    </div>
  );
}
