import type { MailSign, NoticedMail } from './mail';

/** ms from *Send* for which its notice may take; a mail of which none came by then was not sent (a bad address, no network). */
const longestSending = 60_000;
/** Gmail offers an undo for 30 s at most. */
const longestHeld = 35_000;
/** ms that a notice must be gone: the host draws it anew now and then. */
const goneFor = 1_000;
/** ms after *Send* in which a window closes with it. */
const longestClosing = 10_000;
/** ms in which the draft comes back after *Undo*. */
const longestUndo = 10_000;
/** The longest pause between two looks, ms: what is quiet may only be out of the observer's sight. */
const pause = { sending: 2_000, held: 5_000 };

/** Where mails of one page go by a sign. */
export interface Way {
  /** Rows that say something else now. */
  changed: NoticedMail[];
  /** Ids of rows that are no mails: not sent after all, or taken back. */
  dropped: string[];
  /** Of rows that are sent for good. */
  settled: string[];
  /** ms until the page is to be looked at again; absent where nothing is on its way. */
  again?: number;
}

/** The page's life and tab in which a mail was sent. */
export type Whence = Pick<NoticedMail, 'page' | 'tabId'>;

/** A draft that was never saved has its form's number, which another page's life may give again. */
export function rowIdOf(draft: string, page: string): string {
  return draft.startsWith('c:') ? `${draft}~${page.slice(0, 8)}` : draft;
}

const draftOf = ({ id }: NoticedMail) => id.split('~')[0] ?? id;

/**
 * What a sign means for the mails that are on their way in a page's life (its rows in `sending` and `held`). `now` in ms since
 * the epoch. A mail counts as sent when a notice that is newer than its *Send* offers to undo and to view it and its draft
 * stands in no form; it is held until that notice is gone for good, and dropped when the draft is back. That a draft is not
 * there alone says nothing: its id changes when it is saved first.
 */
export function wayAfter(rows: readonly NoticedMail[], sign: MailSign, now: number, whence: Whence): Way {
  const onWay = new Map(rows.filter(isOnItsWay).map((row) => [row.id, row]));
  const settled = new Set<string>();
  if (sign.type === 'send') {
    const row = sent(sign, now, whence);
    onWay.set(row.id, row);
  }
  if (sign.type === 'undo') markUndone(onWay, sign.toast, now);
  if (sign.type === 'look') {
    for (const row of onWay.values()) if (isBack(row, sign)) takeBack(onWay, row);
    for (const row of onWay.values()) step(onWay, settled, row, sign, now);
  }
  return wayOf(rows, onWay, settled, now);
}

const isSent = ({ state, undoneAt }: NoticedMail) => state === 'held' && undoneAt === undefined;

/** Gmail closes a window that was opened for one mail when that is sent; where it was not sent, it stays open and says so. */
function isSentByClosing({ state, kind, alone, undoneAt, at }: NoticedMail, now: number): boolean {
  return (
    state === 'sending' && kind === 'sent' && alone === true && undoneAt === undefined && now - at <= longestClosing
  );
}

/** What it means that the page is gone: what was held is sent, and what its window closed with; what else nobody saw sent is not. */
export function wayAtEnd(rows: readonly NoticedMail[], now: number): Way {
  return endOf(rows.filter(isOnItsWay), (row) => isSent(row) || isSentByClosing(row, now));
}

function endOf(rows: readonly NoticedMail[], counts: (row: NoticedMail) => boolean): Way {
  const settled = rows.filter(counts);
  return {
    changed: [],
    dropped: rows.filter((row) => !settled.includes(row)).map(({ id }) => id),
    settled: settled.map(({ id }) => id),
  };
}

/** What it means that the page says nothing more: rows whose time is over go the way that time decides. */
export function wayInSilence(rows: readonly NoticedMail[], now: number): Way {
  const onWay = rows.filter(isOnItsWay);
  const over = onWay.filter((row) => deadline(row) <= now);
  const rest = onWay.filter((row) => deadline(row) > now);
  return { ...endOf(over, isSent), ...(rest.length > 0 && { again: untilNext(rest, now) }) };
}

export function isOnItsWay({ state, settledAt }: NoticedMail): boolean {
  return (state === 'sending' || state === 'held') && settledAt === undefined;
}

