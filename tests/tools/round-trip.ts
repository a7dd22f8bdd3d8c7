import { mkdir } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Frame, type Page } from 'puppeteer';
import { type Launched } from '../e2e/browser';
import { openPanel, panelFrame } from '../e2e/overlay';
import { compose, pressSend, write } from '../e2e/steps/gmail';
import { invite } from '../e2e/steps/linkedin';
import { marksOn } from '../e2e/steps/marks';
import { openPopup } from '../e2e/worker';
import { mailbox } from '../stage/gmail/mailbox';
import { threadToken } from '../stage/gmail/token';
import { type Member, sofie } from '../stage/people';

const folder = fileURLToPath(new URL('../../artifacts/start/', import.meta.url));

const button = (name: string) => `aria/${name}[role="button"]`;
const click = (inside: Page | Frame, name: string) => inside.locator(button(name)).click();
const shows = (inside: Page | Frame, words: string) =>
  inside.waitForFunction((sought) => document.body.innerText.includes(sought), {}, words);

/** What was asked is gone, and all that moves is at rest. */
const isAtRest = (panel: Frame) =>
  panel.waitForFunction(
    () =>
      !document.body.innerText.includes('To log') &&
      document.getAnimations().every(({ playState }) => playState !== 'running'),
  );

/** Opens an address on the stage, in a tab of its own. */
async function visit({ browser }: Launched, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address);
  return page;
}

const threadOf = (email: string | undefined): string => {
  const thread = mailbox.find((one) => one.mails.some((mail) => mail.from.email === email));
  return `https://mail.google.com/mail/u/0/#inbox/${threadToken(thread?.id ?? '')}`;
};

/** Waits till a row of the list carries a mark: they stand in closed roots, which no page script sees. */
async function expectMark(page: Page, looks = 100): Promise<void> {
  if ((await marksOn(page)).length > 0) return;
  if (looks === 0) throw new Error('No row has a mark');
  await pause(100);
  await expectMark(page, looks - 1);
}

/**
 * A rep's round trip without a hand on it: a profile becomes a lead, the first contact is logged with its follow-up, the
 * same person is met in Gmail and linked, a mail to her is noticed and logged, the popup counts her, the dashboard shows her. Each step is said in a line and leaves a screenshot.
 */
export async function roundTrip(launched: Launched, say: (line: string) => void): Promise<void> {
  await mkdir(folder, { recursive: true });
  let count = 0;
  const step = async (line: string, act: () => Promise<Page>): Promise<Page> => {
    count += 1;
    const file = path.join(folder, `${count}.png`);
    try {
      const page = await act();
      await page.screenshot({ path: file });
      say(`${count}. ${line} (${path.relative(process.cwd(), file)})`);
      return page;
    } catch (error) {
      throw new Error(`step ${count} (${line}) failed: ${String(error)}`, { cause: error });
    }
  };

  await step('Installed: the welcome page is open.', async () => {
    const welcome = await launched.browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
    return welcome.asPage();
  });
  const profile = await step(`LinkedIn: the panel shows ${sofie.name}.`, async () => {
    const page = await visit(launched, `https://www.linkedin.com/in/${sofie.slug}/`);
    await shows(await openPanel(page), sofie.name);
    return page;
  });
  await step('She is a lead.', async () => {
    const panel = await panelFrame(profile);
    await click(panel, 'Add lead');
    await shows(panel, 'is now a lead');
    return profile;
  });
  await step('The rep invites her by her own hand: the panel offers to log it.', async () => {
    await invite(profile, sofie as Member);
    await shows(await panelFrame(profile), `You invited ${sofie.name}. Log it?`);
    return profile;
  });
  await step('The first contact is logged, with a follow-up.', async () => {
    const panel = await panelFrame(profile);
    await click(panel, 'Log');
    await shows(panel, 'Waiting for an answer');
    await isAtRest(panel);
    return profile;
  });
  const mails = await step('Gmail: the same person, linked to her lead.', async () => {
    const page = await visit(launched, threadOf(sofie.email));
    const panel = await openPanel(page);
    await click(panel, `Link to ${sofie.name}`);
    await shows(panel, 'First contact');
    return page;
  });
  await step('A mail to her is sent: when Gmail cannot take it back any more, Fairlead asks.', async () => {
    const form = await compose(mails);
    await write(form, { to: [sofie.email ?? ''], subject: 'Takk for sist', text: 'Hei Sofie' });
    await pressSend(form);
    const panel = await panelFrame(mails);
    await shows(panel, `Log the mail to ${sofie.name}?`);
    return mails;
  });
  await step('It is logged by one press.', async () => {
    const panel = await panelFrame(mails);
    await click(panel, 'Log');
    await shows(panel, 'Mail logged');
    await isAtRest(panel);
    return mails;
  });
  await step('The inbox shows where each of them stands.', async () => {
    const page = await visit(launched, 'https://mail.google.com/mail/u/0/');
    await expectMark(page);
    return page;
  });
  await step('The popup counts one lead in First contact.', async () => {
    const popup = await openPopup(launched.browser, launched.id);
    await popup.waitForFunction(() =>
      [...document.querySelectorAll('tr')].some((row) => /First contact\s+1\b/.test(row.innerText)),
    );
    return popup;
  });
  const desk = await step('The dashboard: her card stands on the board.', async () => {
    const page = await visit(launched, `chrome-extension://${launched.id}/dashboard.html#/board`);
    await shows(page, sofie.name);
    return page;
  });
  await step('Her own page has all that was logged.', async () => {
    await desk.locator(`aria/${sofie.name}[role="link"]`).click();
    await shows(desk, 'Playbook');
    await shows(desk, 'Takk for sist');
    return desk;
  });
  await step('The reports count her.', async () => {
    await desk.locator('aria/Reports[role="link"]').click();
    await desk.waitForSelector('[data-report]');
    return desk;
  });
}
