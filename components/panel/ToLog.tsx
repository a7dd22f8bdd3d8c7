import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { forget, keep, kept } from '@/components/ui/kept';
import { MailOffers } from '@/components/ui/mail/MailOffers';
import { useMailOffers } from '@/components/ui/mail/use-mail-offers';
import { OutreachOffers } from '@/components/ui/outreach/OutreachOffers';
import { useOutreachOffers } from '@/components/ui/outreach/use-outreach-offers';
import { z } from '@/lib/pipeline/zod';
import { mailsUnanswered } from '@/lib/store/queries/mail';

const folded = ['to-log', ['folded']] as const;

/** The mails, and what was noticed on LinkedIn, that still wait for an answer, above whoever the page shows. Can be folded, and stays so. */
export function ToLog() {
  const { t } = useTranslation();
  const id = useId();
  const [open, setOpen] = useState(() => kept(...folded, z.literal(true)) === undefined);
  const mails = useMailOffers(mailsUnanswered) ?? [];
  const outreach = useOutreachOffers() ?? [];
  const count = mails.length + outreach.length;
  if (count === 0) return null;
  const Icon = open ? ChevronDown : ChevronRight;
  const fold = () => {
    setOpen(!open);
    if (open) keep(...folded, true);
    else forget(...folded);
  };
  return (
    <section aria-labelledby={id} className="border-b border-line bg-raised px-4 py-1">
      <h2 id={id} className="font-semibold">
        <button type="button" aria-expanded={open} onClick={fold} className="-ml-1 flex h-7 items-center gap-1">
          <Icon aria-hidden size={14} />
          {t('mail.toLog', { count })}
        </button>
      </h2>
      {open && (
        <div className="max-h-[45vh] overflow-y-auto">
          {outreach.length > 0 && <OutreachOffers offers={outreach} />}
          {mails.length > 0 && (
            <div className={outreach.length > 0 ? 'border-t border-line' : ''}>
              <MailOffers offers={mails} />
            </div>
          )}
        </div>
      )}
    </section>
  );
}
