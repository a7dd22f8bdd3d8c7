/* oxlint-disable jsx-a11y/prefer-tag-over-role -- no tag is a list box of rich rows */
import { UserPlus } from 'lucide-react';
import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { dueWords } from '@/components/ui/format';
import { useLanguage } from '@/components/ui/page';
import { StageTag } from '@/components/ui/StageTag';
import type { CalendarDate } from '@/lib/pipeline/calendar-date';
import { isOverdue, type Lead } from '@/lib/pipeline/lead';
import type { Search } from './use-search';

export const optionId = (listId: string, index: number) => `${listId}-${index}`;

interface Props {
  listId: string;
  search: Search;
  today: CalendarDate;
  /** Offers to add whom nobody found. */
  canAdd?: boolean;
  onChoose: (lead: Lead | undefined, inPanel: boolean) => void;
}

/** The leads that were found, or the offer to add who was not. Focus stays in the search field. */
export function SearchResults({ listId, search, today, canAdd = true, onChoose }: Props) {
  const { t } = useTranslation();
  const { leads, text, active, more } = search;
  if (!leads) return null;
  const none = leads.length === 0;
  const said = none
    ? t('find.search.none', { text })
    : t(more ? 'find.search.foundMany' : 'find.search.found', { count: leads.length });

  return (
    <>
      <output className={none || more ? 'block shrink-0 truncate px-3 py-1 text-sm text-quiet' : 'sr-only'}>
        <bdi>{said}</bdi>
      </output>
      <div
        id={listId}
        role="listbox"
        aria-label={t('find.search.results')}
        aria-busy={!search.fresh}
        className="min-h-0 flex-1 overflow-y-auto p-1"
      >
        {leads.map((lead, index) => (
          <Option
            key={lead.id}
            id={optionId(listId, index)}
            chosen={index === active}
            onChoose={(inPanel) => onChoose(lead, inPanel)}
          >
            <Found lead={lead} today={today} />
          </Option>
        ))}
        {none && canAdd && (
          <Option id={optionId(listId, 0)} chosen onChoose={(inPanel) => onChoose(undefined, inPanel)}>
            <span className="flex items-center gap-2 font-medium">
              <UserPlus aria-hidden size={16} className="shrink-0" />
              <span className="truncate">{t('find.search.add', { text })}</span>
            </span>
          </Option>
        )}
      </div>
    </>
  );
}

function Found({ lead, today }: { lead: Lead; today: CalendarDate }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      <p className="truncate leading-[18px]">
        <bdi className="font-medium">{lead.name}</bdi>
        {lead.company && (
          <span className="pl-2 text-quiet">
            <bdi>{lead.company}</bdi>
          </span>
        )}
      </p>
      <p className="flex gap-3 text-sm text-quiet">
        <StageTag stageId={lead.stageId} outcome={lead.outcome} />
        {lead.nextDueOn && (
          <span className={isOverdue(lead, today) ? 'text-overdue' : ''}>
            {dueWords(t, lead.nextDueOn, today, language)}
          </span>
        )}
      </p>
    </>
  );
}

interface OptionProps {
  id: string;
  chosen: boolean;
  onChoose: (inPanel: boolean) => void;
  children: ReactNode;
}

function Option({ id, chosen, onChoose, children }: OptionProps) {
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen) option.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field has the keys; an option takes clicks only
    <div
      ref={option}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={chosen}
      className={`flex h-10 cursor-pointer flex-col justify-center rounded-md px-2 hover:bg-hover ${chosen ? 'bg-hover forced-colors:outline-2 forced-colors:outline-[Highlight]' : ''}`}
      onMouseDown={(event: MouseEvent) => event.preventDefault()}
      onClick={(event: MouseEvent) => onChoose(event.shiftKey)}
    >
      {children}
    </div>
  );
}
