import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewPart } from '@/components/dashboard/use-view';
import { useKeys } from '@/components/ui/keys';
import { removedLead } from '@/lib/store/queries/bin';
import { leadById } from '@/lib/store/queries/leads';
import { leadPlace } from '@/lib/pipeline/lead-page';
import { LeadDesk } from './LeadDesk';
import { LeadNav } from './LeadNav';
import { LeadSheet } from './LeadSheet';
import { NoLead } from './NoLead';
import { placeIn, rememberedOrder } from './lead-order';

/** Everything of one lead on a page, at `#/lead/<id>`; where there is none, what can be done about it. */
export function OneLeadView() {
  const { t } = useTranslation();
  const id = useViewPart() ?? '';
  const found = useLiveQuery(async () => {
    const now = Date.now();
    const lead = await leadById(id);
    return { id, now, lead, removed: lead ? undefined : await removedLead(id, now) };
  }, [id]);
  // The list stays as it was left, whatever is changed on the way through it.
  const [order] = useState(rememberedOrder);
  const place = placeIn(order, id);
  const leave = () => (place ? location.assign(place.from || '#/leads') : false);
  useKeys({
    j: () => go(place?.after),
    ArrowRight: () => go(place?.after),
    k: () => go(place?.before),
    ArrowLeft: () => go(place?.before),
    Escape: leave,
  });

  const lead = found?.id === id ? found.lead : undefined;
  useTitle(lead?.name ?? t('lead.title'));
  // Merged into another, she goes on under that one's address.
  const goesOnAs = lead && lead.id !== id ? lead.id : undefined;
  useEffect(() => {
    if (goesOnAs !== undefined) location.replace(leadPlace(goesOnAs));
  }, [goesOnAs]);

  return (
    <div className="@container min-[640px]:-m-6 min-[640px]:h-[calc(100%+48px)] min-[640px]:overflow-y-auto min-[640px]:p-6 print:m-0 print:h-auto print:overflow-visible print:p-0">
      <div className="flex max-w-[1200px] flex-col gap-4 pb-28 print:hidden">
        <LeadNav place={place} onGo={go} />
        {found?.id === id &&
          (lead ? <LeadDesk key={lead.id} lead={lead} /> : <NoLead removed={found.removed} now={found.now} />)}
      </div>
      {lead && <LeadSheet lead={lead} />}
    </div>
  );
}

/** To another lead of the list, in place of this one. */
const go = (to: string | undefined) => (to === undefined ? false : location.replace(leadPlace(to)));

/** The tab's title, while the view stands. */
function useTitle(title: string): void {
  useEffect(() => {
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
}
