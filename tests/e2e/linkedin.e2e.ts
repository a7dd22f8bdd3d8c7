import { expect, describe, test } from 'vitest';
import { ingrid, larsOfTromso, misaki, type Person, rep, thomas } from '../stage/people';
import { hasPanel, openPanel, panelFrame } from './overlay';
import { contactsIn, becomes, leadsIn, openFollowUpsIn } from './steps/database';
import { givenLead } from './steps/commands';
import { dayFromToday, thirdWorkingDay } from './steps/days';
import { launcherSays, launcherWords, openHost, profileAddress } from './steps/host';
import { appears, has, hides, isFocused, pick, press, shows, toastSays } from './steps/page';
import { addShown, isPanelShown, logFirstContact, openPanelOn, pressShortcut, saveLog } from './steps/panel';
import { sharedSession } from './steps/session';

const session = sharedSession();

const interfaces: { ui: 'sdui' | 'ember'; person: Person }[] = [
  { ui: 'sdui', person: larsOfTromso },
  { ui: 'ember', person: thomas },
];

describe.each(interfaces)('on a LinkedIn profile in $ui', ({ ui, person }) => {
  const address = profileAddress(person, ui);

  test('the launcher offers to add an unknown person, and names the stage of a known one', async () => {
    const page = await openHost(session(), address);
    await launcherSays(page, launcherWords.add);

    await givenLead(session(), { name: person.name, slug: person.slug });
    await launcherSays(page, `${launcherWords.open}, Prospecting`);
  });

  test('the launcher says so when a follow-up is overdue', async () => {
    await givenLead(session(), { name: person.name, slug: person.slug, dueOn: dayFromToday(-1) });
    const page = await openHost(session(), address);
    await launcherSays(page, `${launcherWords.open}, Prospecting, follow-up overdue`);
  });

  test('one click opens the panel with name, title, company, location and profile link', async () => {
    const { panel } = await openPanelOn(session(), address);

    for (const words of [person.name, person.title, person.company, person.location]) await shows(panel, words ?? '');
    await panel.waitForSelector(`a[href="https://www.linkedin.com/in/${encodeURIComponent(person.slug ?? '')}/"]`);
  });

  test('the keyboard shortcut opens the panel, and closes it again', async () => {
    const page = await openHost(session(), address);
    await launcherSays(page, launcherWords.add);
    expect(hasPanel(page)).toBe(false);

    await pressShortcut(session(), page);
    const panel = await panelFrame(page);
    await shows(panel, person.name);
    await isFocused(panel, 'Add lead');

    await pressShortcut(session(), page);
    await becomes(() => isPanelShown(page)).toBe(false);
  });

  test('Enter makes a lead of the person, with all that the page tells', async () => {
    const { page, panel } = await openPanelOn(session(), address);
    await shows(panel, person.company ?? '');
    await isFocused(panel, 'Add lead');
    await page.keyboard.press('Enter');

    await toastSays(panel, `${person.name} is now a lead`);
    const [lead, ...others] = await leadsIn(session().desk);
    expect(others).toEqual([]);
    expect(lead).toMatchObject({
      name: person.name,
      title: person.title,
      company: person.company,
      location: person.location,
      slug: person.slug,
      stageId: 'prospecting',
      source: { site: 'linkedin', url: expect.stringContaining('https://www.linkedin.com/in/') },
    });
    await launcherSays(page, `${launcherWords.open}, Prospecting`);
  });

  test('the first contact moves the lead to First contact and proposes the third working day', async () => {
    const { page, panel } = await openPanelOn(session(), address);
    await addShown(panel);
    await press(panel, 'Log first contact');
    await shows(panel, 'Moves to First contact.');
    expect(await panel.$eval('[name=dueOn]', (field) => (field as HTMLInputElement).value)).toBe(thirdWorkingDay());
    await saveLog(panel, { note: 'Met at the fair' });

    await toastSays(panel, 'Contact logged, moved to First contact');
    const { desk } = session();
    expect(await contactsIn(desk)).toMatchObject([
      { channel: 'connection-request', note: 'Met at the fair', site: 'linkedin', direction: 'outbound' },
    ]);
    expect(await leadsIn(desk)).toMatchObject([{ stageId: 'first-contact', nextDueOn: thirdWorkingDay() }]);
    expect(await openFollowUpsIn(desk)).toMatchObject([{ dueOn: thirdWorkingDay() }]);
    await launcherSays(page, `${launcherWords.open}, First contact`);
  });
});

test('someone who names no job is shown by her headline', async () => {
  const { panel } = await openPanelOn(session(), profileAddress(misaki));
  await shows(panel, misaki.headline);
});

