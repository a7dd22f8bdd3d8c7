import { DropdownMenu, Popover } from 'radix-ui';
import { type ReactElement, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays, type CalendarDate } from '@/lib/pipeline/calendar-date';
import { snoozeDates } from '@/lib/pipeline/follow-up';
import { Button } from './Button';
import { Field, Input } from './Field';
import { floating, menuItem } from './floating';
import { weekdayDate } from './format';
import { useLanguage } from './page';
import { useToday } from './use-today';
import { useWorkingDays } from './use-working-days';

interface Props {
  /** The button that opens it. */
  trigger: ReactElement;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onPick: (dueOn: CalendarDate) => void;
  /** What picking a day does, where it is not to snooze. */
  action?: string;
  /** Offers today too: for a lead who has no next step yet. */
  withToday?: boolean;
}

/** When to be reminded instead: tomorrow, in three days, next week, or a day of one's own. */
export function SnoozeMenu({ trigger, open, onOpenChange, onPick, action, withToday = false }: Props) {
  const { t } = useTranslation();
  const does = action ?? t('common.actions.snooze');
  const language = useLanguage();
  const today = useToday();
  const days = { today, ...snoozeDates(today, useWorkingDays()) };
  const offered = (['today', 'tomorrow', 'nextWorkingDay', 'inThreeDays', 'nextWeek'] as const).flatMap((when) => {
    const day = days[when];
    return day === undefined ? [] : [{ when, day }];
  });
  const [picking, setPicking] = useState(false);
  const anchor = useRef<HTMLSpanElement>(null);

  return (
    <Popover.Root open={picking} onOpenChange={setPicking}>
      <Popover.Anchor asChild>
        <span ref={anchor} className="inline-flex">
          <DropdownMenu.Root modal={false} open={open} onOpenChange={onOpenChange}>
            <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
            <DropdownMenu.Portal>
              <DropdownMenu.Content
                align="end"
                collisionPadding={8}
                className={`${floating} min-w-52`}
                onCloseAutoFocus={(event) => picking && event.preventDefault()}
              >
                {(withToday ? offered : offered.slice(1)).map(({ when, day }) => (
                  <Item key={when} onSelect={() => onPick(day)}>
                    {t(`common.snooze.${when}`)}
                    <span className="text-quiet">{weekdayDate(day, language)}</span>
                  </Item>
                ))}
                <Item onSelect={() => setPicking(true)}>{t('common.snooze.date')}</Item>
              </DropdownMenu.Content>
            </DropdownMenu.Portal>
          </DropdownMenu.Root>
        </span>
      </Popover.Anchor>
      <Popover.Portal>
        <Popover.Content
          align="end"
          collisionPadding={8}
          aria-label={does}
          className={`${floating} p-3`}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            anchor.current?.querySelector('button')?.focus();
          }}
        >
          <DayForm
            from={withToday ? today : days.tomorrow}
            action={does}
            onPick={(dueOn) => {
              setPicking(false);
              onPick(dueOn);
            }}
          />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

function Item({ children, onSelect }: { children: React.ReactNode; onSelect: () => void }) {
  return (
    <DropdownMenu.Item onSelect={onSelect} className={menuItem}>
      {children}
    </DropdownMenu.Item>
  );
}

function DayForm({
  from,
  action,
  onPick,
}: {
  from: CalendarDate;
  action: string;
  onPick: (dueOn: CalendarDate) => void;
}) {
  const { t } = useTranslation();
  const [dueOn, setDueOn] = useState(() => addDays(from, 1));
  return (
    <form
      className="flex items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        onPick(dueOn);
      }}
    >
      <Field label={t('common.snooze.date')}>
        {(field) => (
          <Input
            {...field}
            type="date"
            required
            min={from}
            value={dueOn}
            onChange={(event) => setDueOn(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" look="primary" className="h-8">
        {action}
      </Button>
    </form>
  );
}
