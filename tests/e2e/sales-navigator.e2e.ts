import { describe, expect, test } from 'vitest';
import { talkWith } from '../stage/linkedin/sales/talks';
import { everyMember, magnus, type Member, priya, rep, salesId, thomas } from '../stage/people';
import { openPanel } from './overlay';
import { givenLead } from './steps/commands';
import { becomes, leadsIn } from './steps/database';
import { launcherSays, launcherWords, openHost } from './steps/host';
import { goOn, isDrawn, linkedinPaths as paths, onLinkedIn, openLinkedIn, pressInHost } from './steps/linkedin';
import { places, sendIn } from './steps/linkedin-talk';
import { appears, hides, press, shows, textOf, toastSays } from './steps/page';
import { addShown } from './steps/panel';
import { everShown, showsPeople } from './steps/people';
import { sharedSession } from './steps/session';

/** Beside the panel all of a lead's page is to be seen, and to be clicked. */
const session = sharedSession({ width: 1680 });

const [her, known, other] = [thomas as Member, magnus as Member, priya as Member];
const others = everyMember.filter((one) => one !== rep);

async function openAt(path: string) {
  const page = await openLinkedIn(session(), path);
  return { page, panel: await openPanel(page) };
}

const shownAs = async () =>
  (await leadsIn(session().desk)).map(({ name, slug, salesId: sold }) => ({ name, slug, salesId: sold }));

/** The lead page's own menu: only while it is open does the page link to her profile. */
const openMenu = (page: Parameters<typeof pressInHost>[0], one: Member) =>
  pressInHost(page, `[data-act="menu ${one.slug}"]`);

describe('in Sales Navigator', () => {
  test('a lead’s page shows her, and not whom both know; added there, she is met again by the same id', async () => {
    const { page, panel } = await openAt(paths.salesLead(her));
    await showsPeople(panel, [her]);
    for (const words of [her.title, her.company, her.location]) await shows(panel, words ?? '');
    expect(await page.evaluate(() => document.body.innerText)).toContain('is a shared connection');
    await addShown(panel);
    await becomes(() => leadsIn(session().desk)).toMatchObject([
      {
        name: her.name,
        salesId: salesId(her.slug),
        title: her.title,
        company: her.company,
        source: { site: 'linkedin' },
      },
    ]);

    const again = await openHost(
      session(),
      `https://www.linkedin.com/sales/people/${salesId(her.slug)},NAME_SEARCH,zzzz`,
    );
    await launcherSays(again, `${launcherWords.open}, Prospecting`);
    const found = await openAt(`${paths.salesSearch}?keywords=${encodeURIComponent(her.name)}`);
    await showsPeople(found.panel, [her]);
    await shows(found.panel, 'Prospecting');
  });

  test.each([
    ['a search', paths.salesSearch, others.slice(0, 25)],
    ['a list', paths.salesList, others.slice(0, 8)],
  ] as const)('%s shows all of its people, who can be added there', async (_, path, people) => {
    const { panel } = await openAt(path);
    await showsPeople(panel, people);
    const [one] = people;
    await press(panel, `Add ${one?.name}`);
    await toastSays(panel, `${one?.name} is now a lead`);
    await becomes(() => leadsIn(session().desk)).toMatchObject([
      { name: one?.name, title: one?.title, company: one?.company, salesId: salesId(one?.slug ?? '') },
    ]);
  });

  test('the inbox shows with whom the open conversation is, and follows to the next one', async () => {
    const { page, panel } = await openAt(paths.salesInbox);
    await showsPeople(panel, [known]);
    await goOn(page, `/sales/inbox/${talkWith(other).id}`);
    await isDrawn(page);
    await showsPeople(panel, [other]);
    await addShown(panel);
    expect(await shownAs()).toEqual([{ name: other.name, slug: undefined, salesId: salesId(other.slug) }]);
  });

  test('a message over a lead’s page is to her, and makes nobody of two', async () => {
    const { page, panel } = await openAt(paths.salesLead(her));
    await addShown(panel);
    await pressInHost(page, `[data-act="message ${her.slug}"]`);
    await sendIn(page, places.salesOverlay, { text: 'Passt es Ihnen am Dienstag?' });
    await appears(panel, 'Log first contact');
    await hides(panel, '2 people');
    expect(await textOf(panel)).not.toContain('Also here');
  });
});

