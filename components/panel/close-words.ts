import type { Translate } from '@/lib/i18n';
import { type CloseReason, lostReasons, type LostReason } from '@/lib/pipeline/closed-reasons';
import type { Lead } from '@/lib/pipeline/lead';

/** Why a sale ended, in words. */
export function reasonTold(t: Translate, reason: CloseReason): string {
  return isLost(reason) ? t(`playbook.lostReasons.${reason}`) : t(`playbook.disqualifiedReasons.${reason}`);
}

/** How it ended and, where the rep has said, why: `Lost: The price`. */
export function closedTold(t: Translate, outcome: NonNullable<Lead['outcome']>, reason?: CloseReason): string {
  const ended = t(`common.outcomes.${outcome}`);
  return reason ? t('qualification.close.because', { outcome: ended, reason: reasonTold(t, reason) }) : ended;
}

const isLost = (reason: CloseReason): reason is LostReason => (lostReasons as readonly CloseReason[]).includes(reason);
