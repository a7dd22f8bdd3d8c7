import { type Target } from 'puppeteer';
import { describe, expect, test } from 'vitest';
import { givenLead, send } from './steps/commands';
import { allRows, becomes, leadsIn, openFollowUpsIn } from './steps/database';
import { dayFromToday, nextMonday } from './steps/days';
import { appears, control, fill, hides, pick, press, shows, toastSays } from './steps/page';
import { badgeOf, followUpNames, openPopup, stageRows } from './steps/popup';
import { sharedSession } from './steps/session';

const session = sharedSession();

/** Kroner, as they are kept. */
const kr = (amount: number): number => amount * 100;

/** The tab that `act` opens at an address that begins so. The popup is gone by then, and the click's own answer with it. */
function opened(address: string, act: () => Promise<unknown>): Promise<Target> {
  const { browser } = session();
  act().catch(() => undefined);
  return browser.waitForTarget((target) => target.url().startsWith(address), { timeout: 30_000 });
}

describe('the popup', () => {
  test('counts the leads of each stage and adds up their values, each currency by itself', async () => {
    await givenLead(session(), { name: 'Anna Berg', value: kr(12_500) });
    await givenLead(session(), { name: 'Bo Dahl', value: kr(7_500) });
    await givenLead(session(), { name: 'Cecilie Eng', stageId: 'proposal', value: kr(100_000) });
    await givenLead(session(), { name: 'David Fox', stageId: 'proposal', value: 5_000_00, currency: 'EUR' });
    await givenLead(session(), { name: 'Eva Gran', stageId: 'closing' });
    const popup = await openPopup(session());

    await becomes(() => stageRows(popup)).toEqual([
      ['Stage', 'Leads', 'Value'],
      ['Prospecting', '2', 'NOK 20,000'],
      ['Lead qualification', '0', ''],
      ['First contact', '0', ''],
      ['Needs assessment', '0', ''],
      ['Proposal', '2', 'NOK 100,000, EUR 5,000'],
      ['Negotiation', '0', ''],
      ['Closing', '1', ''],
      ['All stages', '5', 'NOK 120,000, EUR 5,000'],
    ]);
  });

  test('shows what a lead added elsewhere changes, while it is open', async () => {
    await givenLead(session(), { name: 'Anna Berg' });
    const popup = await openPopup(session());
    await becomes(async () => (await stageRows(popup)).at(-1)).toEqual(['All stages', '1', '']);
    await givenLead(session(), { name: 'Bo Dahl', stageId: 'negotiation' });
    await becomes(async () => (await stageRows(popup)).at(-1)).toEqual(['All stages', '2', '']);
  });

  test('lists what is overdue, oldest first, then what is due today, and nothing later', async () => {
    await givenLead(session(), { name: 'Due Tomorrow', dueOn: dayFromToday(1) });
    await givenLead(session(), { name: 'Due Today', dueOn: dayFromToday(0), note: 'Call before noon' });
    await givenLead(session(), { name: 'One Day Late', dueOn: dayFromToday(-1) });
    await givenLead(session(), { name: 'Nine Days Late', dueOn: dayFromToday(-9) });
    await givenLead(session(), { name: 'Three Days Late', dueOn: dayFromToday(-3) });
    const popup = await openPopup(session());

    await becomes(() => followUpNames(popup)).toEqual({
      Overdue: ['Nine Days Late', 'Three Days Late', 'One Day Late'],
      Today: ['Due Today'],
    });
    await shows(popup, '9 days overdue');
    await shows(popup, 'Call before noon');
    await hides(popup, 'Due Tomorrow');
  });

  test('says that nothing is due, where nothing is', async () => {
    await givenLead(session(), { name: 'Anna Berg', dueOn: dayFromToday(4) });
    await shows(await openPopup(session()), 'Nothing is overdue and nothing is due today.');
  });

  test('says to a rep without leads how she gets one', async () => {
    const popup = await openPopup(session());
    await shows(popup, 'No leads yet');
    await shows(popup, 'Alt+Shift+L');
  });
});

