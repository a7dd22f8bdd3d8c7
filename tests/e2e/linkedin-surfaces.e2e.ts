import { beforeEach, describe, expect, test } from 'vitest';
import { crowd, ingrid, magnus, type Member, priya, sofie } from '../stage/people';
import { closedElements, openPanel } from './overlay';
import { givenSettings, send } from './steps/commands';
import { becomes, allRows, contactsIn, leadsIn } from './steps/database';
import { launcherSays, launcherWords, openHost } from './steps/host';
import {
  addNote,
  goOn,
  invite,
  isDrawn,
  linkedinAddress,
  linkedinPaths as paths,
  openLinkedIn,
  pressConnect,
} from './steps/linkedin';
import { bubbleOf, talkTo } from './steps/linkedin-talk';
import { appears, control, press, shows, toastSays } from './steps/page';
import { addShown, logFirstContact } from './steps/panel';
import { peopleIn, showsNobody, showsPeople } from './steps/people';
import { openSidePanel } from './steps/popup';
import { sharedSession } from './steps/session';
import { watched } from './steps/untouched';

const session = sharedSession();

const beside = (surface: 'overlay' | 'side-panel' | 'off') =>
  givenSettings(session(), { surfaces: { gmail: 'overlay', linkedin: surface } });

describe('with the side panel as the place of the panel', () => {
  beforeEach(() => beside('side-panel'));

  test('it follows the active tab, and what is opened in it', async () => {
    const profile = await openLinkedIn(session(), paths.profile(ingrid as Member));
    const search = await openLinkedIn(session(), paths.search('Trondheim'));
    const panel = await openSidePanel(session(), search);
    await showsPeople(panel, crowd.slice(0, 10));
    await profile.bringToFront();
    await showsPeople(panel, [ingrid]);
    await goOn(profile, paths.profile(priya as Member));
    await showsPeople(panel, [priya]);
    await profile.goto(linkedinAddress(paths.feed));
    await showsNobody(panel, [ingrid, priya]);
    await profile.close();
    await search.bringToFront();
    await showsPeople(panel, crowd.slice(0, 10));
  });

  test('in it she is added, logged by the form and with one key', async () => {
    const page = await openLinkedIn(session(), paths.profile(sofie as Member));
    const panel = await openSidePanel(session(), page);
    await showsPeople(panel, [sofie]);
    await addShown(panel);
    await logFirstContact(panel, { note: 'Met in Elverum' });
    await press(panel, 'Log: Comment');
    await toastSays(panel, 'Comment logged');
    await panel.keyboard.press('2');
    await becomes(async () => (await contactsIn(session().desk)).map(({ channel }) => channel)).toEqual([
      'connection-request',
      'comment',
      'linkedin-message',
    ]);
    expect(await leadsIn(session().desk)).toMatchObject([{ slug: sofie.slug, stageId: 'first-contact' }]);
    expect(await closedElements(page)).toEqual([]);
  });

  test('in it the people of a search are ticked and added together, and taken back together', async () => {
    const page = await openLinkedIn(session(), paths.search('Trondheim'));
    const panel = await openSidePanel(session(), page);
    await shows(panel, '10 people');
    await press(panel, 'Select all (10)', 'checkbox');
    await press(panel, 'Add 10 leads');
    await becomes(async () => (await leadsIn(session().desk)).map(({ slug }) => slug)).toEqual(
      crowd.slice(0, 10).map(({ slug }) => slug),
    );
    await toastSays(panel, '10 added');
    await press(panel, 'Undo');
    await becomes(() => leadsIn(session().desk)).toEqual([]);
    expect(await closedElements(page)).toEqual([]);
  });

  test('in it the invitation that the rep sends is noticed and asked about', async () => {
    const page = await openLinkedIn(session(), paths.profile(ingrid as Member));
    const panel = await openSidePanel(session(), page);
    await showsPeople(panel, [ingrid]);
    await addShown(panel);
    await becomes(async () => (await leadsIn(session().desk))[0]?.connection).toMatchObject({ invitation: 'none' });
    await invite(page, ingrid as Member);
    await shows(panel, `You invited ${ingrid.name}. Log it?`);
    await press(panel, 'Log');
    await becomes(async () => (await contactsIn(session().desk)).map(({ channel }) => channel)).toEqual([
      'connection-request',
    ]);
    expect(await closedElements(page)).toEqual([]);
  });

  test('from it a template goes into the note of an invitation, and into a message', async () => {
    await send(session(), 'template.save', {
      text: { name: 'Hilsen', language: 'en', body: 'Hei {{firstName}}, hyggelig å møte deg.' },
    });
    const page = await openLinkedIn(session(), paths.profile(ingrid as Member));
    const panel = await openSidePanel(session(), page);
    await showsPeople(panel, [ingrid]);
    await pressConnect(page, ingrid as Member);
    const note = await addNote(page, ingrid as Member);
    await press(panel, 'Templates');
    await panel.locator('button::-p-text(Hilsen)').click();
    await toastSays(panel, 'Inserted');
    expect(await note.evaluate((field) => (field as HTMLTextAreaElement).value)).toBe(
      'Hei Ingrid, hyggelig å møte deg.',
    );

    const feed = await openLinkedIn(session(), paths.feed);
    await talkTo(feed, magnus as Member);
    await showsPeople(panel, [magnus]);
    await press(panel, 'Templates');
    await panel.locator('button::-p-text(Hilsen)').click();
    const written = await feed.waitForSelector(`pierce/${bubbleOf(magnus as Member)} [contenteditable]`);
    await feed.waitForFunction((field) => field?.textContent?.includes('Hei Magnus, hyggelig'), {}, written);
    expect(await closedElements(feed)).toEqual([]);
  });
});

