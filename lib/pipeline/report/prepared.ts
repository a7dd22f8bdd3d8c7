import { channels } from '@/lib/pipeline/activity';
import type { Sale } from '@/lib/pipeline/sale';
import { eachTouch } from '@/lib/pipeline/touches';
import { type FlatEntries, flatEntries, type FlatGone, flatGone, type FlatVisits, flatVisits } from './flat';
import { type Standing, standingIn, type StageNow, stagesNow } from './stages';

/** The contacts of all sales, one after the other: a million are gone through for each period that is asked about. */
export interface FlatTouches {
  /** ms since the epoch. */
  at: Float64Array;
  /** The channel's place among `channels`, twice, and one more where it came in. */
  code: Uint8Array;
  /** Where the contacts of each sale begin, and at the end where the last ones end. */
  first: Uint32Array;
}

/** What the figures ask of a sale. */
type Lean = Pick<
  Sale,
  | 'outcome'
  | 'closedAt'
  | 'closeReason'
  | 'createdAt'
  | 'value'
  | 'currency'
  | 'stageId'
  | 'stageEnteredAt'
  | 'source'
  | 'visits'
  | 'touches'
  | 'written'
>;

/** All of one shape, whatever of it is said: a hundred thousand of many shapes take three times as long to go through. */
const lean = (sale: Sale): Lean =>
  ({
    outcome: sale.outcome,
    closedAt: sale.closedAt,
    closeReason: sale.closeReason,
    createdAt: sale.createdAt,
    value: sale.value,
    currency: sale.currency,
    stageId: sale.stageId,
    stageEnteredAt: sale.stageEnteredAt,
    source: sale.source,
    visits: sale.visits,
    touches: sale.touches,
    written: sale.written,
  }) as Lean;

/** What of the sales does not depend on the period: worked out once for all the periods that are looked at. */
export interface Prepared {
  sales: readonly Lean[];
  /** Of the pipeline's stages, in the order of the sale. */
  stageIds: readonly string[];
  /** Those that have ended. */
  ended: readonly Lean[];
  entries: FlatEntries;
  gone: FlatGone;
  visits: FlatVisits;
  /** In any of whose contacts there was a template. */
  written: readonly Lean[];
  now: readonly StageNow[];
  standing: readonly Standing[];
  /** In which any sale has a value, in the order of the alphabet. */
  currencies: readonly string[];
  touches: FlatTouches;
}

export function prepared(all: readonly Sale[], stageIds: readonly string[]): Prepared {
  const sales = all.map(lean);
  const ranks = new Map(stageIds.map((id, rank) => [id, rank]));
  return {
    sales,
    stageIds,
    ended: sales.filter(({ outcome }) => outcome !== undefined),
    entries: flatEntries(sales, ranks),
    gone: flatGone(sales, ranks),
    visits: flatVisits(sales, ranks),
    written: sales.filter(({ written }) => written !== undefined),
    now: stagesNow(sales, stageIds),
    standing: standingIn(sales, stageIds),
    currencies: currenciesOf(sales),
    touches: flatTouches(sales),
  };
}

function currenciesOf(sales: readonly Pick<Sale, 'value' | 'currency'>[]): string[] {
  const found = new Set<string>();
  for (const { value, currency } of sales) if (value) found.add(currency);
  return [...found].toSorted();
}

function flatTouches(sales: readonly Pick<Sale, 'touches'>[]): FlatTouches {
  const count = sales.reduce((sum, { touches }) => sum + touches.length / 2, 0);
  const flat = {
    at: new Float64Array(count),
    code: new Uint8Array(count),
    first: new Uint32Array(sales.length + 1),
  };
  let place = 0;
  for (const [index, { touches }] of sales.entries()) {
    flat.first[index] = place;
    eachTouch(touches, (at, channel, isInbound) => {
      flat.at[place] = at;
      flat.code[place] = channels.indexOf(channel) * 2 + (isInbound ? 1 : 0);
      place += 1;
    });
  }
  flat.first[sales.length] = place;
  return flat;
}
