import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { say } from '@/components/ui/say';
import { guardClicks } from './covered';
import { forgetOld } from '@/components/ui/kept';
import { LeadPage } from './LeadPage';
import { OfferPage } from './offer/OfferPage';
import { PagePanel } from './PagePanel';
import { ignoreHeldEnter } from './steady-keys';
import { surfaceOf } from './surface';

/** The panel page: beside a page of a host, alone for one lead, or asking about a mail. */
export function Panel() {
  const { t } = useTranslation();
  const [surface] = useState(() => surfaceOf(location.search));

  useEffect(() => forgetOld(), []);
  useEffect(() => ignoreHeldEnter(), []);
  useEffect(() => guardClicks(() => say(t('panel.covered'), { tone: 'error' })), [t]);

  switch (surface.in) {
    case 'lead':
      return <LeadPage leadId={surface.leadId} />;
    case 'offer':
      return <OfferPage lost={surface.lost} />;
    case 'frame':
    case 'side':
      return <PagePanel surface={surface} />;
  }
}
