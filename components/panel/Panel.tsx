import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { say } from '@/components/ui/say';
import { guardClicks } from './covered';
import { forgetOld } from '@/components/ui/kept';
import { KeyList } from '@/components/ui/KeyList';
import { AddPage } from './find/AddPage';
import { FindPage } from './find/FindPage';
import { hostDrew } from './host-drew';
import { LeadPage } from './LeadPage';
import { OfferPage } from './offer/OfferPage';
import { PagePanel } from './PagePanel';
import { ignoreHeldEnter } from './steady-keys';
import { type PanelSurface, surfaceOf } from './surface';

/** The panel page: beside a page of a host, alone for one lead or to find one, or asking about a mail. */
export function Panel() {
  const { t } = useTranslation();
  const [surface] = useState(() => surfaceOf(location.search));

  useEffect(() => forgetOld(), []);
  useEffect(() => ignoreHeldEnter(), []);
  useEffect(() => guardClicks(() => say(t('panel.covered'), { tone: 'error' }), hostDrew), [t]);

  return (
    <>
      <Shown surface={surface} />
      {surface.in !== 'offer' && <KeyList here="panel" />}
    </>
  );
}

function Shown({ surface }: { surface: PanelSurface }) {
  switch (surface.in) {
    case 'lead':
      return <LeadPage leadId={surface.leadId} />;
    case 'find':
      return <FindPage text={surface.text} />;
    case 'add':
      return <AddPage person={surface.person} />;
    case 'offer':
      return <OfferPage lost={surface.lost} />;
    case 'frame':
    case 'side':
      return <PagePanel surface={surface} />;
  }
}
