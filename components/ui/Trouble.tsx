import { Component, type ReactNode, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { browser } from '@/lib/browser';
import { onStoreState, storeState, type StoreState } from '@/lib/store/queries/state';
import { Button } from './Button';
import { Rescue } from './Rescue';

interface BoundaryProps {
  instead: ReactNode;
  children: ReactNode;
}

/** Shows `instead` where drawing the children failed: a database that cannot be read is the usual reason. */
export class TroubleBoundary extends Component<BoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.instead : this.props.children;
  }
}

/** Firefox keeps no database for a page of ours in a private window (F28). Chromium opens such a page in an ordinary one. */
const isPrivate = import.meta.env.FIREFOX && browser.extension.inIncognitoContext;

/** What keeps the page from its database; `undefined` where nothing does. */
export function useTrouble(): Exclude<StoreState, 'ready'> | 'private' | undefined {
  const state = useSyncExternalStore(onStoreState, storeState);
  if (isPrivate) return 'private';
  return state === 'ready' ? undefined : state;
}

/** Says what is wrong, in place of a whole page. */
export function Trouble() {
  const kind = useTrouble() ?? 'unread';
  return (
    <main className="p-4">
      <TroubleNote>{kind === 'unread' && <Rescue />}</TroubleNote>
    </main>
  );
}

/** Says what is wrong and what helps: to reload, to close other tabs that still hold the database, or another window. `children`: what else may help. */
export function TroubleNote({ children }: { children?: ReactNode }) {
  const { t } = useTranslation();
  const kind = useTrouble() ?? 'unread';
  return (
    <section className="flex flex-col items-start gap-2" role="alert">
      <h1 className="text-lg font-semibold">{t(`common.trouble.${kind}.title`)}</h1>
      <p className="text-quiet">{t(`common.trouble.${kind}.text`)}</p>
      <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2">
        {/* A page that waits goes on by itself, reloading it would only make it wait anew; and a private window stays one. */}
        {kind !== 'blocked' && kind !== 'private' && (
          <Button look="primary" className="h-8" onClick={() => location.reload()}>
            {t('common.trouble.reload')}
          </Button>
        )}
        {children}
      </div>
    </section>
  );
}
