/** What opens over a view: a menu, a small form. */
export const floating = 'z-10 rounded-md border border-line bg-page p-1 shadow-float';

/** One line of a menu. */
export const menuItem =
  'flex h-7 items-center justify-between gap-4 rounded-sm px-2 outline-offset-[-2px] data-highlighted:bg-hover';
