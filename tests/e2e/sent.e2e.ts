import { type Page } from 'puppeteer';
import { describe, expect, test } from 'vitest';
import { ingrid, magnus, priya, sofie } from '../stage/people';
import { launcherBox } from './overlay';
import { givenLead, givenSettings } from './steps/commands';
import { allRows, becomes, contactsIn, leadsIn, openFollowUpsIn } from './steps/database';
import { thirdWorkingDay } from './steps/days';
import {
  compose,
  onStage,
  openGmail,
  pressSchedule,
  pressSend,
  reply,
  sendMail,
  sentNotice,
  undoIsOver,
  write,
} from './steps/gmail';
import { threadAddress } from './steps/host';
import { isAsked, offerFrame } from './steps/offer';
import { has, press, shows } from './steps/page';
import { openPopup } from './steps/popup';
import { sharedSession } from './steps/session';
import { awakeServiceWorker, stopServiceWorker } from './worker';

const session = sharedSession();
const desk = () => session().desk;
const lead = (one: { name: string; email?: string }) => givenLead(session(), { name: one.name, emails: [one.email!] });
const mails = () => allRows(desk(), 'mails');

describe('A mail to a lead', () => {
  test('is asked about when Gmail cannot take it back any more, and logged with its follow-up by one press', async () => {
    const leadId = await lead(ingrid);
    const page = await openGmail(session());
    await sendMail(page, { to: [ingrid.email!], subject: 'Tilbud', text: 'Hei Ingrid' });
    expect(isAsked(page)).toBe(false);
    const offer = await offerFrame(page);
    await shows(offer, 'Log the mail to Ingrid Solheim?');
    await shows(offer, 'Moves to First contact.');
    expect(await contactsIn(desk())).toEqual([]);
    await press(offer, 'Log');
    await becomes(() => contactsIn(desk())).toMatchObject([
      { leadId, channel: 'email', direction: 'outbound', subject: 'Tilbud', account: 'kari@fjordsalg.no' },
    ]);
    const [contact] = await contactsIn(desk());
    expect(contact?.text).toBeUndefined();
    expect(contact?.note).toBeUndefined();
    expect((await leadsIn(desk()))[0]).toMatchObject({ stageId: 'first-contact', waitingSince: contact?.at });
    expect(await openFollowUpsIn(desk())).toMatchObject([{ leadId, dueOn: thirdWorkingDay() }]);
  });

  test('is logged with the thread that it answers', async () => {
    await lead(ingrid);
    const page = await openGmail(session(), { hash: new URL(threadAddress('Tilbud på lagerstyring')).hash });
    const form = await reply(page);
    await write(form, { text: 'Torsdag passer fint.' });
    await pressSend(form);
    await press(await offerFrame(page), 'Log');
    await becomes(() => contactsIn(desk())).toHaveLength(1);
    const [contact] = await contactsIn(desk());
    expect(contact?.subject).toContain('Tilbud på lagerstyring');
    expect(contact?.threadId).toMatch(/^[0-9a-f]+$/);
  });

  test('that was taken back is not asked about', async () => {
    await lead(ingrid);
    const page = await openGmail(session());
    await sendMail(page, { to: [ingrid.email!], subject: 'Tilbud' });
    await becomes(async () => (await mails()).map(({ state }) => state)).toEqual(['held']);
    await page.click('#link_undo');
    await page.waitForSelector('.dw .aoI');
    await becomes(mails).toEqual([]);
    await undoIsOver(page);
    expect(isAsked(page)).toBe(false);
  });

  test('that was taken back and sent again is one mail', async () => {
    await lead(ingrid);
    const page = await openGmail(session());
    await sendMail(page, { to: [ingrid.email!], subject: 'Tilbud' });
    await page.click('#link_undo');
    const form = (await page.waitForSelector('.dw .aoI'))!;
    await becomes(mails).toEqual([]);
    await pressSend(form);
    await press(await offerFrame(page), 'Log');
    await becomes(() => contactsIn(desk())).toHaveLength(1);
    expect(await mails()).toHaveLength(1);
  });

  test.each([
    [
      'Ctrl+Enter',
      async (page: Page) => {
        await page.keyboard.down('Control');
        await page.keyboard.press('Enter');
        await page.keyboard.up('Control');
      },
    ],
    [
      'Enter on Send',
      async (page: Page) => {
        await page.focus('.aoO');
        await page.keyboard.press('Enter');
      },
    ],
  ])('sent by %s is noticed too', async (_how, act) => {
    await lead(ingrid);
    const page = await openGmail(session());
    const form = await compose(page);
    await write(form, { to: [ingrid.email!], text: 'Hei' });
    await act(page);
    await shows(await offerFrame(page), 'Log the mail to Ingrid Solheim?');
  });

  test('written in a window of its own, which closes with Send, is asked about where the rep goes on', async () => {
    await lead(ingrid);
    const page = await openGmail(session());
    const opened = new Promise<Page>((resolve) => page.once('popup', (popup) => resolve(popup!)));
    await page.evaluate((to) => void open(`/mail/u/0/?view=btop&ver=1&cs=wh&to=${to}&su=Tilbud`), ingrid.email!);
    const window = await opened;
    const form = (await window.waitForSelector('.aoI'))!;
    await launcherBox(window);
    const closed = new Promise((resolve) => window.once('close', resolve));
    await pressSend(form);
    await closed;
    await page.bringToFront();
    await press(await offerFrame(page), 'Log');
    await becomes(() => contactsIn(desk())).toMatchObject([{ subject: 'Tilbud', direction: 'outbound' }]);
  });

  test('whose address was typed and not confirmed is noticed with it', async () => {
    await lead(magnus);
    const page = await openGmail(session());
    const form = await compose(page);
    await write(form, { typed: magnus.email!, subject: 'Kontrakt' });
    await pressSend(form);
    await shows(await offerFrame(page), `Log the mail to ${magnus.name}?`);
  });

  test('with copies is one activity for each lead, and asks once', async () => {
    await lead(ingrid);
    await lead(priya);
    await lead(sofie);
    const page = await openGmail(session());
    await sendMail(page, { to: [ingrid.email!], cc: [priya.email!], bcc: [sofie.email!], subject: 'Seminar' });
    const offer = await offerFrame(page);
    await shows(offer, 'Log the mail to 3 leads?');
    await press(offer, 'Log all');
    await becomes(async () => (await contactsIn(desk())).length).toBe(3);
  });

  test('is not logged where the rep says that it is not this one', async () => {
    await lead(ingrid);
    const page = await openGmail(session());
    await sendMail(page, { to: [ingrid.email!], subject: 'Privat' });
    await press(await offerFrame(page), 'Not this one');
    await becomes(async () => (await mails()).map(({ state }) => state)).toEqual(['done']);
    await becomes(async () => isAsked(page)).toBe(false);
    expect(await contactsIn(desk())).toEqual([]);
  });

  test('is never asked about again where the rep says never', async () => {
    await lead(ingrid);
    const page = await openGmail(session());
    await sendMail(page, { to: [ingrid.email!], subject: 'Privat' });
    await press(await offerFrame(page), 'Never for this person');
    await becomes(() => allRows(desk(), 'mailRules')).toMatchObject([{ key: `email:${ingrid.email}`, rule: 'never' }]);
    await becomes(async () => isAsked(page)).toBe(false);
    await sendMail(page, { to: [ingrid.email!], subject: 'Mer privat' });
    await becomes(async () => (await mails()).map(({ state }) => state)).toEqual(['done', 'done']);
    expect(isAsked(page)).toBe(false);
  });
});

