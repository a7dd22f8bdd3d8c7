import { Plus } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '@/components/ui/IconButton';
import { StageTag } from '@/components/ui/StageTag';
import type { CalendarDate } from '@/lib/pipeline/calendar-date';
import type { Lead } from '@/lib/pipeline/lead';
import type { Contact } from '@/lib/pipeline/page';
import { kindOf } from './kind-of';
import { KindTag } from './KindTag';
import { NextDue } from './NextDue';
import { RowTick } from './RowTick';

/** The roles that tell people of one page apart; the others say only what page it is. */
const mailRoles = ['from', 'to', 'cc', 'bcc'] as const;

interface Props {
  contact: Contact;
  lead: Lead | undefined;
  /** Whether she is a lead is known by now. */
  known: boolean;
  today: CalendarDate;
  /** The one row that Tab goes to. */
  isCurrent: boolean;
  /** The list has ticks: whoever may be ticked has a box, and the others its place. */
  hasTicks: boolean;
  ticked: boolean;
  /** `A` adds the ticked ones, not her alone. */
  anyTicked: boolean;
  button: RefObject<HTMLButtonElement | null> | undefined;
  onOpen: () => void;
  onAdd: () => void;
  onTick: () => void;
  onFocus: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** One of many people: opens her, and adds her where she is no lead yet. */
export function PersonRow({
  contact,
  lead,
  known,
  today,
  isCurrent,
  hasTicks,
  ticked,
  anyTicked,
  button,
  ...on
}: Props) {
  const { t } = useTranslation();
  const { name, email, headline, role } = contact;
  const row = useRef<HTMLLIElement>(null);
  /** The control in focus goes with what it was for. */
  const leaves = useRef(false);
  const kind = kindOf(contact);
  const isLead = lead !== undefined;
  const canAdd = known && !lead && !kind;
  useLayoutEffect(() => {
    // It went, and the focus with it: the row has it now.
    if (isLead && leaves.current && document.activeElement === document.body)
      row.current?.querySelector<HTMLElement>('[data-row]')?.focus({ preventScroll: true });
    leaves.current = false;
  }, [isLead]);
  const tabIndex = isCurrent ? 0 : -1;
  const part = mailRoles.find((one) => one === role);
  const about = (name === email ? undefined : email) ?? headline;
  return (
    // Long lists: what is out of sight is neither laid out nor painted. A row is 44 px high.
    <li
      ref={row}
      className="flex items-center gap-1 pr-3 [contain-intrinsic-size:auto_44px] [content-visibility:auto] focus-within:bg-raised hover:bg-raised"
    >
      {hasTicks && (
        <span className="ml-2 size-7 shrink-0">
          {canAdd && (
            <RowTick
              name={name}
              ticked={ticked}
              tabIndex={tabIndex}
              onTick={on.onTick}
              onFocus={() => {
                leaves.current = true;
                on.onFocus();
              }}
              onBlur={() => {
                leaves.current = false;
              }}
              onKeyDown={on.onKeyDown}
            />
          )}
        </span>
      )}
      <button
        ref={button}
        type="button"
        data-row
        tabIndex={tabIndex}
        aria-describedby="people-help"
        onClick={on.onOpen}
        onFocus={on.onFocus}
        onKeyDown={on.onKeyDown}
        onKeyUp={(event) => {
          // Space has ticked already; Firefox would press the button by it all the same.
          if (hasTicks && event.key === ' ') event.preventDefault();
        }}
        className={`flex h-11 min-w-0 flex-1 flex-col justify-center text-left outline-offset-[-2px] ${hasTicks ? 'pr-4 pl-1' : 'px-4'}`}
      >
        <span className="flex w-full min-w-0 items-baseline justify-between gap-2">
          <span className="truncate font-medium">
            <bdi>{name}</bdi>
          </span>
          {lead && <StageTag stageId={lead.stageId} outcome={lead.outcome} />}
          {known && !lead && kind && <KindTag kind={kind} />}
        </span>
        <span className="flex w-full min-w-0 items-baseline justify-between gap-2 text-sm text-quiet">
          <span className="truncate">
            {part && `${t(`panel.roles.${part}`)}${about ? ' · ' : ''}`}
            {about && <bdi>{about}</bdi>}
          </span>
          {lead && lead.outcome === undefined && <NextDue lead={lead} today={today} />}
        </span>
      </button>
      {canAdd && (
        <IconButton
          icon={Plus}
          label={t('panel.addOne', { name })}
          tip={t('common.actions.add')}
          aria-keyshortcuts={anyTicked ? undefined : 'a'}
          tabIndex={tabIndex}
          onClick={() => {
            leaves.current = true;
            on.onAdd();
          }}
          onFocus={on.onFocus}
          onKeyDown={on.onKeyDown}
        />
      )}
    </li>
  );
}
