import { type ElementHandle, type Page } from 'puppeteer';
import { type Member } from '../../stage/people';
import { onLinkedIn } from './linkedin';

/** The bubble of a conversation with a member; Sales Navigator's overlay, and a page's own conversation, are `undefined` here. */
export const bubbleOf = ({ slug }: Member): string => `[data-bubble="${slug}"]`;

const within = async (page: Page, selector: string): Promise<ElementHandle<Element>> =>
  (await page.waitForSelector(`pierce/${selector}`, { timeout: 10_000 }))!;

/** Opens a conversation in a bubble over the page: an InMail where nothing else can be sent to her. */
export async function talkTo(page: Page, one: Member): Promise<void> {
  await onLinkedIn(page, (stage, slug) => stage.talkTo(slug), one.slug);
  await within(page, bubbleOf(one));
}

export const closeBubble = async (page: Page, one: Member): Promise<void> => {
  await (await within(page, `${bubbleOf(one)} [data-act^="close-bubble "]`)).click();
  await page.waitForSelector(`pierce/${bubbleOf(one)}`, { hidden: true });
};

export interface Words {
  text: string;
  /** Of an InMail. */
  subject?: string;
}

/** Where a conversation is: a bubble (`bubbleOf`), the messaging page, Sales Navigator's inbox or its overlay. */
export const places = {
  messaging: '.msg-thread',
  salesInbox: 'main .thread-container',
  salesOverlay: '#message-overlay',
} as const;

/** Writes in a conversation as a hand would, and does not send. Gives the field. */
export async function writeIn(page: Page, where: string, { text, subject }: Words): Promise<ElementHandle<Element>> {
  await page.bringToFront();
  if (subject !== undefined) await (await within(page, `${where} [name=subject]`)).type(subject);
  const field = await within(page, `${where} form :is([contenteditable], textarea)`);
  await field.click();
  await field.type(text);
  return field;
}

export const pressSendIn = async (page: Page, where: string): Promise<void> =>
  (await within(page, `${where} form [type=submit]`)).click();

/** Sends a message by the rep's own hand; waits till it stands in the conversation, on its way or arrived. */
export async function sendIn(page: Page, where: string, words: Words): Promise<void> {
  await writeIn(page, where, words);
  await pressSendIn(page, where);
  await saysIn(page, where, words.text);
}

/** Lets the partner answer, and waits till it is seen where the conversation stands. */
export async function answerComes(page: Page, where: string, one: Member, text: string): Promise<void> {
  await onLinkedIn(page, (stage, told) => stage.answer(told.text, told.slug), { text, slug: one.slug });
  await saysIn(page, where, text);
}

/** Among its messages: what is written and not sent does not count. */
async function saysIn(page: Page, where: string, words: string): Promise<void> {
  const place = await within(page, `${where} [data-with]`);
  await page.waitForFunction((element, sought) => element.textContent?.includes(sought), {}, place, words);
}

/** Waits till LinkedIn has taken all that was sent in it: every message has a name by then. */
export async function arrivedIn(page: Page, where: string): Promise<void> {
  const place = await within(page, where);
  await page.waitForFunction(
    (element) => element.querySelector('.msg-s-event-with-indicator__sending-indicator--sending') === null,
    {},
    place,
  );
}
