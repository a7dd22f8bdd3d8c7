import { useTranslation } from 'react-i18next';
import { KeyList } from '@/components/ui/KeyList';
import { useKeys } from '@/components/ui/keys';
import { browser } from '@/lib/browser';
import { findPage } from '@/lib/pipeline/lead-page';
import { BinView } from './bin/BinView';
import { PipelinesView } from './pipelines/PipelinesView';
import { SettingsView } from './settings/SettingsView';
import { TemplatesView } from './templates/TemplatesView';
import { useView } from './use-view';

/** The views of the dashboard by their names in the address (`#/settings`). */
const views = {
  templates: { title: 'templates.title', View: TemplatesView },
  pipelines: { title: 'pipelines.title', View: PipelinesView },
  bin: { title: 'history.bin.title', View: BinView },
  settings: { title: 'settings.title', View: SettingsView },
} as const;
const names = Object.keys(views) as (keyof typeof views)[];

/** The tab of our own: its views on the left, the one that is open beside them. */
export function Dashboard() {
  const { t } = useTranslation();
  const open = useView(names, 'settings');
  const { View } = views[open];
  useKeys({ '/': () => void browser.tabs.create({ url: `/${findPage('')}` }) });
  return (
    <div className="mx-auto flex max-w-[960px] flex-col gap-6 p-6 min-[640px]:flex-row min-[640px]:gap-10">
      <nav aria-label={t('settings.views')} className="flex shrink-0 flex-col gap-1 min-[640px]:w-36">
        <p className="px-2 pb-3 text-lg font-semibold text-accent">{t('popup.title')}</p>
        {names.map((name) => (
          <a
            key={name}
            href={`#/${name}`}
            aria-current={name === open ? 'page' : undefined}
            className="flex h-8 items-center rounded-md px-2 text-text hover:bg-hover aria-[current]:bg-accent-soft aria-[current]:font-semibold"
          >
            {t(views[name].title)}
          </a>
        ))}
      </nav>
      <main className="min-w-0 flex-1">
        <View />
      </main>
      <KeyList here="dashboard" />
    </div>
  );
}
