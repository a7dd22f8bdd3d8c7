import { disqualifyReasons } from './disqualify';
import { z } from './zod';

/** Why a sale is lost, of those that every pipeline starts with. */
export const lostReasons = [
  'price',
  'competitor',
  'stayed-as-is',
  'bad-timing',
  'missing-feature',
  'went-silent',
] as const;
export type LostReason = (typeof lostReasons)[number];

/** Why a lead is given up before it was a sale: what Fairlead itself may propose, and what only the rep can tell. */
export const disqualifiedReasons = [
  ...disqualifyReasons,
  'no-need',
  'no-fit',
  'not-interested',
  'left-company',
] as const;

export const CloseReason = z.enum([...lostReasons, ...disqualifiedReasons]);
export type CloseReason = z.infer<typeof CloseReason>;

/** What can be said of why a sale ended so. To have won it needs no reason. */
export const closeReasons = {
  won: [],
  lost: lostReasons,
  disqualified: disqualifiedReasons,
} as const satisfies Record<string, readonly CloseReason[]>;

/** Whether this can be the reason that a sale ended so; that none was given always can. */
export function isReasonOf(outcome: keyof typeof closeReasons, reason: CloseReason | undefined): boolean {
  return reason === undefined || (closeReasons[outcome] as readonly CloseReason[]).includes(reason);
}
