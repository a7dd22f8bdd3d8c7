import { Hourglass } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { leadPlace } from '@/lib/pipeline/lead-page';
import { NextDue } from '@/components/panel/NextDue';
import { money } from '@/components/ui/format';
import { useLanguage } from '@/components/ui/page';
import { useToday } from '@/components/ui/use-today';
import { calendarDateAt, daysBetween } from '@/lib/pipeline/calendar-date';
import type { Leaving } from '@/lib/pipeline/playbook-criteria';
import type { Sale } from '@/lib/pipeline/sale';
import { hasStalled } from '@/lib/pipeline/sale-filter';
import { scoreOfSale } from '@/lib/pipeline/sale-score';
import { CardMenu } from './CardMenu';
import { useDragged } from './drag';

interface Props {
  sale: Sale;
  /** The one card of the board where Tab stops. */
  isStop: boolean;
  /** The keys are here. */
  hasFocus: boolean;
  menuOpen: boolean;
  setMenuOpen: (open: boolean) => void;
  onFocus: () => void;
  onOpen: () => void;
  onMove: (to: Leaving, card: HTMLElement) => void;
}

/** A lead on the board: who, what it is worth, what comes next, how long she stands here, and her score. */
export function Card({ sale, isStop, hasFocus, menuOpen, setMenuOpen, onFocus, onOpen, onMove }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const today = useToday();
  const card = useRef<HTMLElement>(null);
  const link = useRef<HTMLAnchorElement>(null);
  const isDragged = useDragged(card, sale.id);
  useLayoutEffect(() => {
    if (hasFocus && !card.current?.contains(document.activeElement)) link.current?.focus({ preventScroll: true });
  }, [hasFocus]);
  const { value, currency, company, title } = sale;
  const days = daysBetween(calendarDateAt(sale.stageEnteredAt), today);
  const score = scoreOfSale(sale, today, calendarDateAt);
  return (
    <article
      ref={card}
      data-lead={sale.id}
      className={`flex h-19 cursor-grab flex-col justify-between rounded-md border border-line bg-page px-2.5 py-1.5 ${isDragged ? 'opacity-40' : 'hover:border-edge'}`}
    >
      <div className="flex items-center gap-1">
        <a
          ref={link}
          href={leadPlace(sale.id)}
          title={sale.name}
          draggable={false}
          tabIndex={isStop ? 0 : -1}
          onFocus={onFocus}
          onClick={onOpen}
          className="min-w-0 flex-1 truncate font-medium underline-offset-2 hover:underline"
        >
          <bdi>{sale.name}</bdi>
        </a>
        <span
          title={t('board.score', { score })}
          className="min-w-6 shrink-0 rounded-sm bg-hover px-1 text-center text-sm"
        >
          <span className="sr-only">{t('board.score', { score })}</span>
          <span aria-hidden>{score}</span>
        </span>
        <CardMenu
          sale={sale}
          open={menuOpen}
          setOpen={setMenuOpen}
          isStop={isStop}
          onMove={(to) => card.current && onMove(to, card.current)}
        />
      </div>
      <p className="flex justify-between gap-2 text-sm">
        <bdi className="min-w-0 truncate text-quiet">{company ?? title}</bdi>
        {value !== undefined && <span className="shrink-0">{money(value, currency, language, 'compact')}</span>}
      </p>
      <p className="flex items-center justify-between gap-2 text-sm">
        <span className="min-w-0 truncate">
          <NextDue lead={sale} today={today} />
        </span>
        <span className="flex shrink-0 items-center gap-1 text-quiet">
          {hasStalled(sale, today) && (
            <span title={t('board.stalled')}>
              <Hourglass aria-hidden size={12} />
              <span className="sr-only">{t('board.stalled')}</span>
            </span>
          )}
          <span title={t('board.inStage', { count: days })}>
            <span className="sr-only">{t('board.inStage', { count: days })}</span>
            <span aria-hidden>{t('board.days', { count: days })}</span>
          </span>
        </span>
      </p>
    </article>
  );
}
