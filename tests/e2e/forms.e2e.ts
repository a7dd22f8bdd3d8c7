import { type ElementHandle } from 'puppeteer';
import { beforeEach, describe, expect, test } from 'vitest';
import { ingrid } from '../stage/people';
import { violationsIn } from './steps/axe';
import { givenLead, givenSettings, send } from './steps/commands';
import { cover, isCovered, uncover } from './steps/covers';
import { becomes, leadsIn, openFollowUpsIn } from './steps/database';
import { dayFromToday } from './steps/days';
import { profileAddress } from './steps/host';
import { appears, control, fill, has, hides, isFocused, press, shows, toastSays, type View } from './steps/page';
import { moveTo, openLead, openPanelOn } from './steps/panel';
import { followUpNames, openPopup } from './steps/popup';
import { sharedSession } from './steps/session';

const session = sharedSession();

const anna = { name: 'Anna Berg', title: 'CEO', company: 'Nordhav' };

const valueOf = (view: View, name: string): Promise<string> =>
  view.$eval(`[name=${name}]`, (field) => (field as HTMLInputElement).value);

const theLead = async () => (await leadsIn(session().desk))[0];

/** What the same lead becomes in another tab. */
async function editElsewhere(fields: { title?: string; company?: string }): Promise<void> {
  const lead = await theLead();
  if (!lead) throw new Error('There is no lead');
  await send(session(), 'lead.edit', {
    leadId: lead.id,
    rev: lead.rev,
    fields: { name: lead.name, ...fields, emails: [], phones: [], currency: 'NOK' },
  });
}

describe('A lead that is edited', () => {
  test('is saved though her follow-up was done, she was moved and logged meanwhile', async () => {
    const leadId = await givenLead(session(), { ...anna, dueOn: dayFromToday(-1) });
    const panel = await openLead(session(), leadId);
    await press(panel, 'Edit');
    await fill(panel, 'Title', 'Chair');
    const [due] = await openFollowUpsIn(session().desk);
    await send(session(), 'follow-up.done', { followUpId: due?.id ?? '' });
    await send(session(), 'lead.move', { leadId, stageId: 'proposal' });
    await send(session(), 'contact.log', { leadId, channel: 'call', at: Date.now() });

    await press(panel, 'Save');
    await toastSays(panel, 'Saved');
    expect(await theLead()).toMatchObject({ title: 'Chair', company: 'Nordhav', stageId: 'proposal' });
  });

  test('has her draft back after a log, and it can be saved or discarded', async () => {
    const leadId = await givenLead(session(), anna);
    const panel = await openLead(session(), leadId);
    await press(panel, 'Edit');
    await fill(panel, 'Title', 'Chair');
    await panel.keyboard.press('Escape');
    await send(session(), 'contact.log', { leadId, channel: 'call', at: Date.now() });

    await press(panel, 'Edit');
    await shows(panel, 'What you typed earlier is back.');
    expect(await valueOf(panel, 'title')).toBe('Chair');
    await press(panel, 'Discard');
    expect(await valueOf(panel, 'title')).toBe('CEO');
    await hides(panel, 'What you typed earlier is back.');
    await fill(panel, 'Title', 'CFO');
    await press(panel, 'Save');
    await toastSays(panel, 'Saved');
    expect(await theLead()).toMatchObject({ title: 'CFO' });
  });

  test('F21: is not saved over what was changed elsewhere before the rep has chosen her own', async () => {
    const panel = await openLead(session(), await givenLead(session(), anna));
    await press(panel, 'Edit');
    await fill(panel, 'Title', 'Chair');
    await editElsewhere({ title: 'CFO', company: 'Nordhav' });

    await press(panel, 'Save');
    await shows(panel, 'Changed elsewhere since you began');
    expect(
      await panel.$$eval('form tbody tr', (rows) => rows.map((row) => [...row.cells].map((cell) => cell.innerText))),
    ).toEqual([['Title', 'CFO', 'Chair']]);
    expect(await theLead()).toMatchObject({ title: 'CFO' });
    expect(await violationsIn(panel)).toEqual([]);
    await press(panel, 'Save mine');
    await toastSays(panel, 'Saved');
    expect(await theLead()).toMatchObject({ title: 'Chair', company: 'Nordhav' });
  });

  test('takes what is there now in those fields, and keeps what else was typed', async () => {
    const panel = await openLead(session(), await givenLead(session(), anna));
    await press(panel, 'Edit');
    await fill(panel, 'Title', 'Chair');
    await fill(panel, 'Location', 'Bodø');
    await editElsewhere({ title: 'CFO', company: 'Nordhav' });

    await press(panel, 'Save');
    await press(panel, 'Take what is there now');
    await hides(panel, 'Changed elsewhere since you began');
    expect(await valueOf(panel, 'title')).toBe('CFO');
    expect(await valueOf(panel, 'location')).toBe('Bodø');
    await press(panel, 'Save');
    await toastSays(panel, 'Saved');
    expect(await theLead()).toMatchObject({ title: 'CFO', location: 'Bodø' });
  });

  test('and is given an address that another lead has leads to that one, and keeps what was typed', async () => {
    const holder = await givenLead(session(), { name: 'Bo Lie', emails: ['bo@lie.example'] });
    const panel = await openLead(session(), await givenLead(session(), anna));
    await press(panel, 'Edit');
    await fill(panel, 'E-mail', 'bo@lie.example');
    await press(panel, 'Save');
    await panel.waitForSelector(`a[href="/panel.html?lead=${holder}"]`);
    expect(await valueOf(panel, 'email')).toBe('bo@lie.example');
  });

  test('leaves no half-written text behind when she is removed', async () => {
    const panel = await openLead(session(), await givenLead(session(), { ...anna, emails: ['anna@berg.example'] }));
    await press(panel, 'Edit');
    await fill(panel, 'Title', 'Chair');
    await panel.keyboard.press('Escape');
    expect(await panel.evaluate(() => JSON.stringify(localStorage))).toContain('Chair');
    await press(panel, 'Remove lead');
    await toastSays(panel, 'Anna Berg removed');
    await becomes(() => panel.evaluate(() => JSON.stringify(localStorage))).toBe('{}');
  });
});

