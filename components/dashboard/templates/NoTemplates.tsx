import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { useLanguage } from '@/components/ui/page';
import { useCommand } from '@/components/ui/use-command';
import { useOnce } from '@/components/ui/use-once';
import type { Template } from '@/lib/pipeline/template';
import { starters } from './starters';

/** What templates are for, and two to start with in either language, the rep's own first. */
export function NoTemplates() {
  const { t } = useTranslation();
  const own = useLanguage();
  const run = useCommand();
  const [add, adding] = useOnce(async (language: Template['language']) => {
    const requestIds: string[] = [];
    for (const [index, text] of starters[language].entries()) {
      const requestId = crypto.randomUUID();
      const isLast = index === starters[language].length - 1;
      const reply = await run(
        'template.save',
        { text },
        {
          requestId,
          undo: true,
          undoAlso: requestIds.toReversed(),
          ...(isLast && { done: () => t('templates.none.added') }),
        },
      );
      if (!reply) return;
      requestIds.push(requestId);
    }
  });
  const languages = (['en', 'nb'] as const).toSorted((a) => (a === own ? -1 : 1));
  return (
    <section className="flex flex-col items-start gap-2 rounded-md border border-line bg-raised p-4">
      <h2 className="text-lg font-semibold">{t('templates.none.title')}</h2>
      <p>{t('templates.none.text')}</p>
      <p className="text-quiet">{t('templates.none.start')}</p>
      <div className="flex flex-wrap gap-2 pt-1">
        {languages.map((language) => (
          <Button key={language} aria-disabled={adding} onClick={() => void add(language)}>
            {t(`templates.none.add.${language}`)}
          </Button>
        ))}
      </div>
    </section>
  );
}
