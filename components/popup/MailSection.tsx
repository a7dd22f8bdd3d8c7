import { useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { useKeptFocus } from '@/components/ui/kept-focus';
import type { Offer } from '@/components/ui/mail/offer';
import { MailLine } from './MailLine';
import { mailRows } from './mail-rows';

/** Lines that are shown at first: what is due keeps its place below them. */
const first = 3;

/** The mails that wait to be logged, with their number; nothing where there are none. */
export function MailSection({ offers }: { offers: readonly Offer[] }) {
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
    list.current?.children[first]?.querySelector('button')?.focus();
  });

  const rows = mailRows(offers);
  const shown = all ? rows : rows.slice(0, first);
  if (rows.length === 0) return null;
  return (
    <section {...focus} aria-labelledby={id}>
      <h2 id={id} className="flex h-6 items-center gap-2 px-3 text-sm font-semibold">
        {t('popup.toLog.title')}
        <span className="text-no-step">{rows.length}</span>
      </h2>
      <ul ref={list}>
        {shown.map((row) => (
          <MailLine key={row.key} row={row} />
        ))}
      </ul>
      {rows.length > shown.length && (
        <p className="flex items-center gap-1 px-3 pb-1 text-sm text-quiet">
          {t('popup.more', { count: rows.length - shown.length })}
          <Button
            look="accent"
            aria-label={`${t('popup.showMore')}: ${t('popup.toLog.title')}`}
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