describe('logging a contact', () => {
  const address = profileAddress(ingrid);

  test('someone who is no lead yet becomes one by it, in the same step', async () => {
    const { panel } = await openPanelOn(session(), address);
    await shows(panel, ingrid.name);
    await logFirstContact(panel);

    await toastSays(panel, `${ingrid.name} is now a lead in First contact, contact logged`);
    expect(await leadsIn(session().desk)).toMatchObject([{ slug: ingrid.slug, stageId: 'first-contact' }]);
    expect(await contactsIn(session().desk)).toHaveLength(1);
  });

  test('each of the eight channels can be chosen, and is what the log says', async () => {
    const { panel } = await openPanelOn(session(), address);
    await addShown(panel);

    const channels = [
      ['Connection request', 'connection-request'],
      ['LinkedIn message', 'linkedin-message'],
      ['InMail', 'inmail'],
      ['Follow', 'follow'],
      ['Comment', 'comment'],
      ['E-mail', 'email'],
      ['Call', 'call'],
      ['Meeting', 'meeting'],
    ] as const;
    for (const [index, [channel]] of channels.entries()) {
      await press(panel, index === 0 ? 'Log first contact' : 'Log contact');
      await saveLog(panel, { channel, followUp: 'none' });
      await becomes(() => contactsIn(session().desk)).toHaveLength(index + 1);
    }
    const logged = await contactsIn(session().desk);
    expect(logged.map((one) => one.channel)).toEqual(channels.map(([, id]) => id));
  });

  test('the time of the contact can be set, and one that has not come yet is refused', async () => {
    const { panel } = await openPanelOn(session(), address);
    await addShown(panel);
    await press(panel, 'Log first contact');
    await pick(panel, '[name=when]', `${dayFromToday(1)}T09:00`);
    await press(panel, 'Save');
    await shows(panel, 'This has not happened yet');
    expect(await contactsIn(session().desk)).toEqual([]);

    await pick(panel, '[name=when]', `${dayFromToday(-2)}T09:30`);
    await saveLog(panel);
    const [contact] = await contactsIn(session().desk);
    expect(contact?.at).toBe(new Date(`${dayFromToday(-2)}T09:30`).getTime());
  });

  test('the proposed follow-up can be changed to another day', async () => {
    const { panel } = await openPanelOn(session(), address);
    await logFirstContact(panel, { followUp: dayFromToday(20) });

    await becomes(() => openFollowUpsIn(session().desk)).toMatchObject([{ dueOn: dayFromToday(20) }]);
    expect(await leadsIn(session().desk)).toMatchObject([{ nextDueOn: dayFromToday(20) }]);
  });

  test('the proposed follow-up can be declined', async () => {
    const { panel } = await openPanelOn(session(), address);
    await logFirstContact(panel, { followUp: 'none' });

    await becomes(() => contactsIn(session().desk)).toHaveLength(1);
    expect(await openFollowUpsIn(session().desk)).toEqual([]);
    await shows(panel, 'No next step');
  });

  test('a lead that is further on stays where she is', async () => {
    await givenLead(session(), { name: ingrid.name, slug: ingrid.slug, stageId: 'negotiation' });
    const { panel } = await openPanelOn(session(), address);
    await logFirstContact(panel, { channel: 'Meeting' });

    await toastSays(panel, 'Contact logged');
    expect(await leadsIn(session().desk)).toMatchObject([{ stageId: 'negotiation' }]);
  });
});

describe('who is never offered as a lead', () => {
  test('the rep herself, on her own profile', async () => {
    const { panel } = await openPanelOn(session(), profileAddress(rep));
    await shows(panel, 'This is you');
    expect(await has(panel, 'Add lead')).toBe(false);
  });

  test('the people beside a profile: only the one whom it is about is shown', async () => {
    const { page, panel } = await openPanelOn(session(), profileAddress(thomas));
    const beside = await page.$$eval('aside .t-bold', (names) => names.map((name) => name.textContent ?? ''));
    expect(beside.length).toBeGreaterThan(0);
    await shows(panel, thomas.name);
    for (const name of beside) await hides(panel, name);
  });
});

test('the panel that is closed and opened again still shows the person', async () => {
  const { page, panel } = await openPanelOn(session(), profileAddress(ingrid));
  await shows(panel, ingrid.name);
  await press(panel, 'Close');
  await launcherSays(page, launcherWords.add);

  expect(await openPanel(page)).toBe(panel);
  await appears(panel, 'Add lead');
  await shows(panel, ingrid.name);
});
