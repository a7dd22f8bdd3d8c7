import { type ElementHandle, type Page } from 'puppeteer';
import { type StagedLinkedIn } from '../../stage/control';
import { conversationWith } from '../../stage/linkedin/conversations';
import { leadPath } from '../../stage/linkedin/sales/lead-link';
import { addressOfPost, posts } from '../../stage/linkedin/posts';
import { type Member } from '../../stage/people';
import { openHost } from './host';
import { type Session } from './session';

export type LinkedInUi = 'sdui' | 'ember';

/** What the stage's address says besides the page. */
export interface LinkedInLook {
  ui?: LinkedInUi;
  /** Characters of an invitation's note; 300 otherwise. */
  note?: 200;
  /** Of a search, on one page; 10 otherwise. */
  results?: 50;
  /**
   * A profile as it comes to a slow browser: nothing but the data that the server left, or a frame of empty cards. The rest
   * waits for `stage.step()` or `stage.release()`.
   */
  drawn?: 'nothing' | 'frame';
}

export function linkedinAddress(path: string, look: LinkedInLook = {}): string {
  const url = new URL(path, 'https://www.linkedin.com');
  for (const [name, value] of Object.entries(look)) url.searchParams.set(name, String(value));
  return url.href;
}

const slugPath = ({ slug }: Member, rest = '') => `/in/${encodeURIComponent(slug)}/${rest}`;

/** Where the stage has which page. */
export const linkedinPaths = {
  profile: (one: Member) => slugPath(one),
  experience: (one: Member) => slugPath(one, 'details/experience/'),
  activity: (one: Member) => slugPath(one, 'recent-activity/all/'),
  contactInfo: (one: Member) => slugPath(one, 'overlay/contact-info/'),
  /** The dialog of an invitation at an address of its own. */
  invite: ({ slug }: Member) => `/preload/custom-invite/?vanityName=${encodeURIComponent(slug)}`,
  search: (words = '', page = 1) => `/search/results/people/?keywords=${encodeURIComponent(words)}&page=${page}`,
  network: '/mynetwork/',
  received: '/mynetwork/invitation-manager/received/',
  sent: '/mynetwork/invitation-manager/sent/',
  feed: '/feed/',
  /** By its place in the feed, from 0. */
  post: (place: number) => addressOfPost(posts[place]!),
  messaging: (partner: Member) => `/messaging/thread/${conversationWith(partner).id}/`,
  companyPeople: (slug: string) => `/company/${slug}/people/`,
  salesLead: (one: Member) => leadPath(one),
  salesSearch: '/sales/search/people',
  salesList: '/sales/lists/people/7300000000000000001',
  salesInbox: '/sales/inbox/',
  recruiter: '/talent/hire/1/',
} as const;

/** Opens a page in a new tab, in one of LinkedIn's two interfaces where it has both; waits till all of it is drawn that will be. */
export async function openLinkedIn(session: Session, path: string, look: LinkedInLook = {}): Promise<Page> {
  const address = linkedinAddress(path, look);
  return look.drawn ? session.visit(address) : openHost(session, address);
}

/** What the stage is told to do, in the page. `act` gets nothing from around it but `given`. */
export const onLinkedIn = <Given, Answer>(
  page: Page,
  act: (stage: StagedLinkedIn['stage'], given: Given) => Answer,
  given?: Given,
): Promise<Awaited<Answer>> =>
  page.evaluate(`(${act.toString()})(window.stage, ${JSON.stringify(given)})`) as Promise<Awaited<Answer>>;

/** Follows the host's own navigation, by the history, and does not wait for the page to be drawn. */
export const goOn = (page: Page, path: string): Promise<void> =>
  onLinkedIn(page, (stage, address) => stage.navigate(address), path);

/** Waits till the page is the one that its address names. */
export const isDrawn = (page: Page) => page.waitForFunction(() => !(window as unknown as StagedLinkedIn).stage.pending);

/** In the page, or in the open shadow root in which SDUI has its bubbles and dialogs. */
const inHost = async (page: Page, selector: string): Promise<ElementHandle<Element>> =>
  (await page.waitForSelector(`pierce/${selector}`, { timeout: 10_000 }))!;

export async function pressInHost(page: Page, selector: string): Promise<void> {
  await page.bringToFront();
  await (await inHost(page, selector)).click();
}

const acts = (verb: string, { slug }: Member): string => `[data-act="${verb} ${slug}"]`;

const connectOf = (one: Member): string =>
  `:is(${acts('connect', one)}, a[href$="custom-invite/?vanityName=${encodeURIComponent(one.slug)}"])`;

/** Opens the dialog of the invitation, on a profile, in a search or in My network. */
export async function pressConnect(page: Page, one: Member): Promise<void> {
  await pressInHost(page, `main ${connectOf(one)}`);
  await inHost(page, '.send-invite');
}

/** Opens the note's field in the dialog. */
export async function addNote(page: Page, one: Member): Promise<ElementHandle<Element>> {
  await pressInHost(page, acts('add-note', one));
  return inHost(page, '#custom-message');
}

/** With whatever note the dialog has. */
export const pressSendInvitation = (page: Page, one: Member): Promise<void> =>
  pressInHost(page, acts('send-invitation', one));

/** Sends an invitation as the rep does it by herself; waits till LinkedIn shows it as pending. */
export async function invite(page: Page, one: Member, note?: string): Promise<void> {
  await pressConnect(page, one);
  if (note !== undefined) await (await addNote(page, one)).type(note);
  await pressSendInvitation(page, one);
  await isPending(page, one);
}

export const isPending = (page: Page, one: Member) => inHost(page, `main ${acts('withdraw', one)}`);

/** Takes an invitation back, through LinkedIn's own question. */
export async function withdraw(page: Page, one: Member): Promise<void> {
  await pressInHost(page, `main ${acts('withdraw', one)}`);
  await pressInHost(page, acts('confirm-withdrawal', one));
}

export const acceptInvitation = (page: Page, one: Member): Promise<void> =>
  pressInHost(page, `main ${acts('accept', one)}`);
export const ignoreInvitation = (page: Page, one: Member): Promise<void> =>
  pressInHost(page, `main ${acts('ignore', one)}`);