describe('off', () => {
  test('nothing is read, nothing is drawn, and the side panel says so', async () => {
    await beside('off');
    const page = await openLinkedIn(session(), paths.profile(ingrid as Member));
    const changes = await watched(page);
    const panel = await openSidePanel(session(), page);
    await shows(panel, 'Fairlead is off for this site');
    await goOn(page, paths.profile(priya as Member));
    await isDrawn(page);
    await shows(panel, 'Fairlead is off for this site');
    expect(await peopleIn(panel)).toEqual([]);
    expect(await closedElements(page)).toEqual([]);
    expect((await changes()).filter((one) => /fairlead/i.test(one))).toEqual([]);
    expect(await allRows(session().desk, 'requests')).toMatchObject([{ command: 'settings.change' }]);
  });

  test('turned off while the panel is open, what was read is gone from it', async () => {
    const page = await openLinkedIn(session(), paths.profile(ingrid as Member));
    const panel = await openSidePanel(session(), page);
    await showsPeople(panel, [ingrid]);
    await beside('off');
    await becomes(() => closedElements(page)).toEqual([]);
    await page.bringToFront();
    await shows(panel, 'Fairlead is off for this site');
    expect(await peopleIn(panel)).toEqual([]);
  });
});

describe('at the first run', () => {
  test('the rep chooses where the panel is on LinkedIn, and reads why she is asked', async () => {
    const welcome = await session().visit(session().address('welcome.html'));
    await welcome.waitForSelector(control('On LinkedIn, the panel is', 'group'));
    await shows(welcome, 'LinkedIn’s User Agreement bars software that overlays its pages.');
    await shows(welcome, 'With the side panel nothing is drawn on them');
    for (const [label, kept] of [
      ['Side panel', 'side-panel'],
      ['Off', 'off'],
      ['On the page', 'overlay'],
    ] as const) {
      await welcome.bringToFront();
      await welcome.locator(`label::-p-text(${label})`).click();
      await becomes(async () => (await allRows(session().desk, 'settings'))[0]?.settings.surfaces).toMatchObject({
        linkedin: kept,
      });
      const page = await openHost(session(), linkedinAddress(paths.profile(ingrid as Member)));
      if (kept === 'overlay') {
        await launcherSays(page, launcherWords.add);
        await showsPeople(await openPanel(page), [ingrid]);
      } else await becomes(() => closedElements(page)).toEqual([]);
      await page.close();
    }
    await appears(welcome, 'Load the sample pipeline');
  });
});
