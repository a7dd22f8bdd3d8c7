import { type Page } from 'puppeteer';
import { describe, expect, test } from 'vitest';
import { ingrid, magnus, priya, rep, sofie } from '../stage/people';
import { givenLead, givenSettings, send } from './steps/commands';
import { dayFromToday } from './steps/days';
import { becomes } from './steps/database';
import { type GmailLook, onStage, openGmail } from './steps/gmail';
import { marksOn } from './steps/marks';
import { sharedSession } from './steps/session';
import { awakeServiceWorker } from './worker';

const session = sharedSession();
type One = { name: string; email?: string };
const lead = (one: One, more: { stageId?: string; dueOn?: string } = {}) =>
  givenLead(session(), { name: one.name, emails: [one.email!], ...more });
const marks = (page: Page) => becomes(() => marksOn(page));

/** Each row of the list that is shown, with what stands in it of ours: nothing, or a number of elements. */
const oursInRows = (page: Page) =>
  page.$$eval('[role=main] tr.zA', (rows) =>
    rows.map((row) => row.querySelectorAll('span:not([class]):not([email]):not([translate]):empty').length),
  );

describe('The rows of known people', () => {
  test('carry their stage; what is overdue and what is won has a sign and a word', async () => {
    await lead(ingrid, { stageId: 'proposal', dueOn: dayFromToday(-2) });
    await lead(magnus);
    const won = await lead(sofie, { stageId: 'closing' });
    await send(session(), 'lead.close', { leadId: won, outcome: 'won' });
    const page = await openGmail(session());
    // Sofie wrote two of the threads, Ingrid three.
    await marks(page).toEqual(expect.arrayContaining(['! Proposal, follow-up overdue', '✓ Won', 'Prospecting']));
  });

  test('follow the lead at once: a stage that changes, a lead that is made or removed', async () => {
    const page = await openGmail(session());
    await marks(page).toEqual([]);
    const leadId = await lead(magnus);
    await marks(page).toEqual(['Prospecting']);
    await send(session(), 'lead.move', { leadId, stageId: 'negotiation' });
    await marks(page).toEqual(['Negotiation']);
    await send(session(), 'lead.remove', { leadId });
    await marks(page).toEqual([]);
  });

  test('have them again when Gmail draws its rows anew, one each, however often it does', async () => {
    await lead(ingrid);
    await lead(priya);
    const page = await openGmail(session());
    await becomes(async () => (await marksOn(page)).length).toBeGreaterThan(1);
    const before = await oursInRows(page);
    await onStage(page, (stage) => stage.rerender());
    await becomes(() => oursInRows(page)).toEqual(before);
    await onStage(page, (stage) => stage.churn(20));
    await becomes(() => oursInRows(page)).toEqual(before);
  });

  test('stay with their thread when others come above it', async () => {
    await lead(magnus);
    const page = await openGmail(session());
    await marks(page).toEqual(['Prospecting']);
    const row = () =>
      page.$$eval('[role=main] tr.zA', (rows) =>
        rows.findIndex((one) => one.querySelector('span:not([class]):not([email]):not([translate]):empty')),
      );
    const at = await row();
    await onStage(page, (stage) => stage.answer('Befaring i Elverum'));
    await becomes(row).toBe(at + 0);
    const marked = await page.$$eval(
      '[role=main] tr.zA',
      (rows, place) => rows[place]?.textContent?.includes('Contract draft'),
      at,
    );
    expect(marked).toBe(true);
  });

  test('cost one question to the background for a screenful, and none for a further drawing', async () => {
    await lead(ingrid);
    const worker = await awakeServiceWorker(session().browser, session().id);
    await worker.evaluate(() => {
      const counted = globalThis as unknown as { asked: number };
      counted.asked = 0;
      chrome.runtime.onMessage.addListener((message: { command?: string }) => {
        if (message.command === 'overlay.marks') counted.asked += 1;
        return undefined;
      });
    });
    const asked = () => worker.evaluate(() => (globalThis as unknown as { asked: number }).asked);
    const page = await openGmail(session());
    await becomes(async () => (await marksOn(page)).length).toBeGreaterThan(0);
    expect(await asked()).toBe(1);
    await onStage(page, (stage) => stage.churn(10));
    await becomes(async () => (await marksOn(page)).length).toBeGreaterThan(0);
    expect(await asked()).toBe(1);
  });

  test('are off where the rep wants none, at once', async () => {
    await lead(magnus);
    const page = await openGmail(session());
    await marks(page).toEqual(['Prospecting']);
    await givenSettings(session(), { mailMarks: false });
    await marks(page).toEqual([]);
    await givenSettings(session(), { mailMarks: true });
    await marks(page).toEqual(['Prospecting']);
    await givenSettings(session(), { surfaces: { gmail: 'side-panel', linkedin: 'overlay' } });
    await marks(page).toEqual([]);
  });

  test('tell the host nothing: no name, no text that it could find or read', async () => {
    await lead({ name: 'Hemmelig Kunde', email: magnus.email! }, { stageId: 'negotiation' });
    const page = await openGmail(session());
    await marks(page).toEqual(['Negotiation']);
    const found = await page.evaluate(() => ({
      html: document.documentElement.outerHTML.includes('Negotiation'),
      text: document.body.innerText.includes('Negotiation'),
      find: (window as unknown as { find(text: string): boolean }).find('Negotiation'),
      name: document.documentElement.outerHTML.includes('Hemmelig'),
    }));
    expect(found).toEqual({ html: false, text: false, find: false, name: false });
  });
});

describe.each<[string, GmailLook]>([
  ['a vertical split pane', { pane: 'vertical' }],
  ['a horizontal split pane', { pane: 'horizontal' }],
  ['a pane that is switched off', { pane: 'off' }],
  ['single mails', { conversations: 'off' }],
  ['the markup of 2020', { markup: '2020' }],
  ['the sent mails', { hash: '#sent' }],
  ['a search', { hash: '#search/contract' }],
  ['Norwegian', { hl: 'nb' }],
  ['Arabic, from right to left', { hl: 'ar' }],
  ['the dark theme', { theme: 'dark' }],
])('In %s', (_name, look) => {
  test('a known person’s rows are marked, and no others', async () => {
    await lead(magnus);
    await lead(sofie);
    const page = await openGmail(session(), look);
    await becomes(async () => (await marksOn(page)).length).toBeGreaterThan(0);
    const rows = await page.$$eval('[role=main] tr.zA', (all) =>
      all
        .filter((row) => row.querySelector('span:not([class]):not([email]):not([translate]):empty'))
        .map((row) => {
          const first = row.id ? row : row.previousElementSibling;
          return [...(first?.querySelectorAll(':is(.yW, .apx) [email]') ?? [])].map((one) => one.getAttribute('email'));
        }),
    );
    for (const emails of rows) expect(emails.some((one) => one === magnus.email || one === sofie.email)).toBe(true);
    expect(rows.flat()).not.toEqual([rep.email]);
  });
});

test('A thread’s cards carry the stage beside their sender', async () => {
  await lead(ingrid, { stageId: 'proposal' });
  const page = await openGmail(session());
  await onStage(page, (stage) => stage.open('Tilbud på lagerstyring'));
  await page.waitForSelector('h2.hP');
  await marks(page).toEqual(['Proposal', 'Proposal']);
});
