import { expect, test } from 'vitest';
import { ingrid, type Member, priya, rep, thomas } from '../stage/people';
import { launch } from './browser';
import { closedElements } from './overlay';
import { givenSettings } from './steps/commands';
import { becomes } from './steps/database';
import { isDrawn, linkedinAddress, linkedinPaths as paths, type LinkedInUi, openLinkedIn } from './steps/linkedin';
import { has } from './steps/page';
import { peopleIn } from './steps/people';
import { openSidePanel } from './steps/popup';
import { sharedSession } from './steps/session';
import { markupOf, watched } from './steps/untouched';

const session = sharedSession();

/** Every page kind, in each interface in which it is served, and how many people the panel shows of it. */
const kinds = (ui: LinkedInUi): [string, number][] => [
  [paths.profile(ingrid as Member), 1],
  [paths.experience(ingrid as Member), 1],
  [paths.activity(ingrid as Member), 1],
  [paths.contactInfo(ingrid as Member), 1],
  [paths.invite(ingrid as Member), 1],
  [paths.profile(rep as Member), 0],
  [paths.search('Trondheim'), 10],
  [paths.network, 9],
  [paths.sent, 3],
  [paths.feed, 0],
  [paths.post(0), 1],
  ...((ui === 'ember'
    ? [
        [paths.messaging(priya as Member), 1],
        [paths.companyPeople('havlys-energi-as'), 1],
        ['/company/havlys-energi-as/', 0],
        [paths.salesLead(thomas as Member), 1],
        [paths.salesSearch, 25],
        [paths.salesList, 8],
        [paths.salesInbox, 1],
        [paths.recruiter, 0],
      ]
    : []) as [string, number][]),
];

test.each(['sdui', 'ember'] as const)(
  'with the side panel no page of LinkedIn’s in %s has a node of ours in it, or any change',
  async (ui) => {
    await givenSettings(session(), { surfaces: { gmail: 'overlay', linkedin: 'side-panel' } });
    const bare = await launch({ stage: session().stage });
    try {
      const [path] = kinds(ui)[0]!;
      const first = await openLinkedIn(session(), path, { ui });
      const panel = await openSidePanel(session(), first);
      for (const [place, people] of kinds(ui)) {
        const page = await openLinkedIn(session(), place, { ui });
        const changes = await watched(page);
        await page.bringToFront();
        await becomes(async () => (await peopleIn(panel)).length).toBe(people);
        // It has looked, and looks again.
        if (people === 0) await becomes(() => has(panel, 'Add lead')).toBe(false);
        expect(await closedElements(page), place).toEqual([]);
        expect(await changes(), place).toEqual([]);

        const other = await bare.browser.newPage();
        await other.goto(linkedinAddress(place, { ui }));
        await isDrawn(other);
        expect(await markupOf(page), place).toBe(await markupOf(other));
        await Promise.all([page.close(), other.close()]);
      }
    } finally {
      await bare.close();
    }
  },
);