describe('Several mails at once', () => {
  test('are each noticed once, and only the one that was taken back is not', async () => {
    await lead(ingrid);
    await lead(magnus);
    const page = await openGmail(session());
    const first = await compose(page);
    await write(first, { to: [ingrid.email!], subject: 'Først' });
    const second = await compose(page);
    await write(second, { to: [magnus.email!], subject: 'Så' });
    await pressSend(first);
    await sentNotice(page);
    await pressSend(second);
    await page.waitForFunction(() => document.querySelectorAll('.aoI').length === 0);
    await becomes(async () => (await mails()).map(({ state }) => state).toSorted()).toContain('held');
    await sentNotice(page);
    await page.click('#link_undo');
    await page.waitForSelector('.aoI');
    await shows(await offerFrame(page), 'Log the mail to Ingrid Solheim?');
    await becomes(async () => (await mails()).map(({ subject }) => subject)).toEqual(['Først']);
  });

  test('of which one is still being written: its draft is saved, and it is not taken for sent', async () => {
    await lead(ingrid);
    await lead(magnus);
    const page = await openGmail(session());
    const open = await compose(page);
    await write(open, { to: [magnus.email!], subject: 'Ikke ferdig', text: 'Hei Magnus' });
    await sendMail(page, { to: [ingrid.email!], subject: 'Ferdig' });
    await press(await offerFrame(page), 'Log');
    await becomes(async () => (await contactsIn(desk())).map(({ subject }) => subject)).toEqual(['Ferdig']);
    expect(await mails()).toHaveLength(1);
  });
});

