import { type Frame, type Page } from 'puppeteer';
import { describe, expect, test } from 'vitest';
import { ingrid } from '../stage/people';
import { answer } from './steps/answers';
import { givenLead } from './steps/commands';
import { becomes, contactsIn, leadsIn } from './steps/database';
import { profileAddress } from './steps/host';
import { appears, fill, isFocused, press, shows, textOf, toastSays, undo } from './steps/page';
import { openPanelOn, saveLog } from './steps/panel';
import { sharedSession } from './steps/session';

const session = sharedSession();

async function openForm(): Promise<{ page: Page; panel: Frame }> {
  const { page, panel } = await openPanelOn(session(), profileAddress(ingrid));
  await shows(panel, ingrid.company ?? '');
  await press(panel, 'Log first contact');
  await fill(panel, 'Note', 'Spoke of prices');
  return { page, panel };
}

describe('a log whose answer is lost', () => {
  test('is one contact of one lead when the form is closed, opened and saved again', async () => {
    const { page, panel } = await openForm();
    await answer(panel, 'contact.log', 'lost');
    await press(panel, 'Save');
    await shows(panel, 'Save it again as it stands: it counts once.');
    await page.keyboard.press('Escape');
    await shows(panel, 'An unsaved log of yours is kept here.');
    await answer(panel, 'contact.log');

    await press(panel, 'Log contact');
    await shows(panel, 'Save it again as it stands: it counts once.');
    await saveLog(panel);
    await toastSays(panel, 'contact logged');
    expect(await contactsIn(session().desk)).toMatchObject([{ note: 'Spoke of prices' }]);
    expect(await leadsIn(session().desk)).toHaveLength(1);
    expect(await textOf(panel)).not.toContain('An unsaved log');
  });

  test('is said to be perhaps saved once the text is changed', async () => {
    const { panel } = await openForm();
    await answer(panel, 'contact.log', 'lost');
    await press(panel, 'Save');
    await shows(panel, 'Save it again as it stands: it counts once.');
    await fill(panel, 'Note', 'Spoke of prices and terms');
    await shows(panel, 'Look at the timeline first');
  });

  test('is one lead when it was the adding whose answer was lost, and the text is changed then', async () => {
    const { panel } = await openForm();
    await answer(panel, 'lead.create', 'lost');
    await press(panel, 'Save');
    await toastSays(panel, 'Fairlead did not answer');
    await answer(panel, 'lead.create');
    await saveLog(panel, { note: 'Spoke of terms' });
    await becomes(() => contactsIn(session().desk)).toMatchObject([{ note: 'Spoke of terms' }]);
    expect(await leadsIn(session().desk)).toHaveLength(1);
  });
});

test('where only the adding went well, that is said, and can be taken back', async () => {
  const { panel } = await openForm();
  await answer(panel, 'contact.log', { ok: false, error: 'failed' });
  await press(panel, 'Save');
  await toastSays(panel, `${ingrid.name} is now a lead, but the contact was not logged.`);
  expect(await leadsIn(session().desk)).toHaveLength(1);
  expect(await contactsIn(session().desk)).toEqual([]);
  expect(await panel.$eval('[name=note]', (field) => (field as HTMLTextAreaElement).value)).toBe('Spoke of prices');

  await undo(panel, `${ingrid.name} is now a lead`);
  expect(await leadsIn(session().desk)).toEqual([]);
  await answer(panel, 'contact.log');
  await saveLog(panel);
  await becomes(() => contactsIn(session().desk)).toHaveLength(1);
  expect(await leadsIn(session().desk)).toHaveLength(1);
});

describe('Enter', () => {
  test('held down on “Add lead” adds, and opens and logs nothing', async () => {
    const { page, panel } = await openPanelOn(session(), profileAddress(ingrid));
    await isFocused(panel, 'Add lead');
    await page.keyboard.down('Enter');
    await isFocused(panel, 'Log first contact');
    for (let times = 0; times < 5; times += 1) await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');

    await isFocused(panel, 'Log first contact');
    expect(await panel.$('form')).toBeNull();
    expect(await contactsIn(session().desk)).toEqual([]);
  });

  test('pressed a third time is a new line in the note, no contact', async () => {
    const { page, panel } = await openPanelOn(session(), profileAddress(ingrid));
    await isFocused(panel, 'Add lead');
    await page.keyboard.press('Enter');
    await isFocused(panel, 'Log first contact');
    await page.keyboard.press('Enter');
    await panel.waitForFunction(() => document.activeElement?.matches('[name=note]'));
    await page.keyboard.press('Enter');

    expect(await panel.$eval('[name=note]', (field) => (field as HTMLTextAreaElement).value)).toBe('\n');
    expect(await contactsIn(session().desk)).toEqual([]);
  });
});

test('a page that is only read again gives the half-written note its focus back', async () => {
  await givenLead(session(), { name: ingrid.name, slug: ingrid.slug });
  const { page, panel } = await openPanelOn(session(), profileAddress(ingrid));
  await press(panel, 'Log first contact');
  await appears(panel, 'Save');
  await panel.focus('[name=when]');
  await panel.evaluate((words) => {
    const { body } = document;
    const watch = new MutationObserver(() => {
      if (!body.innerText.includes(words)) return;
      watch.disconnect();
      body.dataset.hasRead = 'true';
    });
    watch.observe(body, { subtree: true, childList: true });
  }, 'Reading the page…');
  // The host is busy when the panel asks.
  const busy = page.evaluate(() => {
    const until = performance.now() + 1_500;
    while (performance.now() < until);
  });
  await panel.evaluate(() => void dispatchEvent(new Event('pageshow')));
  await busy;

  await panel.waitForSelector('[data-has-read] form', { visible: true });
  await panel.waitForFunction(() => document.activeElement?.matches('[name=when]'), { timeout: 30_000 });
});

test('what is being saved cannot be changed meanwhile', async () => {
  const { panel } = await openForm();
  const locked = await panel.evaluate(
    () =>
      new Promise<boolean[]>((resolve) => {
        const { runtime } = chrome as unknown as { runtime: { sendMessage: (message: unknown) => Promise<unknown> } };
        const real = runtime.sendMessage.bind(runtime);
        runtime.sendMessage = async (message) => {
          await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
          const form = document.querySelector('form');
          const fields = [
            ...(form?.querySelectorAll<HTMLInputElement>('[name=note], [name=when], [name=dueOn]') ?? []),
          ];
          resolve([form?.ariaBusy === 'true', ...fields.map((field) => field.readOnly)]);
          return real(message);
        };
        document.querySelector<HTMLElement>('form [type=submit]')?.click();
      }),
  );
  expect(locked).toEqual([true, true, true, true]);
  await toastSays(panel, 'contact logged');
});
