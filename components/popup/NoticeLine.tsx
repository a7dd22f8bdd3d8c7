import { type LucideIcon, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isolated, weekdayDate } from '@/components/ui/format';
import { IconButton } from '@/components/ui/IconButton';
import { useLanguage } from '@/components/ui/page';
import type { CalendarDate } from '@/lib/pipeline/calendar-date';

interface Props {
  /** With whom. */
  name: string;
  /** What it is, in the second line; `about` is all of it, where it may be cut off. */
  children: ReactNode;
  about?: string | undefined;
  icon: LucideIcon;
  /** What the first button does, in words; the follow-up that comes with it is named on it too. */
  act: string;
  dueOn: CalendarDate | undefined;
  busy: boolean;
  onAct: () => void;
  onNot: () => void;
}

/** Something that was noticed, in one row: to log it or not. */
export function NoticeLine({ name, children, about, icon, act, dueOn, busy, onAct, onNot }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <li
      className={`flex h-10 items-center gap-1 rounded-md pr-2 pl-3 focus-within:bg-raised hover:bg-raised ${busy ? 'opacity-50' : ''}`}
      aria-busy={busy}
    >
      <div className="min-w-0 flex-1">
        <p className="truncate leading-[18px] font-medium" title={name}>
          <bdi>{name}</bdi>
        </p>
        <p className="truncate text-sm text-quiet" title={about}>
          {children}
        </p>
      </div>
      <IconButton
        icon={icon}
        label={dueOn === undefined ? act : t('popup.toLog.andFollowUp', { act, date: weekdayDate(dueOn, language) })}
        aria-disabled={busy}
        onClick={onAct}
      />
      <IconButton
        icon={X}
        label={t('popup.toLog.not', { name: isolated(name) })}
        tip={t('mail.actions.notThis')}
        aria-disabled={busy}
        onClick={onNot}
      />
    </li>
  );
}