describe('a follow-up in the popup', () => {
  test('is done by one click, and leaves the list and the badge', async () => {
    await givenLead(session(), { name: 'Anna Berg', dueOn: dayFromToday(-2) });
    await givenLead(session(), { name: 'Bo Dahl', dueOn: dayFromToday(-1) });
    const popup = await openPopup(session());
    await press(popup, 'Mark done: Anna Berg');

    await toastSays(popup, 'Follow-up done');
    await becomes(() => followUpNames(popup)).toEqual({ Overdue: ['Bo Dahl'] });
    expect(await openFollowUpsIn(session().desk)).toHaveLength(1);
    expect((await allRows(session().desk, 'followUps')).map((one) => one.outcome)).toContain('done');
    await becomes(() => badgeOf(session())).toMatchObject({ text: '1' });
  });

  test.each([
    ['Tomorrow', () => dayFromToday(1)],
    ['In 3 days', () => dayFromToday(3)],
    ['Next week', nextMonday],
  ])('is snoozed: %s', async (choice, day) => {
    await givenLead(session(), { name: 'Anna Berg', dueOn: dayFromToday(-5) });
    const popup = await openPopup(session());
    await press(popup, 'Snooze: Anna Berg');
    await popup.locator(`[role=menuitem]::-p-text(${choice})`).click();

    await toastSays(popup, 'Follow-up moved to');
    await becomes(() => openFollowUpsIn(session().desk)).toMatchObject([{ dueOn: day() }]);
    await shows(popup, 'Nothing is overdue and nothing is due today.');
  });

  test('is snoozed to a date of the rep’s choice', async () => {
    await givenLead(session(), { name: 'Anna Berg', dueOn: dayFromToday(0) });
    const popup = await openPopup(session());
    await press(popup, 'Snooze: Anna Berg');
    await popup.locator('[role=menuitem]::-p-text(Pick a date)').click();
    await pick(popup, '[role=dialog] input[type=date]', dayFromToday(40));
    await press(popup, 'Snooze');

    await becomes(() => openFollowUpsIn(session().desk)).toMatchObject([{ dueOn: dayFromToday(40) }]);
  });

  test('opens the lead’s page at the host: LinkedIn before Gmail', async () => {
    await givenLead(session(), {
      name: 'Åse Bjørkås',
      slug: 'åse-bjørkås',
      emails: ['aase@kystlab.example'],
      dueOn: dayFromToday(-1),
    });
    const popup = await openPopup(session());
    const target = await opened('https://www.linkedin.com/in/', () =>
      press(popup, 'Open Åse Bjørkås on LinkedIn', 'link'),
    );
    expect(decodeURIComponent(target.url())).toBe('https://www.linkedin.com/in/åse-bjørkås/');
  });

  test('opens the mails with a lead who has only an address', async () => {
    await givenLead(session(), { name: 'Anna Berg', emails: ['anna@berg.example'], dueOn: dayFromToday(-1) });
    const popup = await openPopup(session());
    const target = await opened('https://mail.google.com/', () => press(popup, 'Open Anna Berg in Gmail', 'link'));
    expect(target.url()).toBe('https://mail.google.com/mail/u/0/#search/anna%40berg.example');
  });

  test('opens the lead in the panel', async () => {
    const leadId = await givenLead(session(), { name: 'Anna Berg', dueOn: dayFromToday(-1) });
    const popup = await openPopup(session());
    const target = await opened(session().address(`panel.html?lead=${leadId}`), () =>
      press(popup, 'Show in the panel: Anna Berg', 'link'),
    );
    const panel = await target.page();
    await shows(panel!, 'Anna Berg');
    await shows(panel!, '1 day overdue');
  });
});

const givenThree = async () => {
  await givenLead(session(), {
    name: 'Sofie Nygård',
    company: 'Fossheim Trelast',
    emails: ['sofie@fossheim.example'],
  });
  await givenLead(session(), { name: 'Sofia Nyberg', company: 'Havlys', stageId: 'proposal' });
  await givenLead(session(), { name: 'Magnus Bråthen', company: 'Havlys' });
};

