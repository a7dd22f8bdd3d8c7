import { type Frame, type Page } from 'puppeteer';
import { describe, expect, test } from 'vitest';
import { crowd, ingrid, magnus, type Member, priya, thomas } from '../stage/people';
import { openPanel } from './overlay';
import { becomes, leadsIn } from './steps/database';
import { goOn, isDrawn, linkedinPaths as paths, onLinkedIn, openLinkedIn } from './steps/linkedin';
import { hides, press, shows } from './steps/page';
import { everShown, peopleIn, showsNobody, showsPeople } from './steps/people';
import { sharedSession } from './steps/session';

const session = sharedSession();

const pairs = [
  { ui: 'sdui', before: ingrid as Member, after: priya as Member },
  { ui: 'ember', before: magnus as Member, after: thomas as Member },
] as const;

const factsOf = ({ name, title, company, location, headline }: Member) => [
  name,
  headline,
  location,
  ...[title, company].filter((one) => one !== undefined),
];

/** The next part of the page is drawn, and the panel has looked at it: with the answer to the second question the first is shown. */
async function step(page: Page, panel: Frame): Promise<void> {
  await onLinkedIn(page, (stage) => stage.step());
  await panel.evaluate(async () => {
    const tab = await chrome.tabs.getCurrent();
    const ask = () => chrome.tabs.sendMessage(tab?.id ?? 0, { question: 'page.read' }, { frameId: 0 });
    await ask();
    await ask();
  });
}

describe.each(pairs)('a profile in $ui whose parts come late', ({ ui, before, after }) => {
  test.each(['none', 'frame', 'stale'] as const)(
    'never shows a word of the person before her (cards: %s)',
    async (how) => {
      const page = await openLinkedIn(session(), paths.profile(before), { ui });
      const panel = await openPanel(page);
      await shows(panel, before.company ?? '');
      await onLinkedIn(
        page,
        (stage, cards) => {
          stage.lateCards = cards;
          stage.hold();
        },
        how,
      );
      await goOn(page, paths.profile(after));
      await shows(panel, 'Reading the page…');
      await hides(panel, before.name);
      const hers = new Set(factsOf(after));
      const seen = await everShown(
        panel,
        factsOf(before).filter((one) => !hers.has(one)),
      );

      const isPending = () => onLinkedIn(page, (stage) => stage.pending);
      const parts: string[][] = [];
      while (await isPending()) {
        await step(page, panel);
        await becomes(async () => [[], [after.name]].map(String)).toContain(String(await peopleIn(panel)));
        parts.push(await peopleIn(panel));
      }
      expect(parts).toHaveLength(how === 'frame' ? 4 : 3);
      await showsPeople(panel, [after]);
      await shows(panel, after.company ?? '');
      expect(await seen()).toEqual([]);

      await press(panel, 'Add lead');
      await becomes(async () =>
        (await leadsIn(session().desk)).map(({ slug, title, company }) => ({ slug, title, company })),
      ).toEqual([{ slug: after.slug, title: after.title, company: after.company }]);
    },
  );

  test('added while the experience of the person before still stands there, she has nothing of it', async () => {
    const page = await openLinkedIn(session(), paths.profile(before), { ui });
    const panel = await openPanel(page);
    await showsPeople(panel, [before]);
    await onLinkedIn(page, (stage) => {
      stage.lateCards = 'stale';
      stage.hold();
    });
    await goOn(page, paths.profile(after));
    await step(page, panel);
    await showsPeople(panel, [after]);
    expect(await page.evaluate(() => document.querySelector('#last')?.textContent)).toContain(before.company);
    await press(panel, 'Add lead');
    await becomes(async () => (await leadsIn(session().desk)).length).toBe(1);
    const [lead] = await leadsIn(session().desk);
    expect(lead).toMatchObject({ name: after.name, slug: after.slug });
    expect([lead?.title, lead?.company]).not.toContain(before.title);
    expect([lead?.title, lead?.company]).not.toContain(before.company);
  });

  test('going from page to page within LinkedIn ends with nobody of the page before', async () => {
    const page = await openLinkedIn(session(), paths.profile(before), { ui });
    const panel = await openPanel(page);
    await showsPeople(panel, [before]);
    const goTo = async (path: string) => {
      await goOn(page, path);
      await isDrawn(page);
    };
    await goTo(paths.feed);
    await showsNobody(panel, [before]);
    await goTo(paths.profile(after));
    await showsPeople(panel, [after]);
    await goTo(paths.experience(after));
    // Until it is scrolled, Ember's page says by its title alone whose it is, and titles go stale.
    await (ui === 'ember' ? shows(panel, 'This page was not recognised') : showsPeople(panel, [after]));
    await goTo(paths.search('Trondheim'));
    await showsPeople(panel, crowd.slice(0, 10));
    await goTo(paths.profile(before));
    await showsPeople(panel, [before]);
  });
});
