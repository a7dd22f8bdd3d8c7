import { type Frame, type Page } from 'puppeteer';
import { describe, expect, test } from 'vitest';
import { type StagedWindow } from '../stage/control';
import { ingrid, larsOfTromso, magnus, type Person, priya, sofie, thomas } from '../stage/people';
import { becomes, allRows, leadsIn } from './steps/database';
import { launcherSays, launcherWords, profileAddress, threadAddress } from './steps/host';
import { has, hides, isFocused, press, shows, textOf, toastSays } from './steps/page';
import { openPanelOn } from './steps/panel';
import { sharedSession } from './steps/session';

const session = sharedSession();

const reading = 'Reading the page…';

const hold = (page: Page) => page.evaluate(() => (window as unknown as StagedWindow).stage.hold());
const release = (page: Page) => page.evaluate(() => (window as unknown as StagedWindow).stage.release());

/** Goes on inside the host, by one of the host's own links. */
const follow = (page: Page, href: string) =>
  page.evaluate((address) => {
    const link = [...document.querySelectorAll('a')].find((one) => one.href === address);
    if (!link) throw new Error(`No link to ${address}`);
    link.click();
  }, href);

/** What the log form has as its note. */
async function noteIn(panel: Frame): Promise<string | undefined> {
  const field = await panel.waitForSelector('textarea');
  return field?.evaluate((note) => note.value);
}

/** What must hold between two pages: the panel says that it reads, shows nobody and offers nothing that saves. */
async function readsAndOffersNothing(panel: Frame, previous: Person) {
  await shows(panel, reading);
  await hides(panel, previous.name);
  for (const name of ['Add lead', 'Log first contact', 'Log contact', 'Save'])
    expect(await has(panel, name)).toBe(false);
}

describe('on LinkedIn, by the history', () => {
  /** The profile that stands beside each other one, in the same interface, so that LinkedIn does not load a new page. */
  const pairs: { ui: string; from: Person; to: Person }[] = [
    { ui: 'SDUI', from: ingrid, to: priya },
    { ui: 'Ember', from: magnus, to: thomas },
  ];

  test.each(pairs)(
    'in $ui the panel reads until the page is the next person’s, and saves only her',
    async ({ from, to }) => {
      const { page, panel } = await openPanelOn(session(), profileAddress(from));
      await shows(panel, from.name);

      await hold(page);
      await page.evaluate((address) => {
        history.pushState(null, '', address);
        dispatchEvent(new PopStateEvent('popstate'));
      }, profileAddress(to));
      await readsAndOffersNothing(panel, from);
      expect(await page.evaluate(() => document.body.innerText)).toContain(from.name);

      await release(page);
      await shows(panel, to.name);
      await hides(panel, reading);
      expect(await textOf(panel)).not.toContain(from.name);
      await press(panel, 'Add lead');
      await toastSays(panel, `${to.name} is now a lead`);
      expect(await leadsIn(session().desk)).toMatchObject([{ name: to.name, slug: to.slug }]);
      expect(await allRows(session().desk, 'leads')).toHaveLength(1);
    },
  );

  test('the old title over the new card misleads nobody', async () => {
    const { page, panel } = await openPanelOn(session(), profileAddress(ingrid));
    await shows(panel, ingrid.name);
    // The new card at once; the title and the rest only when the test is over.
    await page.evaluate(() => {
      (window as unknown as StagedWindow).stage.hold();
    });
    await follow(page, profileAddress(priya));
    await page.evaluate(() => {
      const { stage } = window as unknown as StagedWindow;
      stage.delay = 60_000;
      stage.release();
    });

    await shows(panel, priya.name);
    expect(await page.title()).toContain(ingrid.name);
    await press(panel, 'Add lead');
    await becomes(() => leadsIn(session().desk)).toMatchObject([{ slug: priya.slug }]);
  });

  test('back again, the panel reads until the first person is there again', async () => {
    const { page, panel } = await openPanelOn(session(), profileAddress(ingrid));
    await shows(panel, ingrid.name);
    await follow(page, profileAddress(priya));
    await shows(panel, priya.name);

    await hold(page);
    await page.evaluate(() => history.back());
    await readsAndOffersNothing(panel, priya);
    await release(page);
    await shows(panel, ingrid.name);
    expect(await textOf(panel)).not.toContain(priya.name);
  });

  test('a save that was begun on one page never lands on the next person', async () => {
    const { page, panel } = await openPanelOn(session(), profileAddress(ingrid));
    await shows(panel, ingrid.name);
    await isFocused(panel, 'Add lead');
    await page.evaluate((address) => {
      (window as unknown as StagedWindow).stage.hold();
      history.pushState(null, '', address);
      dispatchEvent(new PopStateEvent('popstate'));
    }, profileAddress(priya));
    // The button may still stand in the panel for a moment: her finger is faster than any message.
    await page.keyboard.press('Enter');
    await readsAndOffersNothing(panel, ingrid);
    await release(page);
    await shows(panel, priya.name);
    expect(await allRows(session().desk, 'requests')).toEqual([]);
  });

  test('a half-written log stays with the person whom it is about', async () => {
    const { page, panel } = await openPanelOn(session(), profileAddress(ingrid));
    await press(panel, 'Log first contact');
    await panel.locator('textarea').fill('Only for Ingrid');
    await follow(page, profileAddress(priya));
    await shows(panel, priya.name);
    expect(await panel.$('textarea')).toBeNull();
    await press(panel, 'Log first contact');
    expect(await noteIn(panel)).toBe('');

    await page.evaluate(() => history.back());
    await shows(panel, ingrid.name);
    await press(panel, 'Log first contact');
    expect(await noteIn(panel)).toBe('Only for Ingrid');
  });

  test('from a profile to a people search, nobody of the profile is left', async () => {
    const { page, panel } = await openPanelOn(session(), profileAddress(magnus));
    await shows(panel, magnus.name);
    await page.evaluate(() => {
      history.pushState(null, '', '/search/results/people/?keywords=Nyg%C3%A5rd');
      dispatchEvent(new PopStateEvent('popstate'));
    });
    await shows(panel, sofie.name);
    expect(await textOf(panel)).not.toContain(magnus.name);
  });

  test('a profile that never becomes the one its address names is not recognised, and can be added by hand', async () => {
    const { page, panel } = await openPanelOn(session(), profileAddress(ingrid));
    await shows(panel, ingrid.name);
    await hold(page);
    await page.evaluate((address) => history.pushState(null, '', address), profileAddress(larsOfTromso));
    await shows(panel, reading);
    await panel.waitForFunction(() => document.body.innerText.includes('This page was not recognised'), {
      timeout: 60_000,
    });
    await press(panel, 'Add by hand');
    await panel.waitForSelector('[name=profile]');
    expect(await panel.$eval('[name=profile]', (field) => (field as HTMLInputElement).value)).toBe(
      profileAddress(larsOfTromso),
    );
    expect(await panel.$eval('[name=name]', (field) => (field as HTMLInputElement).value)).toBe('');
  });
});

