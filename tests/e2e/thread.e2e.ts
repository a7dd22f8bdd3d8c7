import { type Page } from 'puppeteer';
import { describe, expect, test } from 'vitest';
import { threadToken } from '../stage/gmail/token';
import { type StagedGmail } from '../stage/control';
import { magnus, marit, repAlias, tor } from '../stage/people';
import { openPanel } from './overlay';
import { givenLead, send } from './steps/commands';
import { becomes, contactsIn, leadsIn, openFollowUpsIn } from './steps/database';
import { dayFromToday } from './steps/days';
import { openGmail } from './steps/gmail';
import { has, hides, press, shows, textOf } from './steps/page';
import { saveLog } from './steps/panel';
import { sharedSession } from './steps/session';

const session = sharedSession();
const desk = () => session().desk;

async function openThread(subject: string): Promise<Page> {
  const page = await openGmail(session());
  await page.evaluate((name) => (window as unknown as StagedGmail).stage.open(name), subject);
  await page.waitForSelector('h2.hP');
  return page;
}

describe('Beside a thread', () => {
  test('a call about it is logged with the thread, and the timeline shows this thread or all', async () => {
    const leadId = await givenLead(session(), { name: magnus.name, emails: [magnus.email!] });
    await send(session(), 'contact.log', {
      leadId,
      channel: 'meeting',
      at: Date.now() - 86_400_000,
      note: 'On a fair',
    });
    const page = await openThread('Contract draft');
    const panel = await openPanel(page);
    await press(panel, 'Log contact');
    await shows(panel, 'About: Contract draft');
    await saveLog(panel, { channel: 'Call', note: 'About the two comments', followUp: 'none' });
    await becomes(() => contactsIn(desk())).toMatchObject([
      { channel: 'meeting' },
      { channel: 'call', subject: 'Contract draft', account: 'kari@fjordsalg.no' },
    ]);
    await shows(panel, 'On a fair');
    await press(panel, 'This thread');
    await hides(panel, 'On a fair');
    await shows(panel, 'About the two comments');
    await press(panel, 'All');
    await shows(panel, 'On a fair');
  });

  test('the thread opens again from an activity, by account and id, whatever list it was read in', async () => {
    await givenLead(session(), { name: magnus.name, emails: [magnus.email!] });
    const page = await openThread('Contract draft');
    const panel = await openPanel(page);
    await press(panel, 'Log first contact');
    await saveLog(panel, { followUp: 'none' });
    const [contact] = await contactsIn(desk());
    const link = await panel.waitForSelector('a[href*="mail.google.com"]');
    const href = await link!.evaluate((one) => one.getAttribute('href'));
    expect(href).toBe(`https://mail.google.com/mail/?authuser=kari%40fjordsalg.no#all/${contact?.threadId}`);
    expect(contact?.threadId).toMatch(/^[0-9a-f]{15,16}$/);
    expect(threadToken(String(BigInt(`0x${contact?.threadId}`)))).toBe(new URL(page.url()).hash.split('/').at(-1));
  });

  test('a follow-up is set from it, and leads back to it', async () => {
    await givenLead(session(), { name: magnus.name, emails: [magnus.email!] });
    const page = await openThread('Contract draft');
    const panel = await openPanel(page);
    await press(panel, 'Set follow-up');
    await panel.locator('[role=menuitem]::-p-text(In 3 days)').click();
    await becomes(() => openFollowUpsIn(desk())).toMatchObject([
      { dueOn: dayFromToday(3), subject: 'Contract draft', account: 'kari@fjordsalg.no' },
    ]);
    await becomes(() => panel.$$eval('section a[href*="authuser"]', (links) => links.length)).toBeGreaterThan(0);
  });

  test('what the signature and the mail domain tell is suggested, and taken only when the rep says so', async () => {
    const page = await openThread('Prisliste for 2027');
    const panel = await openPanel(page);
    await shows(panel, '+47 400 00 123');
    await shows(panel, 'Innkjøpssjef');
    await press(panel, 'Add lead');
    await becomes(() => leadsIn(desk())).toMatchObject([{ name: marit.name, phones: [] }]);
    expect((await leadsIn(desk()))[0]?.title).toBeUndefined();
  });
});

describe('Nobody is offered', () => {
  test.each([
    ['a no-reply address', 'Reisen din til Ålesund'],
    ['a mailing list', '[Salgsforum] Hvem bruker anbudsvarsling?'],
  ])('of %s: it is marked, and the launcher shows no plus', async (_what, subject) => {
    const page = await openThread(subject);
    const panel = await openPanel(page);
    await shows(panel, 'Nobody reads this address');
    expect(await has(panel, 'Add lead')).toBe(false);
    expect(await textOf(panel)).not.toContain('Log first contact');
  });

  test('of the rep’s own: her alias wrote in this thread, and is not among its people', async () => {
    const page = await openThread('Bilder til nettsiden');
    const panel = await openPanel(page);
    await shows(panel, tor.name);
    expect(await textOf(panel)).not.toContain(repAlias.email);
  });
});
