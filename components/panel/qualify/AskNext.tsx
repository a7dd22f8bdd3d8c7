import { useTranslation } from 'react-i18next';
import { type Bant, nextToAsk } from '@/lib/pipeline/bant';

/** What to ask about the parts that nobody knows yet, in this order; why, for the next one. */
export function AskNext({ bant }: { bant: Bant }) {
  const { t } = useTranslation();
  const questions = nextToAsk(bant);
  if (questions.length === 0) return <p className="text-quiet">{t('qualification.ask.nothing')}</p>;
  return (
    <section aria-labelledby="ask-next" className="rounded-md bg-raised px-3 py-2">
      <h3 id="ask-next" className="text-sm text-quiet">
        {t('qualification.ask.title')}
      </h3>
      <ol className="flex flex-col gap-1">
        {questions.map(({ part, why }, index) => (
          <li key={part}>
            {t(`qualification.ask.questions.${part}`)}
            {index === 0 && <p className="text-sm text-quiet">{t(`qualification.ask.why.${why}`)}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