describe('What is no sent mail', () => {
  test('a bad address: Gmail refuses, and nothing is noticed', async () => {
    await lead(ingrid);
    const page = await openGmail(session());
    const form = await compose(page);
    await write(form, { to: [ingrid.email!], typed: 'ingen adresse', subject: 'Feil' });
    await pressSend(form);
    await page.waitForSelector('[role=alertdialog]');
    await onStage(page, (stage) => stage.notice('archived'));
    await undoIsOver(page);
    expect((await mails()).filter(({ state }) => state !== 'sending')).toEqual([]);
    expect(isAsked(page)).toBe(false);
  });

  test('a notice of something else after a draft was put away', async () => {
    await lead(ingrid);
    const page = await openGmail(session());
    const form = await compose(page);
    await write(form, { to: [ingrid.email!], subject: 'Senere' });
    await page.click('.Ha');
    await onStage(page, (stage) => stage.notice('archived'));
    await undoIsOver(page);
    expect(await mails()).toEqual([]);
  });
});

describe('A scheduled mail', () => {
  test('is logged as scheduled, and as sent only when it shows up among the sent ones', async () => {
    const leadId = await lead(ingrid);
    const page = await openGmail(session());
    const form = await compose(page);
    await write(form, { to: [ingrid.email!], subject: 'Planlagt' });
    await pressSchedule(page, form);
    const offer = await offerFrame(page);
    await shows(offer, 'Log the mail to Ingrid Solheim as scheduled?');
    await press(offer, 'Log');
    await becomes(() => contactsIn(desk())).toMatchObject([{ leadId, scheduled: true }]);
    expect((await leadsIn(desk()))[0]?.stageId).toBe('prospecting');

    // It stands in its thread already, and is not sent for that.
    await page.evaluate(() => (location.hash = '#scheduled'));
    await page.waitForSelector('.zA');
    await onStage(page, (stage) => stage.open('Planlagt'));
    await page.waitForSelector('h2.hP');
    await onStage(page, (stage) => stage.deliverScheduled());
    await page.evaluate(() => (location.hash = '#sent'));
    await page.waitForFunction(() => document.querySelector('[role=main] .zA')?.textContent?.includes('Planlagt'));
    expect((await contactsIn(desk()))[0]).toMatchObject({ scheduled: true });
    await onStage(page, (stage) => stage.open('Planlagt'));
    await becomes(async () => (await contactsIn(desk())).map(({ scheduled }) => scheduled)).toEqual([undefined]);
    expect((await leadsIn(desk()))[0]?.stageId).toBe('first-contact');
  });
});

describe('By the settings', () => {
  test('a mail is logged by itself, which is said and can be taken back', async () => {
    await givenSettings(session(), { mailLog: 'self', mailKeepText: true });
    await lead(ingrid);
    const page = await openGmail(session());
    await sendMail(page, { to: [ingrid.email!], subject: 'Av seg selv', text: 'Hei Ingrid' });
    const offer = await offerFrame(page);
    await shows(offer, 'Logged: mail to Ingrid Solheim');
    expect(await contactsIn(desk())).toMatchObject([{ subject: 'Av seg selv', text: 'Hei Ingrid' }]);
    await press(offer, 'Undo');
    await becomes(() => contactsIn(desk())).toEqual([]);
    expect((await leadsIn(desk()))[0]?.stageId).toBe('prospecting');
  });

  test('nothing is noticed', async () => {
    await givenSettings(session(), { mailDetect: false });
    await lead(ingrid);
    const page = await openGmail(session());
    await sendMail(page, { to: [ingrid.email!], subject: 'Usett' });
    await undoIsOver(page);
    expect(await mails()).toEqual([]);
  });
});

describe('A stranger', () => {
  test('is offered as a lead once, and never again after that', async () => {
    const page = await openGmail(session());
    await sendMail(page, { to: ['per@ny.example'], subject: 'Hei' });
    const offer = await offerFrame(page);
    await shows(offer, 'Add per@ny.example as a lead?');
    await press(offer, 'Not now');
    await becomes(async () => isAsked(page)).toBe(false);
    await sendMail(page, { to: ['per@ny.example'], subject: 'Hei igjen' });
    await becomes(async () => (await mails()).map(({ state }) => state)).toEqual(['done', 'done']);
    expect(isAsked(page)).toBe(false);
    expect(await leadsIn(desk())).toEqual([]);
  });

  test('becomes a lead with the mail logged by one press', async () => {
    const page = await openGmail(session());
    await sendMail(page, { to: [sofie.email!], subject: 'Første' });
    await press(await offerFrame(page), 'Add and log');
    await becomes(() => leadsIn(desk())).toMatchObject([
      { name: sofie.name, emails: [sofie.email], stageId: 'first-contact' },
    ]);
    await becomes(() => contactsIn(desk())).toHaveLength(1);
  });

  test('of a domain that the rep wants nothing of is not offered', async () => {
    const page = await openGmail(session());
    await sendMail(page, { to: ['per@ny.example'], subject: 'Hei' });
    const offer = await offerFrame(page);
    await press(offer, 'Never');
    await press(offer, 'Never for ny.example');
    await becomes(() => allRows(desk(), 'mailRules')).toContainEqual(
      expect.objectContaining({ key: 'domain:ny.example', rule: 'never' }),
    );
    await becomes(async () => isAsked(page)).toBe(false);
    await sendMail(page, { to: ['kari@post.ny.example'], subject: 'Hei' });
    await becomes(async () => (await mails()).map(({ state }) => state)).toEqual(['done', 'done']);
  });
});

