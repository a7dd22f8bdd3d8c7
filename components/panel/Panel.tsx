import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { say } from '@/components/ui/say';
import { guardClicks } from './covered';
import { forgetOld } from '@/components/ui/kept';
import { LeadPage } from './LeadPage';
import { PagePanel } from './PagePanel';
import { ignoreHeldEnter } from './steady-keys';
import { surfaceOf } from './surface';

/** The panel page: beside a page of a host, or alone for one lead. */
export function Panel() {
  const { t } = useTranslation();
  const [surface] = useState(() => surfaceOf(location.search));

  useEffect(() => forgetOld(), []);
  useEffect(() => ignoreHeldEnter(), []);
  useEffect(() => guardClicks(() => say(t('panel.covered'), { tone: 'error' })), [t]);

  return surface.in === 'lead' ? <LeadPage leadId={surface.leadId} /> : <PagePanel surface={surface} />;
}