describe('on Gmail, by the hash', () => {
  const toSofie = threadAddress('Befaring i Elverum');
  const toMagnus = threadAddress('Contract draft');

  test('the panel reads until the thread is the one that the address names, and saves only its people', async () => {
    const { page, panel } = await openPanelOn(session(), toSofie);
    await shows(panel, sofie.name);

    await hold(page);
    await page.evaluate((address) => location.assign(address), toMagnus);
    await readsAndOffersNothing(panel, sofie);
    await launcherSays(page, launcherWords.open);

    await release(page);
    await shows(panel, magnus.name);
    await press(panel, 'Add lead');
    await becomes(() => leadsIn(session().desk)).toMatchObject([{ name: magnus.name, emails: [magnus.email] }]);
  });

  test('back to the first thread, its person is shown again and nobody else', async () => {
    const { page, panel } = await openPanelOn(session(), toSofie);
    await shows(panel, sofie.name);
    await page.evaluate((address) => location.assign(address), toMagnus);
    await shows(panel, magnus.name);
    await hold(page);
    await page.evaluate(() => history.back());
    await readsAndOffersNothing(panel, magnus);
    await release(page);
    await shows(panel, sofie.name);
    expect(await textOf(panel)).not.toContain(magnus.name);
  });

  test('rows that Gmail makes anew change nothing in the panel', async () => {
    const { page, panel } = await openPanelOn(session(), 'https://mail.google.com/mail/u/0/#inbox');
    await shows(panel, ingrid.name);
    // Rows below the window are not drawn: their words are there, but no eye can read them.
    await panel.waitForFunction(() => document.body.textContent.includes('Mailing list'));
    const before = await textOf(panel);
    await panel.evaluate((words) => {
      const { body } = document;
      new MutationObserver(() => {
        if (body.innerText.includes(words)) body.dataset.hasRead = 'true';
      }).observe(body, { subtree: true, childList: true, characterData: true });
    }, reading);
    await page.evaluate(() => (window as unknown as StagedWindow).stage.rerender());
    await page.waitForFunction(() => document.querySelectorAll('.zA').length > 0);
    await launcherSays(page, launcherWords.open);
    expect(await textOf(panel)).toBe(before);
    expect(await panel.evaluate(() => document.body.dataset.hasRead)).toBeUndefined();
  });
});
