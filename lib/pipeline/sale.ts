import { type Activity, contactsMade, type StageChange, standingChanges } from './activity';
import { bantSum } from './bant';
import type { Lead } from './lead';
import { repeatedContacts } from './merge-history';
import { fitScore } from './score';
import { packedTouches, type Touches } from './touches';

/** A stay in a stage; instants are ms since the epoch. */
export interface Visit {
  stageId: string;
  at: number;
  /** When she went on or the sale ended; absent while she is there. */
  until?: number;
}

/** What of her log a sale says. */
export interface Course {
  /** Her stays in stages, oldest first; moves that were undone are none. */
  visits: Visit[];
  /** Her contacts that were made and stand. */
  touches: Touches;
  /** Of those, by their place among the contacts, the ones that were written with templates. */
  written?: { touch: number; templateIds: string[] }[];
}

/**
 * What the board, the table of leads and the reports need of a lead, and no more: kept packed beside the rows, so that a page reads a
 * hundred thousand of them in about a second, and no log at all.
 */
export interface Sale extends Pick<Lead, (typeof taken)[number]>, Course {
  /** The addresses that are written to and called first. */
  email?: string;
  phone?: string;
  /** Her score's share of fit, 0–60 (`fitScore`). */
  fit: number;
  /** BANT, 0–16, of the parts that are known; absent where none is. */
  bant?: number;
}

/** What a sale takes from the row as it is. */
const taken = [
  'id',
  'ordinal',
  'rev',
  'name',
  'title',
  'company',
  'location',
  'slug',
  'value',
  'currency',
  'probability',
  'expectedCloseOn',
  'source',
  'tags',
  'custom',
  'createdAt',
  'updatedAt',
  'stageId',
  'stageEnteredAt',
  'nextDueOn',
  'lastContactAt',
  'waitingSince',
  'answeredSince',
  'stallsOn',
  'outcome',
  'closeReason',
  'closedAt',
  'sample',
] as const satisfies (keyof Lead)[];

/** What the logs of a lead say: all of her own stage changes, and the activities of her and of those who were merged into her. */
export function courseOf(stageChanges: readonly StageChange[], activities: readonly Activity[]): Course {
  const changes = standingChanges(stageChanges);
  const visits = changes.map(({ to, loggedAt }, index) => visit(to, loggedAt, changes[index + 1]?.loggedAt));
  const made = contactsMade(activities);
  const repeated = repeatedContacts(made);
  const contacts = made.filter(({ id }) => !repeated.has(id)).toSorted((a, b) => a.at - b.at);
  const written = contacts.flatMap(({ templateIds }, touch) => (templateIds?.length ? [{ touch, templateIds }] : []));
  return { visits, touches: packedTouches(contacts), ...(written.length > 0 && { written }) };
}

/** The sale of a living lead. Where it has ended, so has her last stay in a stage. */
export function saleOf(lead: Lead, { visits, touches, written }: Course): Sale {
  const row = Object.fromEntries(taken.flatMap((key) => (lead[key] === undefined ? [] : [[key, lead[key]]])));
  const [email] = lead.emails;
  const [phone] = lead.phones;
  const known = lead.bant && bantSum(lead.bant);
  return {
    ...(row as Pick<Lead, (typeof taken)[number]>),
    ...(email && { email }),
    ...(phone && { phone }),
    fit: fitScore(lead),
    ...(known && known.known > 0 && { bant: known.sum }),
    visits: endedAt(visits, lead.closedAt),
    touches,
    ...(written && { written }),
  };
}

function endedAt(visits: readonly Visit[], closedAt: number | undefined): Visit[] {
  return visits.map(({ stageId, at, until }, index) =>
    visit(stageId, at, index < visits.length - 1 ? until : closedAt),
  );
}

function visit(stageId: string, at: number, until: number | undefined): Visit {
  return { stageId, at, ...(until !== undefined && { until }) };
}