function sent(
  { mail, scheduled, toast }: Extract<MailSign, { type: 'send' }>,
  now: number,
  whence: Whence,
): NoticedMail {
  const { draft, recipients, ...facts } = mail;
  return {
    ...facts,
    ...whence,
    id: rowIdOf(draft, whence.page),
    rev: 0,
    updatedAt: now,
    kind: scheduled ? 'scheduled' : 'sent',
    state: 'sending',
    at: now,
    toastBefore: toast,
    people: recipients.map(({ email, name, role }) => ({ email: email.toLowerCase(), name, role })),
  };
}

type OnWay = Map<string, NoticedMail>;
type Look = Extract<MailSign, { type: 'look' }>;

/** One press takes one mail back: the latest that this notice may stand for. */
function markUndone(onWay: OnWay, toast: number, now: number): void {
  const open = [...onWay.values()].filter((row) => row.undoneAt === undefined).toSorted((a, b) => a.at - b.at);
  const row =
    open.findLast((one) => one.state === 'held' && one.toast === toast) ??
    // It was pressed before a look saw the form gone.
    open.findLast((one) => one.state === 'sending' && isNewer(one, toast));
  if (row) onWay.set(row.id, { ...row, undoneAt: now });
}

const isNewer = ({ toastBefore = 0 }: NoticedMail, toast: number) => toast > toastBefore;

function isBack(row: NoticedMail, { drafts }: Look): boolean {
  return (row.state === 'held' || row.undoneAt !== undefined) && drafts.includes(draftOf(row));
}

/** Where another mail was marked for the press that brought this one back, that one stays sent. */
function takeBack(onWay: OnWay, row: NoticedMail): void {
  onWay.delete(row.id);
  if (row.undoneAt !== undefined) return;
  const marked = [...onWay.values()].find((one) => one.undoneAt !== undefined && one.toast === row.toast);
  if (!marked) return;
  const { undoneAt: _, ...rest } = marked;
  onWay.set(marked.id, rest);
}

function step(onWay: OnWay, settled: Set<string>, row: NoticedMail, look: Look, now: number): void {
  if (row.undoneAt !== undefined || row.state === 'sending') {
    if (deadline(row) <= now) onWay.delete(row.id);
    else if (row.undoneAt === undefined && isSeenSent(row, look))
      onWay.set(row.id, { ...row, state: 'held', heldAt: now, toast: look.toast });
    return;
  }
  const { goneAt, ...rest } = row;
  if (look.toast === row.toast) onWay.set(row.id, goneAt === undefined ? row : rest);
  else onWay.set(row.id, { ...row, goneAt: goneAt ?? now });
  if (now - (onWay.get(row.id)?.goneAt ?? now) >= goneFor || deadline(row) <= now) settled.add(row.id);
}

/** Of several mails sent at once, one notice may be all that is shown: it stands for each whose form is gone. */
function isSeenSent(row: NoticedMail, { drafts, toast, view }: Look): boolean {
  if (toast === undefined || !isNewer(row, toast) || drafts.includes(draftOf(row))) return false;
  return view || row.kind === 'scheduled';
}

/** When time alone decides, ms since the epoch. */
function deadline({ state, at, heldAt = at, undoneAt }: NoticedMail): number {
  if (undoneAt !== undefined) return undoneAt + longestUndo;
  return state === 'sending' ? at + longestSending : heldAt + longestHeld;
}

function untilNext(rows: readonly NoticedMail[], now: number): number {
  const waits = rows.map((row) => {
    const quiet = pause[row.state === 'sending' ? 'sending' : 'held'];
    const gone = row.goneAt === undefined ? quiet : row.goneAt + goneFor - now;
    return Math.min(quiet, gone, deadline(row) - now);
  });
  return Math.max(0, Math.min(...waits));
}

function wayOf(rows: readonly NoticedMail[], onWay: OnWay, settled: Set<string>, now: number): Way {
  const before = new Map(rows.map((row) => [row.id, row]));
  const left = [...onWay.values()].filter(({ id }) => !settled.has(id));
  return {
    changed: [...onWay.values()].filter((row) => row !== before.get(row.id)),
    dropped: rows.filter((row) => isOnItsWay(row) && !onWay.has(row.id)).map(({ id }) => id),
    settled: [...settled],
    ...(left.length > 0 && { again: untilNext(left, now) }),
  };
}
