import { useTranslation } from 'react-i18next';
import { SamplePipeline } from '@/components/ui/SamplePipeline';
import { addPage } from '@/lib/pipeline/lead-page';

/** Where no lead is open: how to get one. */
export function EmptyBoard() {
  const { t } = useTranslation();
  return (
    <section className="flex max-w-160 flex-col items-start gap-3 rounded-md border border-line bg-raised p-4">
      <h2 className="text-lg font-semibold">{t('board.empty.title')}</h2>
      <p>{t('board.empty.text')}</p>
      <a href={`/${addPage({})}`} target="_blank" className="font-medium text-accent underline">
        {t('board.empty.byHand')}
      </a>
      <SamplePipeline />
    </section>
  );
}