describe('Whatever comes between', () => {
  test('the tab is closed in the undo window: the mail is sent, and the popup asks', async () => {
    await lead(ingrid);
    const page = await openGmail(session());
    await sendMail(page, { to: [ingrid.email!], subject: 'Lukket' });
    await becomes(async () => (await mails()).map(({ state }) => state)).toEqual(['held']);
    await page.close();
    await becomes(async () => (await mails()).map(({ state }) => state)).toEqual(['asking']);
    const popup = await openPopup(session());
    await shows(popup, 'Mails to log');
    await popup.locator('button[aria-label^="Log the mail to Ingrid Solheim"]').click();
    await becomes(() => contactsIn(desk())).toMatchObject([{ subject: 'Lukket' }]);
  });

  test('the worker dies before and after Send: the mail is noticed all the same', async () => {
    await lead(ingrid);
    const page = await openGmail(session());
    const form = await compose(page);
    await write(form, { to: [ingrid.email!], subject: 'Drept' });
    await stopServiceWorker(session().browser);
    await pressSend(form);
    await sentNotice(page);
    await becomes(async () => (await mails()).map(({ state }) => state)).toEqual(['held']);
    await stopServiceWorker(session().browser);
    await press(await offerFrame(page), 'Log');
    await becomes(() => contactsIn(desk())).toHaveLength(1);
    await awakeServiceWorker(session().browser, session().id);
    expect(await contactsIn(desk())).toHaveLength(1);
  });

  test('two tabs of Gmail ask about it, and answering in one ends the other', async () => {
    await lead(ingrid);
    const [one, other] = [await openGmail(session()), await openGmail(session())];
    await sendMail(other, { to: [ingrid.email!], subject: 'To faner' });
    await press(await offerFrame(other), 'Log');
    await becomes(() => contactsIn(desk())).toHaveLength(1);
    await one.bringToFront();
    await becomes(async () => isAsked(one)).toBe(false);
  });
});

describe('An answer', () => {
  test('that stands in the thread is offered, and ends the waiting', async () => {
    await lead(magnus);
    const page = await openGmail(session());
    await onStage(page, (stage) => stage.open('Contract draft'));
    await page.waitForSelector('h2.hP');
    const form = await reply(page);
    await write(form, { text: 'Her er den.' });
    await pressSend(form);
    await press(await offerFrame(page), 'Log');
    await becomes(async () => (await leadsIn(desk()))[0]?.waitingSince).toBeDefined();
    await becomes(async () => isAsked(page)).toBe(false);
    await onStage(page, (stage) => stage.answer('Contract draft'));
    const offer = await offerFrame(page);
    await shows(offer, `${magnus.name} answered. Log it?`);
    await press(offer, 'Log');
    await becomes(async () => (await contactsIn(desk())).map(({ direction }) => direction)).toEqual([
      'outbound',
      'inbound',
    ]);
    expect((await leadsIn(desk()))[0]?.waitingSince).toBeUndefined();
    // Reading the thread again asks nothing more.
    await page.reload();
    await page.waitForSelector('h2.hP');
    await becomes(async () => (await mails()).every(({ state }) => state === 'done')).toBe(true);
  });
});

describe.each([
  ['in Norwegian', { hl: 'nb' }],
  ['in German', { hl: 'de' }],
  ['from right to left', { hl: 'ar' }],
  ['in the markup of 2020', { markup: '2020' }],
  ['in the dark theme', { theme: 'dark' }],
  ['in a split pane', { pane: 'vertical' }],
  ['in another account', { path: '/mail/u/1/' }],
  ['in a delegated account', { path: '/mail/b/abc123/u/0/' }],
] as const)('Gmail %s', (_name, look) => {
  test('a sent mail is noticed', async () => {
    await lead(ingrid);
    const page = await openGmail(session(), look);
    await sendMail(page, { to: [ingrid.email!], subject: 'Hei' });
    const offer = await offerFrame(page);
    await shows(offer, 'Log the mail to Ingrid Solheim?');
    expect(await has(offer, 'Log')).toBe(true);
  });
});
