import { Columns3, PanelRight, Plus, Settings } from 'lucide-react';
import { lazy, Suspense, useCallback, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { KeyList } from '@/components/ui/KeyList';
import { useKeys } from '@/components/ui/keys';
import { SearchField } from '@/components/ui/search/SearchField';
import { SearchResults } from '@/components/ui/search/SearchResults';
import { useSearch } from '@/components/ui/search/use-search';
import { Silence } from '@/components/ui/Silence';
import { useToday } from '@/components/ui/use-today';
import { browser } from '@/lib/browser';
import type { Lead } from '@/lib/pipeline/lead';
import { boardPage, panelPage } from '@/lib/pipeline/lead-page';
import { KeyHints } from './KeyHints';
import { leadAddress } from './LeadLink';
import { Overview } from './Overview';
import { useSidePanel } from './side-panel';

/** Fetched by its first use: the popup's first number does not wait for a form. */
const AddByHand = lazy(async () => ({ default: (await import('@/components/ui/AddByHand')).AddByHand }));

const openBoard = () => void browser.tabs.create({ url: `/${boardPage}` }).then(() => window.close());

/** The toolbar's window: the pipeline in numbers, what is due, and the way to any lead. */
export function Popup() {
  const { t } = useTranslation();
  const today = useToday();
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const [written, setWritten] = useState('');
  const [adding, setAdding] = useState<{ name: string }>();
  const openSidePanel = useSidePanel();

  const add = useCallback((name = '') => {
    // The form takes the focus where no other control has it.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    setAdding({ name });
  }, []);
  const choose = useCallback(
    (lead: Lead | undefined, inPanel: boolean, text: string) => {
      if (!lead) {
        add(text);
        setWritten('');
        return;
      }
      const url = inPanel ? `/${panelPage(lead.id)}` : leadAddress(lead).url;
      void browser.tabs.create({ url });
    },
    [add],
  );
  const search = useSearch(written, choose);
  const look = () => field.current?.focus();

  const close = () => {
    setAdding(undefined);
    look();
  };

  useKeys({ ...(adding && { Escape: close }), '/': look, a: () => add(), b: openBoard });

  const view = adding ? 'add' : search.text ? 'search' : 'overview';
  return (
    <div className="flex h-[min(600px,100vh)] w-[380px] flex-col overflow-hidden">
      <header className="flex shrink-0 items-center gap-1 p-2">
        <h1 className="sr-only">{t('popup.title')}</h1>
        <SearchField
          ref={field}
          written={written}
          onWrite={(text) => {
            setAdding(undefined);
            setWritten(text);
          }}
          search={search}
          listId={listId}
        />
        <Button look="primary" className="h-8" aria-keyshortcuts="a" onClick={() => add(search.text)}>
          <Plus aria-hidden size={16} />
          {t('common.actions.add')}
        </Button>
        {openSidePanel && (
          <IconButton
            icon={PanelRight}
            label={t('popup.sidePanel')}
            onClick={() => void openSidePanel().then(() => window.close())}
          />
        )}
        <IconButton icon={Columns3} label={t('board.open')} aria-keyshortcuts="b" onClick={openBoard} />
        <IconButton
          icon={Settings}
          label={t('popup.settings')}
          onClick={() => void browser.runtime.openOptionsPage().then(() => window.close())}
        />
      </header>
      <Silence />
      <main className="flex min-h-0 flex-1 flex-col">
        {view === 'overview' && <Overview onAdd={() => add()} />}
        {view === 'search' && (
          <SearchResults
            listId={listId}
            search={search}
            today={today}
            onChoose={(lead, inPanel) => choose(lead, inPanel, search.text)}
          />
        )}
        {adding && (
          <Suspense>
            <div className="min-h-0 flex-1 overflow-y-auto">
              <AddByHand key={adding.name} name={adding.name} onAdded={close} onCancel={close} />
            </div>
          </Suspense>
        )}
      </main>
      <KeyHints view={view} />
      <KeyList here="popup" />
    </div>
  );
}
