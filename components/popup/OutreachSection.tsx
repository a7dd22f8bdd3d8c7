import { useTranslation } from 'react-i18next';
import type { OutreachOffer } from '@/components/ui/outreach/outreach-offer';
import { OutreachLine } from './OutreachLine';
import { ShortSection } from './ShortSection';

/** What was noticed on LinkedIn and waits to be logged. */
export function OutreachSection({ offers }: { offers: readonly OutreachOffer[] }) {
  const { t } = useTranslation();
  const lines = offers.map((offer) => <OutreachLine key={offer.noticed.id} offer={offer} />);
  return <ShortSection title={t('popup.outreach.title')} lines={lines} />;
}
