import { z } from '@/lib/pipeline/zod';

/** Where a tab keeps it: a lead's page is opened in the same tab, and a tab of its own has no list to go through. */
const key = 'lead-order';

/** Leads of a list that are kept: those around the one that is opened. An id is 36 characters, and a tab has room for five million. */
export const mostKept = 5000;

const Order = z.strictObject({
  /** Of the leads, as the list showed them. */
  ids: z.array(z.string()),
  /** How many of the list stand before those, and how many it has in all. */
  skipped: z.int(),
  of: z.int(),
  /** The list's address within the dashboard: `#/leads?…`. */
  from: z.string(),
});
export type Order = z.infer<typeof Order>;

/**
 * To be called by a list as it opens one of its leads in this tab, before the address changes: the lead's page then leads to the one
 * before and after her, and back to where the list was. `ids`: the list's leads in the order in which it shows them.
 */
export function rememberOrder(ids: readonly string[], openedId?: string): void {
  const at = openedId === undefined ? 0 : Math.max(ids.indexOf(openedId), 0);
  const skipped = Math.max(0, Math.min(at - mostKept / 2, ids.length - mostKept));
  const order: Order = {
    ids: ids.slice(skipped, skipped + mostKept),
    skipped,
    of: ids.length,
    from: location.hash,
  };
  sessionStorage.setItem(key, JSON.stringify(order));
}

/** The list that was left last in this tab; `undefined` where none was, or what is kept is none. */
export function rememberedOrder(): Order | undefined {
  try {
    return Order.parse(JSON.parse(sessionStorage.getItem(key) ?? ''));
  } catch {
    return undefined;
  }
}

/** A lead's place in the list that she was opened from. */
export interface Place {
  /** From 1. */
  at: number;
  of: number;
  before?: string;
  after?: string;
  /** The list's address. */
  from: string;
}

/** Where she stands in that list; `undefined` where she is not in it: she was not opened from it. */
export function placeIn(order: Order | undefined, leadId: string): Place | undefined {
  const index = order?.ids.indexOf(leadId) ?? -1;
  if (!order || index < 0) return undefined;
  const [before, after] = [order.ids[index - 1], order.ids[index + 1]];
  return {
    at: order.skipped + index + 1,
    of: order.of,
    from: order.from,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  };
}
