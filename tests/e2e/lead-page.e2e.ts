import { type Page } from 'puppeteer';
import { expect, test } from 'vitest';
import { violationsIn } from './steps/axe';
import { givenLead, send } from './steps/commands';
import { becomes, contactsIn, leadsIn } from './steps/database';
import { appears, control, fill, has, hides, isFocused, press, shows, textOf, toastSays, undo } from './steps/page';
import { sharedSession } from './steps/session';

const session = sharedSession();
const leadNow = async (name: string) => (await leadsIn(session().desk)).find((lead) => lead.name === name);

async function open(leadId: string, name: string): Promise<Page> {
  const page = await session().visit(session().address(`dashboard.html#/lead/${leadId}`));
  await appears(page, `Name: ${name}. Edit`);
  return page;
}

test('a fact is edited where it stands, kept by Enter, left by Escape, and taken back', async () => {
  const leadId = await givenLead(session(), { name: 'Anna Berg', company: 'Havn AS', value: 50_000_00 });
  const page = await open(leadId, 'Anna Berg');
  await press(page, 'Company: Havn AS. Edit');
  await fill(page, 'Company', 'Nordhavn AS');
  await page.keyboard.press('Enter');
  await toastSays(page, 'Saved');
  await isFocused(page, 'Company: Nordhavn AS. Edit');
  expect((await leadNow('Anna Berg'))?.company).toBe('Nordhavn AS');
  await undo(page, 'Saved');
  await appears(page, 'Company: Havn AS. Edit');
  await press(page, 'Company: Havn AS. Edit');
  await fill(page, 'Company', 'Other AS');
  await page.keyboard.press('Escape');
  await isFocused(page, 'Company: Havn AS. Edit');
  await press(page, 'Deal value: NOK\u00a050,000. Edit');
  await fill(page, 'Deal value', 'much');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[role=alert]');
  await isFocused(page, 'Deal value');
  expect((await leadNow('Anna Berg'))?.value).toBe(50_000_00);
});

test('what was changed elsewhere meanwhile is told before it is written over', async () => {
  const leadId = await givenLead(session(), { name: 'Anna Berg', company: 'Havn AS' });
  const page = await open(leadId, 'Anna Berg');
  await press(page, 'Company: Havn AS. Edit');
  const other = await open(leadId, 'Anna Berg');
  await press(other, 'Company: Havn AS. Edit');
  await fill(other, 'Company', 'Sjø AS');
  await other.keyboard.press('Enter');
  await toastSays(other, 'Saved');
  await page.bringToFront();
  await fill(page, 'Company', 'Nordhavn AS');
  await page.keyboard.press('Enter');
  await shows(page, 'It was changed elsewhere to “Sjø AS”');
  expect((await leadNow('Anna Berg'))?.company).toBe('Sjø AS');
  await page.keyboard.press('Enter');
  await becomes(async () => (await leadNow('Anna Berg'))?.company).toBe('Nordhavn AS');
});

test('a contact is logged by the key, a link is added and removed, and axe finds nothing', async () => {
  const leadId = await givenLead(session(), { name: 'Anna Berg', emails: ['anna@havn.example'] });
  const page = await open(leadId, 'Anna Berg');
  await page.keyboard.press('l');
  await fill(page, 'Note', 'Called about the quay');
  await press(page, 'Save');
  await becomes(async () => (await contactsIn(session().desk)).map(({ note }) => note)).toEqual([
    'Called about the quay',
  ]);
  await shows(page, 'Called about the quay');
  await press(page, 'Add link');
  await fill(page, 'Address', 'http://files.example/offer.pdf');
  await page.keyboard.press('Enter');
  await shows(page, 'Only https addresses can be linked');
  await fill(page, 'Address', 'files.example/offer.pdf');
  await page.keyboard.press('Enter');
  await becomes(async () => (await leadNow('Anna Berg'))?.links).toEqual([
    { title: 'files.example', url: 'https://files.example/offer.pdf' },
  ]);
  expect(await violationsIn(page)).toEqual([]);
  await press(page, 'Remove the link files.example');
  await becomes(async () => (await leadNow('Anna Berg'))?.links ?? []).toEqual([]);
});

test('keys go through the leads of the board in its order, and back to it', async () => {
  for (const name of ['Anna Berg', 'Bo Dahl', 'Carl Eng'])
    await givenLead(session(), { name, stageId: name === 'Carl Eng' ? 'proposal' : 'prospecting' });
  const page = await session().visit(session().address('dashboard.html#/board'));
  await press(page, 'Bo Dahl', 'link');
  await shows(page, '2 of 3');
  await page.keyboard.press('j');
  await appears(page, 'Name: Carl Eng. Edit');
  await page.keyboard.press('k');
  await page.keyboard.press('k');
  await appears(page, 'Name: Anna Berg. Edit');
  expect(await page.evaluate(() => document.title)).toBe('Anna Berg');
  await page.keyboard.press('Escape');
  await shows(page, 'Prospecting');
  await page.waitForSelector(control('Move Anna Berg to…'));
});

test('a removed lead says so and is restored there, an unknown one says how to go on', async () => {
  const leadId = await givenLead(session(), { name: 'Anna Berg' });
  await send(session(), 'lead.remove', { leadId });
  const page = await session().visit(session().address(`dashboard.html#/lead/${leadId}`));
  await shows(page, 'Anna Berg is in the bin');
  await press(page, 'Restore');
  await appears(page, 'Name: Anna Berg. Edit');
  await page.goto(session().address('dashboard.html#/lead/nobody'));
  await shows(page, 'This lead is not here');
  expect(await has(page, 'Find a lead')).toBe(true);
});

test('what is printed has all that is known of her, and nothing to press', async () => {
  const leadId = await givenLead(session(), {
    name: 'Anna Berg',
    company: 'Havn AS',
    value: 50_000_00,
    need: 'A new quay',
    dueOn: '2031-03-14',
    note: 'Send the drawing',
  });
  await send(session(), 'note.add', { leadId, text: 'Prefers mail' });
  const page = await open(leadId, 'Anna Berg');
  await page.emulateMediaType('print');
  await hides(page, 'Log first contact');
  const printed = await textOf(page);
  for (const words of ['Anna Berg', 'Havn AS', 'Prospecting · NOK', 'A new quay', 'Send the drawing', 'Prefers mail'])
    expect(printed).toContain(words);
  expect(printed).not.toContain('Weekly review');
  expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(5000);
  await page.emulateMediaType('screen');
});
