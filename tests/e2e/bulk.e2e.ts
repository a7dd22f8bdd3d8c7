import { type Frame } from 'puppeteer';
import { describe, expect, test } from 'vitest';
import { crowd, everyMember, type Member, memberId, rep } from '../stage/people';
import { openPanel } from './overlay';
import { givenLead, send } from './steps/commands';
import { allRows, becomes, leadsIn } from './steps/database';
import { goOn, isDrawn, linkedinPaths as paths, type LinkedInUi, openLinkedIn } from './steps/linkedin';
import { listenTo } from './steps/outreach';
import { appears, control, has, isFocused, press, shows, toastSays, undo } from './steps/page';
import { everShown, showsPeople } from './steps/people';
import { sharedSession } from './steps/session';

const session = sharedSession();
const desk = () => session().desk;

/** Whom the search for `Trondheim` finds, on its first page. */
const found = crowd.slice(0, 10);
const [first, second, third, fourth] = found as [Member, Member, Member, Member];

const given = ({ name, slug }: Member) => givenLead(session(), { name, slug, memberId: memberId(slug) });
const leads = async () => (await leadsIn(desk())).map(({ slug }) => slug);
const slugs = (people: readonly Member[]) => people.map(({ slug }) => slug);
const bulkCommands = async () =>
  (await allRows(desk(), 'requests')).filter(({ command }) => command === 'lead.create-many');

async function openSearch(ui: LinkedInUi, path = paths.search('Trondheim')) {
  const page = await openLinkedIn(session(), path, { ui });
  const panel = await openPanel(page);
  await shows(panel, 'Select all');
  return { page, panel };
}

const tick = (panel: Frame, { name }: Member) => press(panel, `Tick ${name}`, 'checkbox');
const tickedIn = (panel: Frame): Promise<string[]> =>
  panel.$$eval('li:has([data-row]):has(:checked) bdi', (names) => names.map((one) => one.textContent ?? ''));
const isTicked = (panel: Frame, people: readonly Member[]) =>
  becomes(async () =>
    [...new Set(await tickedIn(panel))].filter((name) => found.some((one) => one.name === name)),
  ).toEqual(people.map(({ name }) => name));

