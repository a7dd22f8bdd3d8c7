import { Bell, NotebookPen, UserPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { defaultShortcuts, useShortcuts } from '@/components/ui/use-shortcuts';

/** The product's main job in three steps. */
export function Steps() {
  const { t } = useTranslation();
  const { 'toggle-panel': key } = useShortcuts() ?? defaultShortcuts;
  const steps = [
    {
      icon: UserPlus,
      title: t('welcome.steps.add'),
      text: key ? t('welcome.steps.addText', { key }) : t('welcome.steps.addTextWithoutKey'),
    },
    { icon: NotebookPen, title: t('welcome.steps.log'), text: t('welcome.steps.logText') },
    { icon: Bell, title: t('welcome.steps.glance'), text: t('welcome.steps.glanceText') },
  ];
  return (
    <section aria-labelledby="steps">
      <h2 id="steps" className="pb-2 text-lg font-semibold">
        {t('welcome.steps.title')}
      </h2>
      <ol className="grid gap-4 min-[640px]:grid-cols-3">
        {steps.map(({ icon: Icon, title, text }) => (
          <li key={title} className="flex flex-col gap-1 rounded-md border border-line bg-raised p-4">
            <Icon aria-hidden size={20} className="text-accent" />
            <h3 className="font-semibold">{title}</h3>
            <p className="text-quiet">{text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