test('A form begun about nobody in particular says what is back, and lets go of it', async () => {
  const popup = await openPopup(session());
  await press(popup, 'Add lead');
  await fill(popup, 'Name', 'Ola');
  const again = await openPopup(session());
  await press(again, 'Add lead');
  await shows(again, 'What you typed earlier is back.');
  expect(await valueOf(again, 'name')).toBe('Ola');
  await press(again, 'Discard');
  expect(await valueOf(again, 'name')).toBe('');
  await isFocused(again, '');
  const third = await openPopup(session());
  await press(third, 'Add lead');
  await appears(third, 'Name', 'textbox');
  expect(await valueOf(third, 'name')).toBe('');
});

test('A lead added by hand with an address that another one has is not added, and leads to that one', async () => {
  const holder = await givenLead(session(), { name: 'Bo Lie', slug: 'bo-lie', emails: ['post@lie.example'] });
  const popup = await openPopup(session());
  await press(popup, 'Add lead');
  await fill(popup, 'Name', 'Eva Lie');
  await fill(popup, 'LinkedIn profile', 'https://www.linkedin.com/in/eva-lie/');
  await fill(popup, 'E-mail', 'post@lie.example');
  await popup.$eval('form', (form) => form.requestSubmit());
  await popup.waitForSelector(`a[href="/panel.html?lead=${holder}"]`);
  expect(await leadsIn(session().desk)).toHaveLength(1);
});