describe('the popup’s search', () => {
  test.each([
    ['a part of the name, without its accent', 'nygard', ['Sofie Nygård']],
    ['the company', 'havlys', ['Sofia Nyberg', 'Magnus Bråthen']],
    ['the address', 'sofie@foss', ['Sofie Nygård']],
    ['several words in any order', 'ny sof', ['Sofie Nygård', 'Sofia Nyberg']],
  ])('finds leads by %s', async (_, words, names) => {
    await givenThree();
    const popup = await openPopup(session());
    await fill(popup, 'Search leads', words, 'combobox');
    await becomes(() =>
      popup.$$eval('[role=option] bdi:first-child', (found) =>
        found.filter((name) => name.className.includes('font-medium')).map((name) => name.textContent),
      ),
    ).toEqual(names);
  });

  test('opens the lead that is chosen', async () => {
    await givenThree();
    const popup = await openPopup(session());
    await fill(popup, 'Search leads', 'sofie@foss', 'combobox');
    await opened('https://mail.google.com/mail/u/0/#search/', () => popup.locator('[role=option]').click());
  });

  test('offers to add by hand whom it does not find, and the lead is there', async () => {
    await givenThree();
    const popup = await openPopup(session());
    await fill(popup, 'Search leads', 'Jon Aas', 'combobox');
    await shows(popup, 'No lead matches “Jon Aas”');
    await popup.locator('[role=option]').click();
    await fill(popup, 'E-mail', 'jon@aas.example');
    await fill(popup, 'Deal value', '12 500');
    await popup.locator('select').fill('needs-assessment');
    await popup.locator(`form ${control('Add lead')}`).click();

    await toastSays(popup, 'Jon Aas is now a lead');
    expect((await leadsIn(session().desk)).at(-1)).toMatchObject({
      name: 'Jon Aas',
      emails: ['jon@aas.example'],
      value: kr(12_500),
      currency: 'NOK',
      stageId: 'needs-assessment',
      source: { site: 'manual' },
    });
    await becomes(() => stageRows(popup)).toContainEqual(['Needs assessment', '1', 'NOK 12,500']);
  });

  test('says next to its field what is wrong with a lead that is added by hand', async () => {
    const popup = await openPopup(session());
    await press(popup, 'Add a lead by hand');
    await appears(popup, 'Name', 'textbox');
    await fill(popup, 'E-mail', 'no address');
    await popup.locator(`form ${control('Add lead')}`).click();

    await shows(popup, 'Fill this in');
    await shows(popup, 'Write an address');
    expect(await leadsIn(session().desk)).toEqual([]);
    expect(await popup.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('name');
  });
});

describe('the toolbar’s button', () => {
  test('counts what is overdue, not what is due today, and says it in words', async () => {
    await givenLead(session(), { name: 'Anna Berg', dueOn: dayFromToday(0) });
    await becomes(() => badgeOf(session())).toEqual({ text: '', title: 'Fairlead: no overdue follow-ups' });

    await givenLead(session(), { name: 'Bo Dahl', dueOn: dayFromToday(-1) });
    await becomes(() => badgeOf(session())).toEqual({ text: '1', title: 'Fairlead: 1 overdue follow-up' });
    await givenLead(session(), { name: 'Cecilie Eng', dueOn: dayFromToday(-30) });
    await becomes(() => badgeOf(session())).toEqual({ text: '2', title: 'Fairlead: 2 overdue follow-ups' });
  });

  test('counts a removed lead’s follow-up no more', async () => {
    const leadId = await givenLead(session(), { name: 'Anna Berg', dueOn: dayFromToday(-1) });
    await becomes(() => badgeOf(session())).toMatchObject({ text: '1' });
    await send(session(), 'lead.remove', { leadId });
    await becomes(() => badgeOf(session())).toMatchObject({ text: '' });
  });
});
