import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { localeOf } from '@/components/ui/format';
import { IconButton } from '@/components/ui/IconButton';
import { useLanguage } from '@/components/ui/page';
import type { Place } from './lead-order';

interface Props {
  /** Absent where she was not opened from a list. */
  place: Place | undefined;
  onGo: (leadId: string | undefined) => unknown;
}

/** The way back to the list, and to the one before and after her in it. */
export function LeadNav({ place, onGo }: Props) {
  const { t } = useTranslation();
  const number = new Intl.NumberFormat(localeOf(useLanguage()));
  return (
    <div className="flex min-h-7 items-center gap-2">
      <a
        href={place?.from || '#/leads'}
        className="-ml-1 inline-flex min-h-7 items-center gap-1 rounded-md pr-2 pl-1 text-quiet hover:bg-hover hover:text-text"
      >
        <ChevronLeft aria-hidden size={16} />
        {t(place ? 'lead.back' : 'leads.title')}
      </a>
      {place && (
        <span className="ml-auto flex items-center gap-1 text-quiet">
          {t('lead.place', { at: number.format(place.at), of: number.format(place.of) })}
          <IconButton
            icon={ChevronLeft}
            label={t('lead.previous')}
            aria-keyshortcuts="k"
            disabled={place.before === undefined}
            onClick={() => onGo(place.before)}
          />
          <IconButton
            icon={ChevronRight}
            label={t('lead.next')}
            aria-keyshortcuts="j"
            disabled={place.after === undefined}
            onClick={() => onGo(place.after)}
          />
        </span>
      )}
    </div>
  );
}