describe.each(['sdui', 'ember'] as const)('on a people search in %s', (ui) => {
  test('those who are ticked become leads by one command, with all that their rows tell', async () => {
    const { panel } = await openSearch(ui);
    await showsPeople(panel, found);
    await tick(panel, second);
    await tick(panel, fourth);
    await press(panel, 'Add 2 leads');
    await toastSays(panel, '2 added');
    expect(await leadsIn(desk())).toMatchObject(
      [second, fourth].map(({ name, slug, headline, location }) => ({
        name,
        slug,
        headline,
        location,
        stageId: 'prospecting',
        source: { site: 'linkedin', url: expect.stringContaining('/search/results/people/') },
      })),
    );
    expect(await bulkCommands()).toHaveLength(1);
    // They are leads now, and are not offered again.
    await shows(panel, '10 people · 2 leads already');
    await appears(panel, 'Select all (8)', 'checkbox');
    expect(await has(panel, `Tick ${second.name}`, 'checkbox')).toBe(false);
    expect(await tickedIn(panel)).toEqual([]);
  });

  test('all are ticked at once, and none at once', async () => {
    const { panel } = await openSearch(ui);
    await press(panel, 'Select all (10)', 'checkbox');
    await isTicked(panel, found);
    await appears(panel, 'Add 10 leads');
    await press(panel, 'Select all (10)', 'checkbox');
    await isTicked(panel, []);
    await panel.waitForSelector(control('Add 10 leads'), { hidden: true });
  });

  test('Space and Shift with the arrows tick, A adds whoever is ticked, and once when it is pressed twice', async () => {
    const { page, panel } = await openSearch(ui);
    await isFocused(panel, first.name);
    const { keyboard } = page;
    await keyboard.press('ArrowDown');
    await isFocused(panel, second.name);
    await keyboard.press('Space');
    await isTicked(panel, [second]);
    await keyboard.down('Shift');
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    await isTicked(panel, [second, third, fourth]);
    await keyboard.press('ArrowUp');
    await keyboard.up('Shift');
    await isTicked(panel, [second, third]);
    await keyboard.press('a');
    await keyboard.press('a');
    await toastSays(panel, '2 added');
    expect(await leads()).toEqual(slugs([second, third]));
    expect(await bulkCommands()).toHaveLength(1);
  });

  test('who is a lead already is shown as one, and left out of all', async () => {
    await given(second);
    await given(fourth);
    const { panel } = await openSearch(ui);
    await shows(panel, '10 people · 2 leads already');
    expect(
      await panel.$$eval('li', (rows) => rows.filter((row) => row.textContent.includes('Prospecting')).length),
    ).toBe(2);
    expect(await has(panel, `Tick ${fourth.name}`, 'checkbox')).toBe(false);
    await press(panel, 'Select all (8)', 'checkbox');
    await press(panel, 'Add 8 leads');
    await toastSays(panel, '8 added');
    expect((await leads()).toSorted()).toEqual(slugs(found).toSorted());
  });

  test('all of it is undone by one undo, and nobody who was a lead before goes with it', async () => {
    await given(first);
    const { panel } = await openSearch(ui);
    await press(panel, 'Select all (9)', 'checkbox');
    await press(panel, 'Add 9 leads');
    await toastSays(panel, '9 added');
    expect(await leads()).toHaveLength(10);
    await undo(panel, '9 added');
    expect(await leads()).toEqual([first.slug]);
    await appears(panel, 'Select all (9)', 'checkbox');
  });

  test('fifty are added at once, with how far it has come', async () => {
    const page = await openLinkedIn(session(), paths.search(), { ui, results: 50 });
    const panel = await openPanel(page);
    const all = everyMember.filter((one) => one !== rep).slice(0, 50);
    // Two of them have one name, and are two.
    await press(panel, 'Select all (50)', 'checkbox');
    const seen = await everShown(panel, ['Adding: ']);
    await press(panel, 'Add 50 leads');
    await toastSays(panel, '50 added');
    expect(await seen()).toEqual(['Adding: ']);
    expect((await leads()).toSorted()).toEqual(slugs(all).toSorted());
    expect(await bulkCommands()).toHaveLength(1);
    await undo(panel, '50 added');
    expect(await leads()).toEqual([]);
  });

  test('nobody is added when the page has gone on to other people', async () => {
    const { page, panel } = await openSearch(ui);
    const ears = await listenTo(panel);
    await tick(panel, first);
    await tick(panel, second);
    const { asked, letRead } = await ears.holdRead();
    await press(panel, 'Add 2 leads');
    await asked;
    await goOn(page, paths.search('Trondheim', 2));
    await isDrawn(page);
    await letRead();
    await toastSays(panel, 'The page shows someone else now. Nothing was saved.');
    await showsPeople(panel, crowd.slice(10, 20));
    expect(await leads()).toEqual([]);
    expect(await bulkCommands()).toEqual([]);
  });
});

test('who may be a lead under another address is left out, and the rep is told so', async () => {
  await givenLead(session(), { name: first.name, emails: ['aurora@vinje.example'] });
  const { panel } = await openSearch('sdui');
  await tick(panel, first);
  await tick(panel, second);
  await press(panel, 'Add 2 leads');
  await toastSays(panel, '1 added · 1 has a lead’s name and was left out: open the row to decide');
  expect(await leads()).toEqual([undefined, second.slug]);
});

test('who becomes a lead elsewhere meanwhile is ticked no more', async () => {
  const { panel } = await openSearch('ember');
  await press(panel, 'Select all (10)', 'checkbox');
  await appears(panel, 'Add 10 leads');
  const leadId = await given(third);
  await appears(panel, 'Add 9 leads');
  await send(session(), 'lead.remove', { leadId });
  await appears(panel, 'Add 10 leads');
});

test('the ticks of one page are not those of the next, and stand again when the rep comes back', async () => {
  const { page, panel } = await openSearch('sdui');
  await press(panel, 'Select all (10)', 'checkbox');
  await goOn(page, paths.search('Trondheim', 2));
  await showsPeople(panel, crowd.slice(10, 20));
  expect(await tickedIn(panel)).toEqual([]);
  await goOn(page, paths.search('Trondheim'));
  await showsPeople(panel, found);
  await isTicked(panel, found);
});
