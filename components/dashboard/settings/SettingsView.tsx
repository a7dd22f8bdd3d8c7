import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageChoice } from '@/components/ui/LanguageChoice';
import { SamplePipeline } from '@/components/ui/SamplePipeline';
import { Shortcuts } from '@/components/ui/Shortcuts';
import { SurfaceChoice } from '@/components/ui/SurfaceChoice';
import { ThemeChoice } from '@/components/ui/ThemeChoice';
import { AskCriteria } from './AskCriteria';
import { CopyDiagnostics } from './CopyDiagnostics';
import { CurrencyChoice } from './CurrencyChoice';
import { GmailSettings } from './GmailSettings';
import { HolidayChoice } from './HolidayChoice';
import { LetterKeys } from './LetterKeys';
import { LinkedInSettings } from './LinkedInSettings';
import { NeverList } from './NeverList';
import { NotifySettings } from './NotifySettings';
import { Retention } from './Retention';
import { ReviewReminder } from './ReviewReminder';
import { SilentDays } from './SilentDays';
import { StorageState } from './StorageState';
import { Veil } from './Veil';
import { WorkdayChoice } from './WorkdayChoice';

/** What the rep can set. Each change is saved at once and shows at once, everywhere. */
export function SettingsView() {
  const { t } = useTranslation();
  return (
    <div className="flex flex-col gap-8">
      <h1 className="text-xl font-semibold">{t('settings.title')}</h1>
      <Section title={t('settings.look')}>
        <LanguageChoice />
        <ThemeChoice />
        <Veil />
      </Section>
      <Section title={t('settings.surface.title')}>
        <SurfaceChoice site="gmail" />
        <SurfaceChoice site="linkedin" hint={t('settings.surface.linkedinHint')} />
      </Section>
      <Section title={t('settings.gmail.title')}>
        <GmailSettings />
      </Section>
      <Section title={t('settings.gmail.never.title')}>
        <NeverList />
      </Section>
      <Section title={t('settings.linkedin.title')}>
        <LinkedInSettings />
      </Section>
      <Section title={t('playbook.asking.title')}>
        <AskCriteria />
      </Section>
      <Section title={t('settings.currency.title')}>
        <CurrencyChoice />
      </Section>
      <Section title={t('followUp.holidays.title')}>
        <WorkdayChoice />
        <HolidayChoice />
      </Section>
      <Section title={t('rules.silent.title')}>
        <SilentDays />
      </Section>
      <Section title={t('notify.title')}>
        <NotifySettings />
      </Section>
      <Section title={t('review.title')}>
        <ReviewReminder />
      </Section>
      <Section title={t('settings.shortcuts.title')}>
        <Shortcuts />
        <LetterKeys />
      </Section>
      <Section title={t('settings.sample.title')}>
        <SamplePipeline />
      </Section>
      <Section title={t('privacy.retention.title')}>
        <Retention />
      </Section>
      <Section title={t('settings.storage.title')}>
        <StorageState />
      </Section>
      <Section title={t('settings.diagnostics.title')}>
        <CopyDiagnostics />
      </Section>
    </div>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-4 border-t border-line pt-4">
      <h2 id={id} className="text-lg font-semibold">
        {title}
      </h2>
      {children}
    </section>
  );
}
