import { Plus } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { dueWords } from '@/components/ui/format';
import { IconButton } from '@/components/ui/IconButton';
import { useLanguage } from '@/components/ui/page';
import { StageTag } from '@/components/ui/StageTag';
import type { CalendarDate } from '@/lib/pipeline/calendar-date';
import type { Lead } from '@/lib/pipeline/lead';
import type { Contact } from '@/lib/pipeline/page';
import { kindOf } from './kind-of';
import { KindTag } from './KindTag';

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
  button: RefObject<HTMLButtonElement | null> | undefined;
  onOpen: () => void;
  onAdd: () => void;
  onFocus: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** One of many people: opens her, and adds her where she is no lead yet. */
export function PersonRow({ contact, lead, known, today, isCurrent, button, ...on }: Props) {
  const { t } = useTranslation();
  const { name, email, headline, role } = contact;
  const row = useRef<HTMLLIElement>(null);
  const addPressed = useRef(false);
  const kind = kindOf(contact);
  const isLead = lead !== undefined;
  useLayoutEffect(() => {
    // The button went with what it was for, and the focus with it: the row has it now.
    if (isLead && addPressed.current && document.activeElement === document.body)
      row.current?.querySelector<HTMLElement>('[data-row]')?.focus({ preventScroll: true });
    addPressed.current = false;
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
      <button
        ref={button}
        type="button"
        data-row
        tabIndex={tabIndex}
        aria-describedby="people-help"
        onClick={on.onOpen}
        onFocus={on.onFocus}
        onKeyDown={on.onKeyDown}
        className="flex h-11 min-w-0 flex-1 flex-col justify-center px-4 text-left outline-offset-[-2px]"
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
      {known && !lead && !kind && (
        <IconButton
          icon={Plus}
          label={t('panel.addOne', { name })}
          tip={t('common.actions.add')}
          aria-keyshortcuts="a"
          tabIndex={tabIndex}
          onClick={() => {
            addPressed.current = true;
            on.onAdd();
          }}
          onFocus={on.onFocus}
          onKeyDown={on.onKeyDown}
        />
      )}
    </li>
  );
}

function NextDue({ lead, today }: { lead: Lead; today: CalendarDate }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { nextDueOn } = lead;
  if (nextDueOn === undefined) return <span className="shrink-0 text-no-step">{t('common.due.none')}</span>;
  const tone = nextDueOn < today ? 'text-overdue' : nextDueOn === today ? 'text-today' : '';
  return <span className={`shrink-0 ${tone}`}>{dueWords(t, nextDueOn, today, language)}</span>;
}
