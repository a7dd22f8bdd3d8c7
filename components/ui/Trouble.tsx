import { Component, type ReactNode, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
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

/** What keeps the page from its database; `undefined` where nothing does. */
export function useTrouble(): Exclude<StoreState, 'ready'> | undefined {
  const state = useSyncExternalStore(onStoreState, storeState);
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

/** Says what is wrong and what helps: to reload or, where other tabs still hold the database, to close those. `children`: what else may help. */
export function TroubleNote({ children }: { children?: ReactNode }) {
  const { t } = useTranslation();
  const kind = useTrouble() ?? 'unread';
  return (
    <section className="flex flex-col items-start gap-2" role="alert">
      <h1 className="text-lg font-semibold">{t(`common.trouble.${kind}.title`)}</h1>
      <p className="text-quiet">{t(`common.trouble.${kind}.text`)}</p>
      <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2">
        {/* A page that waits goes on by itself; reloading it would only make it wait anew. */}
        {kind !== 'blocked' && (
          <Button look="primary" className="h-8" onClick={() => location.reload()}>
            {t('common.trouble.reload')}
          </Button>
        )}
        {children}
      </div>
    </section>
  );
}
