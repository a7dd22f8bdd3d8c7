import { createContext, useContext } from 'react';

/** Opens the search for a lead; absent where it is open. */
export const FindContext = createContext<(() => void) | undefined>(undefined);

export function useFind(): (() => void) | undefined {
  return useContext(FindContext);
}
