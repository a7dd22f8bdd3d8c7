import { type ElementHandle, type Page } from 'puppeteer';
import { type StagedGmail } from '../../stage/control';
import { openHost } from './host';
import { type Session } from './session';

/** How the account has its Gmail, as the stage's address says it. */
export interface GmailLook {
  hl?: 'en' | 'nb' | 'de' | 'ar';
  theme?: 'dark' | 'light';
  markup?: '2020' | '2026';
  pane?: 'vertical' | 'horizontal' | 'off';
  conversations?: 'off';
  /** `/mail/u/1/`, `/mail/b/…/u/0/`. */
  path?: string;
  hash?: string;
}

export function gmailAddress({ path = '/mail/u/0/', hash = '#inbox', ...query }: GmailLook = {}): string {
  const asked = new URLSearchParams(query as Record<string, string>).toString();
  return `https://mail.google.com${path}${asked && `?${asked}`}${hash}`;
}

/** ms of the stage's undo window in tests: long enough to press Undo. */
const undoWindow = 1_500;

/** Opens Gmail in a new tab, with an undo window that a test can wait for. */
export async function openGmail(session: Pick<Session, 'visit'>, look: GmailLook = {}): Promise<Page> {
  const page = await openHost(session, gmailAddress(look));
  await page.evaluate((ms) => {
    (window as unknown as StagedGmail).stage.undoWindow = ms;
  }, undoWindow);
  return page;
}

/** What the stage is told to do, in the page. */
export const onStage = <Answer>(page: Page, act: (stage: StagedGmail['stage']) => Answer): Promise<Awaited<Answer>> =>
  page.evaluate(`(${act.toString()})(window.stage)`) as Promise<Awaited<Answer>>;

type Form = ElementHandle<Element>;
const forms = '.aoI';

/** Begins a new mail; gives its form. */
export async function compose(page: Page): Promise<Form> {
  await page.bringToFront();
  const before = (await page.$$(forms)).length;
  await page.click('.T-I-KE');
  await page.waitForFunction((sought, count) => document.querySelectorAll(sought).length > count, {}, forms, before);
  return (await page.$$(forms)).at(-1)!;
}

/** Answers in the thread that is open. */
export async function reply(page: Page, to = '.bkH'): Promise<Form> {
  await page.bringToFront();
  await page.click(to);
  return (await page.waitForSelector(`[role=main] ${forms}`))!;
}

interface Written {
  to?: readonly string[];
  cc?: readonly string[];
  bcc?: readonly string[];
  /** Left in the field, without Enter. */
  typed?: string;
  subject?: string;
  text?: string;
}

/** Writes a mail as a hand would. */
export async function write(form: Form, { subject, text, typed, ...people }: Written): Promise<void> {
  for (const [field, addresses] of Object.entries(people)) {
    const input = (await form.$(`:is(div[name=${field}] input.agP, textarea.agP[name=${field}])`))!;
    for (const address of addresses) {
      await input.type(address);
      await input.press('Enter');
    }
  }
  if (typed) await (await form.$(':is(div[name=to] input.agP, textarea.agP[name=to])'))!.type(typed);
  if (subject) await (await form.$('input[name=subjectbox]'))!.type(subject);
  if (text) await (await form.$('[contenteditable]'))!.type(text);
}

export const pressSend = async (form: Form): Promise<void> => (await form.$('.aoO'))!.click();

/** Chooses tomorrow morning, once Gmail has saved the draft, as it has by the time that a hand gets there. */
export async function pressSchedule(page: Page, form: Form): Promise<void> {
  await page.waitForFunction((one) => one.querySelector<HTMLInputElement>('input[name=draft]')?.value, {}, form);
  await (await form.$('.hG'))!.click();
  await (await form.$('[selector=scheduledSend]'))!.click();
  await (await page.waitForSelector('[data-hours]'))!.click();
}

/** The notice with which Gmail offers to take a sent mail back. */
export const sentNotice = (page: Page) => page.waitForSelector('.b8 #link_vsm');

/** Waits till Gmail's undo window is over. */
export const undoIsOver = (page: Page) => page.waitForSelector('.b8 #link_undo', { hidden: true, timeout: 10_000 });

export async function sendMail(page: Page, mail: Written): Promise<void> {
  const form = await compose(page);
  await write(form, mail);
  await pressSend(form);
  await sentNotice(page);
}