describe('from one lead of Sales Navigator’s to the next', () => {
  test('nothing of the lead before is ever shown under the address of the next', async () => {
    const { page, panel } = await openAt(paths.salesLead(her));
    await showsPeople(panel, [her]);
    await onLinkedIn(page, (stage) => stage.hold());
    await goOn(page, paths.salesLead(other));
    await shows(panel, 'Reading the page…');
    await hides(panel, her.name);
    const seen = await everShown(panel, [her.name, her.company ?? '', her.title ?? '']);
    await onLinkedIn(page, (stage) => stage.release());
    await isDrawn(page);
    await showsPeople(panel, [other]);
    await addShown(panel);
    expect(await seen()).toEqual([]);
    expect(await shownAs()).toEqual([{ name: other.name, slug: undefined, salesId: salesId(other.slug) }]);
  });

  test('a contact that was being written about the first is not logged for the second', async () => {
    const { page, panel } = await openAt(paths.salesLead(her));
    await press(panel, 'Log first contact');
    await appears(panel, 'Save');
    // The panel does not hear that the page moves on: its last look is at save.
    await page.extensionRealms()[0]?.evaluate(() => {
      chrome.runtime.sendMessage = (() => Promise.resolve()) as typeof chrome.runtime.sendMessage;
    });
    await goOn(page, paths.salesLead(other));
    await isDrawn(page);
    await press(panel, 'Save');
    await toastSays(panel, 'The page shows someone else now. Nothing was saved.');
    expect(await leadsIn(session().desk)).toEqual([]);
  });
});

describe('somebody whom both LinkedIn and Sales Navigator show', () => {
  const both = [{ name: her.name, slug: her.slug, salesId: salesId(her.slug) }];

  test('added in Sales Navigator, is the same lead on her profile once the page has shown both', async () => {
    const { page, panel } = await openAt(paths.salesLead(her));
    await addShown(panel);
    await openMenu(page, her);
    await press(panel, 'Add to the lead');
    await becomes(shownAs).toEqual(both);

    const profile = await openAt(paths.profile(her));
    await appears(profile.panel, 'Log first contact');
    await shows(profile.panel, 'Prospecting');
    await launcherSays(profile.page, `${launcherWords.open}, Prospecting`);
  });

  test('added with the menu open, has both names at once', async () => {
    const { page, panel } = await openAt(paths.salesLead(her));
    await openMenu(page, her);
    await shows(panel, `linkedin.com/in/${her.slug}`);
    await addShown(panel);
    expect(await shownAs()).toEqual(both);
  });

  test('added on her profile, is known in Sales Navigator once the page has shown both', async () => {
    await givenLead(session(), {
      name: her.name,
      slug: her.slug,
      title: her.title,
      company: her.company,
      location: her.location,
    });
    const { page, panel } = await openAt(paths.salesLead(her));
    await shows(panel, 'Same person?');
    await openMenu(page, her);
    await shows(panel, 'Prospecting');
    await press(panel, 'Add to the lead');
    await becomes(shownAs).toEqual(both);
    const again = await openHost(session(), `https://www.linkedin.com${paths.salesLead(her)}`);
    await launcherSays(again, `${launcherWords.open}, Prospecting`);
  });

  test('is linked by hand where only the name speaks for it, and never by itself', async () => {
    await givenLead(session(), { name: her.name, slug: her.slug });
    const { panel } = await openAt(paths.salesLead(her));
    await shows(panel, 'A lead of the same name, met elsewhere.');
    expect(await shownAs()).toEqual([{ name: her.name, slug: her.slug, salesId: undefined }]);
    await press(panel, `Link to ${her.name}`);
    await becomes(shownAs).toEqual(both);
  });
});
