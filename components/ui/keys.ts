import { useEffect, useLayoutEffect, useRef, useState } from 'react';

/** What a key does; answering `false` leaves the key to whoever comes next. */
type Act = (event: KeyboardEvent) => unknown;

/** By key: `l`, `Escape`, `ArrowDown`; with Ctrl or Cmd `mod+z`. */
export type Keys = Partial<Record<string, Act>>;

/** Of the views that stand, the innermost last: it is asked first. */
const views: { order: number; latest: { current: Keys } }[] = [];

/** Of the view that is drawn next. A view is drawn after the one around it, also where its effects run before. */
let nextOrder = 0;

/** In a tick nothing is typed. */
const fields = 'input:not([type="checkbox"]), textarea, select, [contenteditable]';
/** They have keys of their own. */
const floating = '[role="menu"], [role="dialog"], dialog';

/** Single-letter keys can be switched off (WCAG 2.1.4): who dictates, or hits keys by chance, sets off none of them. */
let letterKeys = true;

export function allowLetterKeys(allowed: boolean): void {
  letterKeys = allowed;
}

/** Whether a key, by its name in `Keys` or as it is shown, is one printable character: a letter, a digit, a mark. */
export function isLetterKey(name: string): boolean {
  return /^[!-~]$/.test(name) || /^[\p{L}\p{N}]$/u.test(name);
}

const nameOf = (event: KeyboardEvent) =>
  `${event.ctrlKey || event.metaKey ? 'mod+' : ''}${event.key.length === 1 ? event.key.toLowerCase() : event.key}`;

function listen(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.altKey || event.repeat || event.isComposing) return;
  const target = event.target instanceof Element ? event.target : undefined;
  if (target?.closest(floating)) return;
  // While she types, only Escape is ours; a select closes its list by it.
  if (target?.closest(fields) && (event.key !== 'Escape' || target.matches('select'))) return;
  const name = nameOf(event);
  if (!letterKeys && isLetterKey(name)) return;
  for (const view of views.toReversed()) {
    const act = view.latest.current[name];
    if (act && act(event) !== false) {
      event.preventDefault();
      return;
    }
  }
}

/**
 * Keys of the view while it stands. They act only while our page has the focus and never while the rep types in a
 * field (but for Escape); of views inside one another the innermost is asked first. Single letters act only while the rep's
 * settings allow them.
 */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  const [order] = useState(() => nextOrder++);
  useLayoutEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    if (views.length === 0) window.addEventListener('keydown', listen);
    const view = { order, latest };
    views.splice(views.findLastIndex((one) => one.order < order) + 1, 0, view);
    return () => {
      views.splice(views.indexOf(view), 1);
      if (views.length === 0) window.removeEventListener('keydown', listen);
    };
  }, [order]);
}