describe('The stage', () => {
  // What is asked on the way is playbook.e2e’s.
  beforeEach(() => givenSettings(session(), { askCriteria: false }));

  test('is chosen by keys: open, walk, Enter; only Enter moves her, and the focus is back on the button', async () => {
    const panel = await openLead(session(), await givenLead(session(), anna));
    await appears(panel, 'Stage: Prospecting');
    await panel.focus('[aria-label="Stage: Prospecting"]');
    await panel.keyboard.press('Enter');
    await panel.waitForSelector(control('Prospecting', 'menuitemradio'));
    await isFocused(panel, 'Prospecting');
    expect(await violationsIn(panel)).toEqual([]);
    await panel.keyboard.press('ArrowDown');
    await isFocused(panel, 'Lead qualification');
    await panel.keyboard.press('ArrowDown');
    await isFocused(panel, 'First contact');
    expect(await theLead()).toMatchObject({ stageId: 'prospecting', rev: 1 });
    await panel.keyboard.press('Enter');
    await toastSays(panel, 'Moved to First contact');
    await isFocused(panel, 'Stage: First contact');
    expect(await theLead()).toMatchObject({ stageId: 'first-contact', rev: 2 });
  });

  test('that she stands in already is no move, and there is nothing to undo', async () => {
    const panel = await openLead(session(), await givenLead(session(), anna));
    await moveTo(panel, 'Prospecting', 'Prospecting');
    await moveTo(panel, 'Prospecting', 'Closing');
    await toastSays(panel, 'Moved to Closing');
    expect(await theLead()).toMatchObject({ rev: 2 });
  });
});

describe('A next step', () => {
  test('may be today where there was none, and the focus stays in it', async () => {
    const panel = await openLead(session(), await givenLead(session(), anna));
    await appears(panel, 'Set follow-up');
    await panel.keyboard.press('s');
    await press(panel, `Today ${await panel.evaluate(todayWords)}`, 'menuitem');
    await toastSays(panel, 'Follow-up set for');
    expect(await openFollowUpsIn(session().desk)).toMatchObject([{ dueOn: dayFromToday(0) }]);
    await isFocused(panel, 'Done');
    await panel.keyboard.press('Enter');
    await toastSays(panel, 'Follow-up done');
    await isFocused(panel, 'Set follow-up');
  });

  test('that is taken back from the toast gives the focus back to where it was', async () => {
    const panel = await openLead(session(), await givenLead(session(), { ...anna, dueOn: dayFromToday(0) }));
    await appears(panel, 'Done');
    await panel.focus('::-p-aria([name="Done"][role="button"])');
    await panel.keyboard.press('Enter');
    await toastSays(panel, 'Follow-up done');
    await isFocused(panel, 'Set follow-up');
    await panel.focus('[data-sonner-toast] button');
    await panel.keyboard.press('Enter');
    await toastSays(panel, 'Undone');
    await isFocused(panel, 'Done');
  });
});

/** As the menu writes it beside its words. */
function todayWords(): string {
  return new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short' }).format(new Date());
}

test('Single letters do nothing once they are switched off, and are named nowhere', async () => {
  const settings = await session().visit(session().address('dashboard.html#/settings'));
  await press(settings, 'Single-letter shortcuts', 'switch');
  await toastSays(settings, 'Saved');
  const panel = await openLead(session(), await givenLead(session(), anna));
  await appears(panel, 'Log first contact');
  expect(await panel.$$eval('kbd', (keys) => keys.map((key) => key.textContent))).toEqual([]);
  expect(await panel.$$('[aria-keyshortcuts]')).toEqual([]);
  await panel.keyboard.press('l');
  await panel.keyboard.press('e');
  expect(await panel.$('form')).toBeNull();

  await givenSettings(session(), { letterKeys: true });
  await panel.waitForSelector('kbd');
  await panel.keyboard.press('l');
  await appears(panel, 'Save');
});

test('What is overdue beyond the first twenty is reached from the popup, by keys too', async () => {
  const names = Array.from({ length: 23 }, (_, index) => `Lead ${String(index).padStart(2, '0')}`);
  for (const [index, name] of names.entries()) await givenLead(session(), { name, dueOn: dayFromToday(index - 30) });
  const popup = await openPopup(session());
  await becomes(async () => (await followUpNames(popup)).Overdue).toEqual(names.slice(0, 20));
  await shows(popup, 'and 3 more');
  await popup.focus('[aria-label="Show more: Overdue"]');
  await popup.keyboard.press('Enter');
  await becomes(async () => (await followUpNames(popup)).Overdue).toEqual(names);
  expect(await has(popup, 'Show more: Overdue')).toBe(false);
  expect(await popup.evaluate(() => document.activeElement?.textContent)).toBe('Lead 20');
});

