import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { focusable, useKeptFocus } from '@/components/ui/kept-focus';

/** Lines that are shown at first: what stands below them keeps its place. */
const first = 3;

interface Props {
  title: string;
  /** Each a list item with a key. */
  lines: readonly ReactNode[];
  /** There are more than these, uncounted. */
  more?: boolean;
}

/** What waits for the rep beside what is due, with its number, the first few lines at first; nothing where nothing waits. */
export function ShortSection({ title, lines, more = false }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const focus = useKeptFocus<HTMLElement>();
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  /** The rest was asked for: the focus goes to the first of it. */
  const asked = useRef(false);
  useLayoutEffect(() => {
    if (!asked.current) return;
    asked.current = false;
    list.current?.children[first]?.querySelector<HTMLElement>(focusable)?.focus();
  });

  const shown = all ? lines : lines.slice(0, first);
  if (lines.length === 0) return null;
  return (
    <section {...focus} aria-labelledby={id}>
      <h2 id={id} className="flex h-6 items-center gap-2 px-3 text-sm font-semibold">
        {title}
        <span className="text-no-step">{more ? t('popup.atLeast', { count: lines.length }) : lines.length}</span>
      </h2>
      <ul ref={list}>{shown}</ul>
      {lines.length > shown.length && (
        <p className="flex items-center gap-1 px-3 pb-1 text-sm text-quiet">
          {t(more ? 'popup.moreThan' : 'popup.more', { count: lines.length - shown.length })}
          <Button
            look="accent"
            aria-label={`${t('popup.showMore')}: ${title}`}
            onClick={() => {
              asked.current = true;
              setAll(true);
            }}
          >
            {t('popup.showMore')}
          </Button>
        </p>
      )}
    </section>
  );
}
