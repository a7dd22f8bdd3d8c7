import type { ReactNode } from 'react';

/** What a view is about. At its end is room enough that no toast ever stands over its last button for good. */
export function Main({ children }: { children: ReactNode }) {
  return <main className="pb-28">{children}</main>;
}
