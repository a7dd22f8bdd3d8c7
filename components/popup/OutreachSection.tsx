import { useTranslation } from 'react-i18next';
import type { OutreachOffer } from '@/components/ui/outreach/outreach-offer';
import { OutreachLine } from './OutreachLine';
import { ToLogSection } from './ToLogSection';

/** What was noticed on LinkedIn and waits to be logged. */
export function OutreachSection({ offers }: { offers: readonly OutreachOffer[] }) {
  const { t } = useTranslation();
  const lines = offers.map((offer) => <OutreachLine key={offer.noticed.id} offer={offer} />);
  return <ToLogSection title={t('popup.outreach.title')} lines={lines} />;
}
