import { createContext, useContext } from 'react';

/** The tab whose page the panel stands beside; absent where it stands alone, or until it is known. */
export const HostTabId = createContext<number | undefined>(undefined);

export function useHostTabId(): number | undefined {
  return useContext(HostTabId);
}
