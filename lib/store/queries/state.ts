// For views: useSyncExternalStore(onStoreState, storeState).
export { onStoreState, storeState, type StoreState } from '@/lib/store/open';
