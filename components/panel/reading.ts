import type { Reading } from '@/lib/messages/contract';
import { identitiesOf } from '@/lib/pipeline/identity';
import { type Contact, PageView, type SiteId, textLimits } from '@/lib/pipeline/page';
import { z } from '@/lib/pipeline/zod';

/** What is known of the page beside the panel. */
export type PageState =
  | Exclude<Reading, { state: 'unread' }>
  /** Nothing yet: the first question is on its way. */
  | { state: 'asking' }
  /** The tab shows neither host. */
  | { state: 'elsewhere' }
  /** The tab shows a host, but nobody of ours answers there. */
  | { state: 'silent' };

/** What a content script may answer: it lives beside the host's code and is believed no further than this. */
const ReadingReply = z.union([
  z.strictObject({ state: z.literal('ready'), view: PageView }),
  z.strictObject({ state: z.enum(['reading', 'off', 'unread']) }),
  z.strictObject({ state: z.literal('unrecognised'), url: z.string().check(z.maxLength(textLimits.url)) }),
]);

/** The reading that was answered; anything that is none counts as a page that was not recognised. */
export function readingOf(reply: unknown): Reading {
  const parsed = ReadingReply.safeParse(reply);
  return parsed.success ? parsed.data : { state: 'unrecognised', url: '' };
}

/** The same for the same person on the same page, and for nobody else: what a view of her is keyed by. */
export function personKey(contact: Contact): string {
  return identitiesOf(contact)[0] ?? `name:${contact.name} ${contact.headline ?? ''}`;
}

/** Whether two contacts are one person by something certain; where neither has anything certain, by the very name. */
export function isSamePerson(a: Contact, b: Contact): boolean {
  const known = identitiesOf(a);
  const others = identitiesOf(b);
  if (known.length === 0 && others.length === 0) return a.name === b.name;
  return others.some((one) => known.includes(one));
}

/** Whether a view of `before` may go on as one of `now`. Namesakes of whom nothing is certain are told apart by their headlines. */
export function staysShown(before: Contact, now: Contact): boolean {
  return isSamePerson(before, now) && (identitiesOf(now).length > 0 || personKey(before) === personKey(now));
}

/** Rows come and go on these pages by themselves; who was chosen there stays meant while the page is the same. */
const lists: ReadonlySet<PageView['kind']> = new Set(['list', 'search', 'network']);

/** Whether a fresh reading still is of the page and the person that are shown: only then may a command name her. */
export function stillShows(view: PageView, contact: Contact, fresh: PageState): boolean {
  if (fresh.state !== 'ready') return false;
  if (lists.has(view.kind) && fresh.view.kind === view.kind && fresh.view.url === view.url) return true;
  return fresh.view.contacts.some((one) => isSamePerson(contact, one));
}

/** What the panel draws for a page. */
export type Scene =
  | { scene: 'asking' | 'reading' | 'elsewhere' | 'silent' | 'off' }
  | { scene: 'unrecognised'; url: string }
  | { scene: 'nobody'; site: SiteId }
  | { scene: 'self'; contact: Contact }
  /** The page is about her: no list. `others` are whom it shows besides, in bubbles over the page. */
  | { scene: 'person'; view: PageView; contact: Contact; others: Contact[] }
  | { scene: 'people'; view: PageView; contacts: Contact[] };

/** Pages that are about whom they show; a list or a search may show one person by chance. */
const aboutTheirPeople: ReadonlySet<PageView['kind']> = new Set([
  'profile',
  'thread',
  'compose',
  'conversation',
  'feed',
]);

/**
 * What to draw for the page. The rep herself is shown on her own profile only, and never offered; `own` are addresses of hers,
 * lower-cased, of which this page may not say that they are.
 */
export function sceneOf(page: PageState, own: readonly string[] = []): Scene {
  if (page.state === 'unrecognised') return { scene: 'unrecognised', url: page.url };
  if (page.state !== 'ready') return { scene: page.state };
  const { view } = page;
  const others = view.contacts.filter((contact) => !isSelf(contact, view, own));
  const [first] = others;
  if (!first) {
    const self = view.kind === 'profile' && view.contacts[0];
    return self ? { scene: 'self', contact: self } : { scene: 'nobody', site: view.site };
  }
  const subject = view.kind === 'profile' ? others.find((one) => one.role === 'subject') : undefined;
  if (subject) return { scene: 'person', view, contact: subject, others: others.filter((one) => one !== subject) };
  if (others.length === 1 && aboutTheirPeople.has(view.kind))
    return { scene: 'person', view, contact: first, others: [] };
  return { scene: 'people', view, contacts: others };
}

/**
 * Whom to show of a scene: whom the rep opened, as the page tells her now, for as long as the page shows her; else the one
 * whom it is about. `undefined` where that is a list, or nobody.
 */
export function shownIn(scene: Scene, opened: Contact | undefined): Contact | undefined {
  if (scene.scene !== 'person' && scene.scene !== 'people') return undefined;
  const there = scene.scene === 'people' ? scene.contacts : [scene.contact, ...scene.others];
  const found = opened && there.find((one) => staysShown(opened, one));
  if (found) return found;
  if (opened && lists.has(scene.view.kind)) return opened;
  return scene.scene === 'person' ? scene.contact : undefined;
}

function isSelf(contact: Contact, { self }: PageView, own: readonly string[]): boolean {
  if (contact.role === 'self') return true;
  const { aliases = [], ...account } = self ?? {};
  const hers = identitiesOf({ ...account, emails: [...aliases, ...own] });
  return identitiesOf(contact).some((one) => hers.includes(one));
}

/** Says which page a scene belongs to: what the rep chose on one page is forgotten on the next. */
export function pageKey(page: PageState): string {
  if (page.state === 'ready') return `${page.view.kind} ${page.view.url}`;
  return page.state === 'unrecognised' ? `unrecognised ${page.url}` : page.state;
}
