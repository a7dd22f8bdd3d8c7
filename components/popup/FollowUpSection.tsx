import { useId, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import type { CalendarDate } from '@/lib/pipeline/calendar-date';
import type { DueRow } from '@/lib/store/queries/follow-ups';
import { type Counted, leftOut } from './counted';
import { FollowUpRow } from './FollowUpRow';

/** The follow-ups of one kind, as far as they were read. */
export interface Due {
  /** One more than are shown, where there are more. */
  rows: readonly DueRow[];
  shown: number;
  counted: Counted;
}

interface Props {
  title: string;
  /** The colour of the number. */
  tone: string;
  due: Due;
  today: CalendarDate;
  onMore: () => void;
}

/** The follow-ups of one kind, with their number; nothing where there are none. */
export function FollowUpSection({ title, tone, due: { rows, shown, counted }, today, onMore }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const shownRows = rows.slice(0, shown);
  const rest = leftOut(counted, rows.length, shown);

  /** Rows that there were when more were asked for: the focus goes to the first of the new ones. */
  const before = useRef<number>(undefined);
  const count = shownRows.length;
  useLayoutEffect(() => {
    if (before.current === undefined || count <= before.current) return;
    list.current?.children[before.current]?.querySelector('a')?.focus();
    before.current = undefined;
  }, [count]);

  if (count === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="flex h-6 items-center gap-2 px-3 text-sm font-semibold">
        {title}
        <span className={tone}>{counted.more ? t('popup.atLeast', { count: counted.count }) : counted.count}</span>
      </h2>
      <ul ref={list}>
        {shownRows.map(({ followUp, lead }) => (
          <FollowUpRow key={`${followUp.id} ${followUp.rev}`} followUp={followUp} lead={lead} today={today} />
        ))}
      </ul>
      {rest && (
        <p className="flex items-center gap-1 px-3 pb-1 text-sm text-quiet">
          {rest.count === 0
            ? t('popup.someMore')
            : t(rest.more ? 'popup.moreThan' : 'popup.more', { count: rest.count })}
          <Button
            look="accent"
            aria-label={`${t('popup.showMore')}: ${title}`}
            onClick={() => {
              before.current = count;
              onMore();
            }}
          >
            {t('popup.showMore')}
          </Button>
        </p>
      )}
    </section>
  );
}
