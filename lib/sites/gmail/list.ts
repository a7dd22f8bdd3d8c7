import { all, attribute, first, given, isShown } from '@/lib/sites/dom';
import type { Contact, MarkPlace } from '@/lib/sites/site';
import { cardsIn } from './card';
import { marked } from './person';
import * as selectors from './selectors';

/** As many places as are marked at most: more are on no screen. */
const mostPlaces = 300;

/** The people whom the rows of a list name. */
export function peopleOfRows(root: ParentNode): Contact[] {
  return given(all(root, selectors.rowPerson), (element) => marked('participant', element));
}

/** The places for marks: one in each thread of the shown lists, and one beside the sender of each shown card. */
export function placesIn(page: ParentNode): MarkPlace[] {
  const senders = cardsIn(page).filter(({ sender }) => isShown(sender));
  return [
    ...given(threadsIn(page), rowPlace),
    ...given(senders, ({ sender, from, id = from }) =>
      sender.parentElement ? { key: id, at: sender.parentElement, emails: [from] } : undefined,
    ),
  ].slice(0, mostPlaces);
}

/** The rows of each thread: one, but two or three in a split pane. */
function threadsIn(page: ParentNode): Element[][] {
  const threads: Element[][] = [];
  for (const row of all(page, selectors.row).filter(isShown))
    if (row.matches(selectors.furtherRow.join())) threads.at(-1)?.push(row);
    else threads.push([row]);
  return threads.slice(0, mostPlaces);
}

function rowPlace(rows: Element[]): MarkPlace | undefined {
  const [at] = given(selectors.rowMark, (selector) => given(rows, (row) => first(row, [selector]))[0]);
  const emails = [...new Set(given(rows.flatMap(peopleOfRows), ({ email }) => email))];
  return at && emails.length ? { key: keyOf(rows), at, emails } : undefined;
}

/** With the conversation view off, the rows of a thread differ by the message that stands behind the thread's id. */
function keyOf(rows: Element[]): string {
  const [named] = given(rows, (row) => first(row, selectors.rowThread));
  const id = attribute(named, 'data-thread-id');
  return (!id.includes('|') && attribute(named, 'data-legacy-thread-id')) || id || attribute(rows[0], 'id');
}
