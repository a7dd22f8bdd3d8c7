import { useLiveQuery } from 'dexie-react-hooks';
import { Activity, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Translate } from '@/lib/i18n';
import { askTab } from '@/lib/messages/tab';
import { isolated } from '@/components/ui/format';
import { useKeys } from '@/components/ui/keys';
import { ownAddresses } from '@/lib/store/queries/mail';
import { Finder } from './find/Finder';
import { HostTabId } from './host-tab-id';
import { Main } from './Main';
import { type PageState, pageKey, personKey, type Scene, sceneOf } from './reading';
import { SceneView } from './SceneView';
import { useSteadyKeys } from './steady-keys';
import type { PageSurface } from './surface';
import { TopBar } from './TopBar';
import { useOutreachRead } from './use-outreach-read';
import { usePage } from './use-page';
import { Waiting } from './Waiting';

const isWaiting = ({ state }: PageState) => state === 'asking' || state === 'reading';

/** Beside a page: whoever it shows, and never whom it showed before. */
export function PagePanel({ surface }: { surface: PageSurface }) {
  const { t } = useTranslation();
  const { state, readAgain, tabId } = usePage(surface);
  useOutreachRead(state);
  const own = useLiveQuery(ownAddresses);
  const waiting = isWaiting(state) || own === undefined;
  const scene: Scene = waiting ? { scene: 'reading' } : sceneOf(state, own);
  useSteadyKeys(
    `${tabId} ${pageKey(state)} ${scene.scene} ${scene.scene === 'person' ? personKey(scene.contact) : ''}`,
  );

  // What was shown before stays ready, unseen and at rest: a page that was only redrawn gets its half-written form back.
  const [settled, setSettled] = useState<PageState>();
  if (!waiting && settled !== state) setSettled(state);

  const canClose = surface.in === 'frame' && tabId !== undefined;
  const close = canClose ? () => void askTab(tabId, 'panel.close') : undefined;
  useKeys({ Escape: () => (close ? close() : false) });

  return (
    <HostTabId value={tabId}>
      <output className="sr-only">{announcement(t, scene)}</output>
      <Finder page={settled && `${tabId} ${pageKey(settled)}`} onClose={close}>
        {waiting && (
          <>
            <TopBar onClose={close} />
            <Main>
              <Waiting />
            </Main>
          </>
        )}
        {settled && (
          <Activity mode={waiting ? 'hidden' : 'visible'}>
            <SceneView
              key={`${tabId} ${pageKey(settled)}`}
              page={settled}
              own={own ?? []}
              readAgain={readAgain}
              onClose={close}
            />
          </Activity>
        )}
      </Finder>
    </HostTabId>
  );
}

/** What a screen reader is told when the page shows something else. */
function announcement(t: Translate, scene: Scene): string {
  switch (scene.scene) {
    case 'asking':
    case 'reading':
      return t('panel.reading.now');
    case 'person':
      return t('panel.reading.shown', { name: isolated(scene.contact.name) });
    case 'people':
      return t('panel.reading.shownPeople', { count: scene.contacts.length });
    case 'nobody':
    case 'self':
    case 'unrecognised':
    case 'off':
    case 'elsewhere':
    case 'silent':
      return t(`panel.${scene.scene}.title`);
  }
}
