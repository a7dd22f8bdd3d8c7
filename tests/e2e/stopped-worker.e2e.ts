import { type Frame } from 'puppeteer';
import { describe, expect, test } from 'vitest';
import { ase, ingrid, jean, larsOfBergen, type Member, magnus, priya, sofie, thomas } from '../stage/people';
import { allRows, becomes, contactsIn, leadsIn, openFollowUpsIn } from './steps/database';
import { launcherSays, launcherWords, profileAddress } from './steps/host';
import { appears, press, shows, toastSays } from './steps/page';
import { addShown, openPanelOn } from './steps/panel';
import { openPopup, stageRows } from './steps/popup';
import { type Session, sharedSession } from './steps/session';
import { openPanel } from './overlay';
import { loseWorkerAt } from './worker-loss';
import { awakeServiceWorker, stopServiceWorker } from './worker';

const session = sharedSession();

/** When the worker is stopped. Given what is pressed and how it is seen to have worked. */
const losses: Record<string, (open: Session, press: () => Promise<void>, seen: () => Promise<void>) => Promise<void>> =
  {
    'before the command': async ({ browser }, pressed, seen) => {
      await stopServiceWorker(browser);
      await pressed();
      await seen();
    },
    'while it writes': async (open, pressed, seen) => {
      const lose = await loseWorkerAt(open, 'writing');
      await pressed();
      await lose();
      await seen();
    },
    'between the write and the answer': async (open, pressed, seen) => {
      const lose = await loseWorkerAt(open, 'unanswered');
      await pressed();
      await lose();
      await seen();
    },
    'after the answer': async ({ browser, id }, pressed, seen) => {
      await pressed();
      await seen();
      await stopServiceWorker(browser);
      await awakeServiceWorker(browser, id);
    },
  };

/** Somebody of her own for each, in both user interfaces. */
const people = [ingrid, magnus, priya, thomas, sofie, larsOfBergen, jean, ase] as Member[];
const cases = (from: number) =>
  Object.entries(losses).map(([when, lose], at) => ({ when, lose, one: people[from + at]! }));

async function panelOf(one: Member): Promise<Frame> {
  const { panel } = await openPanelOn(session(), profileAddress(one));
  await shows(panel, one.name);
  return panel;
}

/** A worker that died half-way would have counted her twice, or not at all. */
async function countsOne(stage: string): Promise<void> {
  const popup = await openPopup(session());
  await shows(popup, stage);
  await becomes(async () => (await stageRows(popup)).find(([name]) => name === stage)?.[1]).toBe('1');
  await becomes(async () => (await stageRows(popup)).find(([name]) => name === 'All stages')?.[1]).toBe('1');
}

describe('F1, F2: Add lead makes one lead, and says so, when the worker is stopped', () => {
  test.for(cases(0))('$when', async ({ lose, one }) => {
    const { desk } = session();
    const panel = await panelOf(one);
    await lose(
      session(),
      () => press(panel, 'Add lead'),
      async () => {
        await toastSays(panel, `${one.name} is now a lead`);
        await appears(panel, 'Edit');
      },
    );

    expect((await allRows(desk, 'leads')).map((lead) => lead.slug)).toEqual([one.slug]);
    expect(await allRows(desk, 'stageChanges')).toHaveLength(1);
    // What the page tells of her besides is kept by a command of its own.
    const commands = (await allRows(desk, 'requests')).map(({ command }) => command);
    expect(commands.filter((command) => command !== 'outreach.read')).toEqual(['lead.create']);
    await countsOne('Prospecting');
  });
});

describe('F1, F2: Log first contact logs one activity, and says so, when the worker is stopped', () => {
  test.for(cases(4))('$when', async ({ lose, one }) => {
    const { desk } = session();
    const panel = await panelOf(one);
    await addShown(panel);
    await press(panel, 'Log first contact');
    await appears(panel, 'Save');
    await lose(
      session(),
      () => press(panel, 'Save'),
      () => toastSays(panel, 'Contact logged, moved to First contact'),
    );

    const [lead, ...others] = await leadsIn(desk);
    expect(others).toEqual([]);
    expect((await contactsIn(desk)).map(({ leadId }) => leadId)).toEqual([lead?.id]);
    expect(await allRows(desk, 'activities')).toHaveLength(1);
    expect((await allRows(desk, 'stageChanges')).map(({ to }) => to)).toHaveLength(2);
    expect((await openFollowUpsIn(desk)).map(({ leadId }) => leadId)).toEqual([lead?.id]);
    await countsOne('First contact');
  });
});

test('Adding and logging in one step makes one lead and one activity when the worker is stopped between the two', async () => {
  const { desk } = session();
  const panel = await panelOf(people[0]!);
  await press(panel, 'Log first contact');
  await appears(panel, 'Save');
  const lose = await loseWorkerAt(session(), 'unanswered');
  await press(panel, 'Save');
  await lose();
  await shows(panel, 'First contact');

  await becomes(async () => (await contactsIn(desk)).length).toBe(1);
  expect(await leadsIn(desk)).toHaveLength(1);
  expect(await allRows(desk, 'activities')).toHaveLength(1);
});

test('F3: Enter pressed many times on Add lead makes one lead', async () => {
  const panel = await panelOf(people[0]!);
  const button = await panel.waitForSelector('::-p-aria([name="Add lead"][role="button"])');
  await button?.evaluate((element) => {
    for (let times = 0; times < 5; times += 1) (element as HTMLButtonElement).click();
  });
  await appears(panel, 'Edit');
  expect(await allRows(session().desk, 'leads')).toHaveLength(1);
});

test('F6: no page holds a port that an idle worker could close: panel and launcher ask again at their next use', async () => {
  const { browser, id, desk } = session();
  const { page, panel } = await openPanelOn(session(), profileAddress(ingrid));
  await addShown(panel);
  await stopServiceWorker(browser);
  // The launcher's own question wakes it: the page goes on to another person and back.
  await page.goto(profileAddress(magnus));
  await launcherSays(page, launcherWords.add);
  await stopServiceWorker(browser);
  await page.goBack();
  await launcherSays(page, `${launcherWords.open}, Prospecting`);
  await stopServiceWorker(browser);
  const again = await openPanel(page);
  await press(again, 'Log first contact');
  await press(again, 'Save');
  await toastSays(again, 'Contact logged');
  expect(await contactsIn(desk)).toHaveLength(1);
  const worker = await awakeServiceWorker(browser, id);
  expect(await worker.evaluate(() => chrome.runtime.onConnect.hasListeners())).toBe(false);
});