test('F16: A page that waits for other tabs says so, and goes on when they are closed', async () => {
  await givenLead(session(), anna);
  const other = await session().visit(session().address('manifest.json'));
  await other.evaluate(() => {
    indexedDB.deleteDatabase('fairlead');
    return new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('fairlead', 5);
      opening.addEventListener('error', () => reject(opening.error));
      // It is not closed when another version is wanted, as a page of an older Fairlead that hangs.
      opening.addEventListener('success', () => resolve());
    });
  });
  const popup = await session().visit(session().address('popup.html'));
  await shows(popup, 'Close the other Fairlead tabs to go on');
  await other.close();
  await shows(popup, 'No leads yet');
});

async function centre(element: ElementHandle | null): Promise<[number, number]> {
  const box = await element?.boundingBox();
  if (!box) throw new Error('It is not drawn');
  return [box.x + box.width / 2, box.y + box.height / 2];
}

describe('In the panel over a page', () => {
  test('an item of a menu counts when it is seen, also by one press, drag and release, and not beneath a cover', async () => {
    await givenSettings(session(), { askCriteria: false });
    await givenLead(session(), { name: ingrid.name, slug: ingrid.slug });
    const { page, panel } = await openPanelOn(session(), profileAddress(ingrid));
    const drag = async (from: string, to: string, between = async () => {}) => {
      await page.mouse.move(...(await centre(await panel.waitForSelector(control(`Stage: ${from}`)))));
      await page.mouse.down();
      const item = await panel.waitForSelector(control(to, 'menuitemradio'));
      await between();
      await page.mouse.move(...(await centre(item)), { steps: 4 });
      await page.mouse.up();
    };
    await drag('Prospecting', 'Negotiation', () => cover(page));
    await toastSays(panel, 'Something on the page lies over this button');
    expect(await theLead()).toMatchObject({ stageId: 'prospecting' });

    await uncover(page);
    await page.keyboard.press('Escape');
    await panel.waitForSelector('[role=menu]', { hidden: true });
    await isCovered(panel, false);
    await drag('Prospecting', 'Negotiation');
    await toastSays(panel, 'Moved to Negotiation');
    await moveTo(panel, 'Negotiation', 'Closing');
    await toastSays(panel, 'Moved to Closing');
  });

  test('a button half beneath our own bar counts, and not when the page covers the rest of it', async () => {
    await givenLead(session(), { name: ingrid.name, slug: ingrid.slug });
    const { page, panel } = await openPanelOn(session(), profileAddress(ingrid));
    await page.setViewport({ width: 1200, height: 300 });
    await panel.waitForFunction(() => innerHeight <= 300);
    const button = await panel.waitForSelector(control('Log first contact'));
    const scrolled = await button?.evaluate((element) => {
      const bar = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
      window.scrollBy(0, element.getBoundingClientRect().top + 10 - bar);
      return element.getBoundingClientRect().top < bar;
    });
    expect(scrolled).toBe(true);
    const box = await button?.boundingBox();
    const at = [(box?.x ?? 0) + 60, (box?.y ?? 0) + (box?.height ?? 0) - 6] as const;

    await cover(page);
    await isCovered(panel, true);
    await page.mouse.click(...at);
    await toastSays(panel, 'Something on the page lies over this button');
    expect(await panel.$('form')).toBeNull();
    await uncover(page);
    await isCovered(panel, false);
    await page.mouse.click(...at);
    await appears(panel, 'Save');
  });

  test('the list of keys, which lies over all of ours, is closed by a press', async () => {
    const { page, panel } = await openPanelOn(session(), profileAddress(ingrid));
    await appears(panel, 'Add lead');
    await page.keyboard.press('?');
    await panel.locator('dialog[open] button').click();
    await panel.waitForSelector('dialog[open]', { hidden: true });
  });

  test('a press while the page is too busy to draw counts when it has drawn', async () => {
    const { page, panel } = await openPanelOn(session(), profileAddress(ingrid));
    await appears(panel, 'Add lead');
    await isCovered(panel, false);
    const busy = page.evaluate(() => {
      const end = performance.now() + 6_000;
      while (performance.now() < end);
    });
    // From within the frame: a hand's click may have to wait for the page as well.
    await panel.$eval(control('Add lead'), (button) =>
      button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 })),
    );
    await busy;
    await toastSays(panel, 'is now a lead');
    expect(await theLead()).toMatchObject({ name: ingrid.name });
  });
});
