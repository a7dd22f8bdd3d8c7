import { Reading } from '@/components/dashboard/Reading';
import { useViewPart } from '@/components/dashboard/use-view';
import { ReviewHome } from './ReviewHome';
import { ReviewWalk } from './ReviewWalk';
import { useReview } from './use-review';

/** The weekly review: where it stands, or the lead that the address names. */
export function ReviewView() {
  const leadId = useViewPart();
  const { now, share } = useReview();
  if (!now) return <Reading share={share} />;
  return leadId ? <ReviewWalk now={now} leadId={leadId} /> : <ReviewHome now={now} />;
}
