import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { useKeys } from '@/components/ui/keys';
import type { Contact } from '@/lib/pipeline/page';
import { AddByHand } from '@/components/ui/AddByHand';
import { AlsoHere } from './AlsoHere';
import { PageGuard } from './guard';
import { LeadById } from './LeadById';
import { Main } from './Main';
import { Notice } from './Notice';
import { PeopleList } from './PeopleList';
import { PageSample } from './PageSample';
import { Person } from './Person';
import { type PageState, personKey, type Scene, sceneOf, shownIn, staysShown } from './reading';
import { useFirstFocus } from '@/components/ui/first-focus';
import { ToLog } from './ToLog';
import { TodayShort } from './TodayShort';
import { TopBar } from './TopBar';

interface Props {
  /** A page that is not being read just now. */
  page: PageState;
  /** Addresses of the rep's own. */
  own: readonly string[];
  readAgain: () => Promise<PageState>;
  onClose?: (() => void) | undefined;
}

/** Where the rep went from what the page shows. `from` is whom she comes back from, `lead` whom of those of today. */
type Place =
  | { at: 'page'; from?: Contact | undefined; lead?: string | undefined }
  | { at: 'person'; contact: Contact }
  | { at: 'by-hand' }
  | { at: 'lead'; leadId: string; isOfToday?: true };

/** What one page shows, and what the rep opened from it. A new page begins anew. */
export function SceneView({ page, own, readAgain, onClose }: Props) {
  const { t } = useTranslation();
  const scene = sceneOf(page, own);
  const [place, setPlace] = useState<Place>({ at: 'page' });
  const opened = place.at === 'person' ? place.contact : undefined;
  const shown = shownIn(scene, opened);
  const key = usePersonKey(shown);
  const isOpened = opened !== undefined && shown !== undefined && staysShown(opened, shown);
  // Whom the page does not show any more she did not leave: when she is there again, it is the page that shows her.
  if (opened && !isOpened) setPlace({ at: 'page' });

  const home = () => {
    const lead = place.at === 'lead' && place.isOfToday ? place.leadId : undefined;
    setPlace({ at: 'page', from: opened, lead });
  };
  const byHand = () => setPlace({ at: 'by-hand' });
  const open = (contact: Contact) => setPlace({ at: 'person', contact });
  const isAbout = scene.scene === 'person' && shown === scene.contact;
  const away = place.at === 'by-hand' || place.at === 'lead' || (isOpened && !isAbout);
  useKeys({ n: byHand, Escape: () => (away ? home() : false) });

  const back = { to: t(scene.scene === 'people' ? 'panel.people' : 'common.actions.back'), run: home };
  return (
    <>
      <TopBar back={away ? back : undefined} onByHand={place.at === 'by-hand' ? undefined : byHand} onClose={onClose} />
      <Main>
        <ToLog />
        {content()}
      </Main>
    </>
  );

  function content() {
    if (place.at === 'by-hand')
      return (
        <AddByHand
          url={scene.scene === 'unrecognised' ? scene.url : undefined}
          onAdded={(leadId) => setPlace({ at: 'lead', leadId })}
          onCancel={home}
        />
      );
    if (place.at === 'lead') return <LeadById leadId={place.leadId} />;
    const lastOpened = place.at === 'page' ? place.lead : undefined;
    if (scene.scene !== 'person' && scene.scene !== 'people')
      return (
        <>
          <Nobody scene={scene} isBack={lastOpened !== undefined} onByHand={byHand} onRetry={() => void readAgain()} />
          <TodayShort lastOpened={lastOpened} onOpen={(leadId) => setPlace({ at: 'lead', leadId, isOfToday: true })} />
        </>
      );
    const { view } = scene;
    if (shown)
      return (
        <PageGuard view={view} contact={shown} readAgain={readAgain}>
          <Person key={key} view={view} contact={shown} onForm={() => open(shown)} />
          {isAbout && <AlsoHere people={scene.others} onOpen={open} />}
        </PageGuard>
      );
    if (scene.scene === 'person') return null;
    return (
      <PageGuard view={view} readAgain={readAgain}>
        <PeopleList
          view={view}
          contacts={scene.contacts}
          lastOpened={place.at === 'page' ? place.from : undefined}
          onOpen={open}
        />
      </PageGuard>
    );
  }
}

/** Says that what is shown now is someone else: the same for one person, however much more of her is read meanwhile. */
function usePersonKey(shown: Contact | undefined): string {
  const [last, setLast] = useState({ shown, key: shown ? personKey(shown) : '' });
  if (shown === last.shown) return last.key;
  const goesOn = shown !== undefined && last.shown !== undefined && staysShown(last.shown, shown);
  const key = goesOn ? last.key : shown ? personKey(shown) : '';
  setLast({ shown, key });
  return key;
}

interface NobodyProps {
  scene: Exclude<Scene, { scene: 'person' | 'people' }>;
  /** The rep comes back to what stands below, and the focus with her. */
  isBack: boolean;
  onByHand: () => void;
  onRetry: () => void;
}

/** Why nobody is shown. */
function Nobody({ scene, isBack, onByHand, onRetry }: NobodyProps) {
  const { t } = useTranslation();
  const first = useFirstFocus<HTMLButtonElement>(!isBack);
  switch (scene.scene) {
    case 'nobody':
      return <Notice title={t('panel.nobody.title')} text={t(`panel.nobody.${scene.site}`)} />;
    case 'self':
      return <Notice title={t('panel.self.title')} text={t('panel.self.text')} />;
    case 'off':
      return (
        <Notice title={t('panel.off.title')} text={t('panel.off.text')}>
          <a href="/dashboard.html#/settings" target="_blank" className="font-medium text-accent underline">
            {t('panel.off.settings')}
          </a>
        </Notice>
      );
    case 'unrecognised':
      return (
        <Notice title={t('panel.unrecognised.title')} text={t('panel.unrecognised.text')}>
          <Button ref={first} look="primary" className="h-8" aria-keyshortcuts="n" onClick={onByHand}>
            {t('panel.byHand')}
          </Button>
          <PageSample />
        </Notice>
      );
    case 'silent':
      return (
        <Notice title={t('panel.silent.title')} text={t('panel.silent.text')}>
          <Button ref={first} look="primary" className="h-8" onClick={onRetry}>
            {t('common.actions.retry')}
          </Button>
        </Notice>
      );
    case 'elsewhere':
      return <Notice title={t('panel.elsewhere.title')} text={t('panel.elsewhere.text')} />;
    case 'asking':
    case 'reading':
      return null;
  }
}
