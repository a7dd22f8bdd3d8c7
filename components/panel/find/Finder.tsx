import { Activity, type ReactNode, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AddByHand } from '@/components/ui/AddByHand';
import { useHostTabId } from '@/components/panel/host-tab-id';
import { useKeys } from '@/components/ui/keys';
import { LeadById } from '@/components/panel/LeadById';
import { Main } from '@/components/panel/Main';
import { TopBar } from '@/components/panel/TopBar';
import { Find } from './Find';
import { FindContext } from './find-context';
import { LogAskedContext, useAsked } from './use-asked';

type Place = { at: 'search' } | { at: 'lead'; leadId: string } | { at: 'add'; name: string };

interface Props {
  /** Says which page the panel stands beside: whom the rep found beside one page is not shown beside the next. */
  page?: string | undefined;
  /** What a tab that is for searching begins with, and comes back to. */
  text?: string | undefined;
  onClose?: (() => void) | undefined;
  /** What the panel shows otherwise. It stays as it is while the rep looks for someone else. */
  children?: ReactNode;
}

/** Lets the rep look for any lead, whatever the panel shows, and leads back to it. */
export function Finder({ page, text, onClose, children }: Props) {
  const { t } = useTranslation();
  const home: Place | undefined = text === undefined ? undefined : { at: 'search' };
  const [place, setPlace] = useState<Place | undefined>(home);
  const [written, setWritten] = useState(text ?? '');
  const find = useCallback(() => setPlace({ at: 'search' }), []);
  const showLead = useCallback((leadId: string) => setPlace({ at: 'lead', leadId }), []);
  const add = useCallback((name: string) => setPlace({ at: 'add', name }), []);
  const leave = () => setPlace(home);
  const isAway = place !== undefined && place.at !== home?.at;

  const [beside, setBeside] = useState(page);
  if (beside !== page) {
    setBeside(page);
    // The first page that is read is the one that she began to search beside.
    if (beside !== undefined) leave();
  }
  const logAsked = useAsked(useHostTabId(), find, leave);
  useKeys({ '/': find, Escape: () => (isAway ? leave() : false) });

  return (
    <>
      {place && (
        <FindContext value={place.at === 'search' ? undefined : find}>
          <TopBar back={isAway ? { to: t('common.actions.back'), run: leave } : undefined} onClose={onClose} />
          <Main>
            {place.at === 'search' && <Find written={written} onWrite={setWritten} onLead={showLead} onAdd={add} />}
            {place.at === 'lead' && <LeadById key={place.leadId} leadId={place.leadId} />}
            {place.at === 'add' && <AddByHand name={place.name} onAdded={showLead} onCancel={leave} />}
          </Main>
        </FindContext>
      )}
      <Activity mode={place ? 'hidden' : 'visible'}>
        <LogAskedContext value={logAsked}>
          <FindContext value={find}>{children}</FindContext>
        </LogAskedContext>
      </Activity>
    </>
  );
}
