import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageChoice } from '@/components/ui/LanguageChoice';
import { SamplePipeline } from '@/components/ui/SamplePipeline';
import { Shortcuts } from '@/components/ui/Shortcuts';
import { SurfaceChoice } from '@/components/ui/SurfaceChoice';
import { ThemeChoice } from '@/components/ui/ThemeChoice';
import { Steps } from './Steps';

/** The page that opens after the install: what Fairlead does, what it reads, and the few things to choose. */
export function Welcome() {
  const { t } = useTranslation();
  return (
    <main className="mx-auto flex max-w-[760px] flex-col gap-8 px-6 py-10">
      <header>
        <h1 className="text-xl font-semibold text-accent">{t('welcome.title')}</h1>
        <p className="text-lg">{t('welcome.does')}</p>
      </header>
      <Steps />
      <Part title={t('welcome.try')}>
        <SamplePipeline look="primary" />
      </Part>
      <Part title={t('welcome.plain.title')}>
        <ul className="flex list-disc flex-col gap-1 pl-5">
          {(['read', 'mail', 'linkedin', 'stays', 'leaves', 'terms', 'never'] as const).map((line) => (
            <li key={line}>{t(`welcome.plain.${line}`)}</li>
          ))}
        </ul>
      </Part>
      <SurfaceChoice site="linkedin" legend={t('welcome.linkedin')} hint={t('welcome.linkedinWhy')} />
      <div className="flex flex-wrap gap-x-10 gap-y-4">
        <LanguageChoice />
        <ThemeChoice />
      </div>
      <Part title={t('settings.shortcuts.title')}>
        <Shortcuts />
      </Part>
      <p className="text-quiet">
        {t('welcome.later')}{' '}
        <a href="/dashboard.html#/settings" className="font-medium text-accent underline">
          {t('welcome.settings')}
        </a>
      </p>
    </main>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-2">
      <h2 id={id} className="text-lg font-semibold">
        {title}
      </h2>
      {children}
    </section>
  );
}
