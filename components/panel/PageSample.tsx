import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { say } from '@/components/ui/say';
import { useOnce } from '@/components/ui/use-once';
import { copyText } from './copy-text';
import { useHostTabId } from './host-tab-id';
import { pageSampleOf } from './page-sample';

/** Copies what shows how an unrecognised page is built, without a word of it. Nothing where no page stands beside the panel. */
export function PageSample() {
  const { t } = useTranslation();
  const about = useId();
  const tabId = useHostTabId();
  const [copy, isCopying] = useOnce(async (tab: number) => {
    const sample = await pageSampleOf(tab);
    if (sample === undefined) return say(t('sample.failed'), { tone: 'error' });
    return (await copyText(sample)) ? say(t('sample.copied')) : say(t('sample.refused'), { tone: 'error' });
  });
  if (tabId === undefined) return null;
  return (
    <div className="mt-3 flex flex-col items-start gap-1">
      <Button aria-describedby={about} aria-disabled={isCopying} onClick={() => void copy(tabId)}>
        {t('sample.copy')}
      </Button>
      <p id={about} className="text-quiet">
        {t('sample.about')}
      </p>
    </div>
  );
}
