import { type Page } from 'puppeteer';
import { describe, expect, test } from 'vitest';
import { passesIn, violationsIn } from './steps/axe';
import { answer } from './steps/answers';
import { givenLead } from './steps/commands';
import { allRows, becomes, leadsIn } from './steps/database';
import { dayFromToday } from './steps/days';
import { appears, fill, has, hides, isFocused, press, shows, textOf, toastSays, undo } from './steps/page';
import { openLead } from './steps/panel';
import { sharedSession } from './steps/session';

const session = sharedSession();

const unknown = { score: 'unknown' } as const;
const nothing = { budget: unknown, authority: unknown, need: unknown, timeline: unknown };
const noMoney = 'There is no money for this';
const roughly = 'They have a rough amount in mind';

/** Anna, by herself. */
async function openAnna(): Promise<Page> {
  const leadId = await givenLead(session(), { name: 'Anna Berg', stageId: 'lead-qualification' });
  const panel = await openLead(session(), leadId);
  await appears(panel, 'Stage: Lead qualification');
  return panel;
}

const openCard = (panel: Page) => panel.locator('h2 button::-p-text(Qualification)').click();
const card = async () => (await leadsIn(session().desk))[0]?.bant;

/** Chooses what a part scores by what it means. */
async function score(panel: Page, part: string, from: string, to: string): Promise<void> {
  await press(panel, `${part}: ${from}`);
  await press(panel, to, 'menuitemradio');
  await appears(panel, `${part}: ${to}`);
}

describe('the card', () => {
  test('keeps a part at once with today’s date, says what it comes to and what to ask next, and takes it back', async () => {
    const panel = await openAnna();
    await openCard(panel);
    await shows(panel, 'What would you change first');
    await press(panel, 'Need: Not known');
    await isFocused(panel, '?Not known');
    for (const meaning of ['0Has no use', '1Sees the problem', '2Would like', '3Is looking']) {
      await panel.keyboard.press('ArrowDown');
      await isFocused(panel, meaning);
    }
    await panel.keyboard.press('Enter');

    await toastSays(panel, 'Need saved');
    expect(await card()).toEqual({ ...nothing, need: { score: 3, on: dayFromToday(0) } });
    await shows(panel, '3 so far, 1 of 4 known');
    await hides(panel, 'What would you change first');
    await shows(panel, 'A no here ends it');
    await undo(panel, 'Need saved');
    await shows(panel, 'What would you change first');
    expect(await card()).toBeUndefined();
  });

  test('keeps a note by Enter, or when it is left, beside what another part says', async () => {
    const panel = await openAnna();
    await openCard(panel);
    await score(panel, 'Budget', 'Not known', roughly);
    await fill(panel, 'Note: Budget', 'About 50,000');
    await panel.keyboard.press('Enter');
    await becomes(async () => (await card())?.budget.note).toBe('About 50,000');
    await fill(panel, 'Note: Authority', 'Ask her boss');
    await panel.keyboard.press('Tab');
    await becomes(card).toEqual({
      ...nothing,
      budget: { score: 2, note: 'About 50,000', on: dayFromToday(0) },
      authority: { score: 'unknown', note: 'Ask her boss' },
    });
  });

  test('finds a half-written note again when the panel went away over it', async () => {
    const panel = await openAnna();
    await openCard(panel);
    await fill(panel, 'Note: Need', 'Half a thou');
    await panel.evaluate(() => addEventListener('blur', (event) => event.stopImmediatePropagation(), true));
    await panel.reload();
    await openCard(panel);
    await appears(panel, 'Note: Need', 'textbox');
    expect(await panel.$eval('[name=bant-need]', (field) => (field as HTMLInputElement).value)).toBe('Half a thou');
  });
});

test('a note that is refused is still there when it was left before the answer came', async () => {
  const panel = await openAnna();
  await openCard(panel);
  await answer(panel, 'lead.qualify', { ok: false, error: 'failed' });
  await fill(panel, 'Note: Budget', 'About 50,000');
  // In one task, as a quick hand with a slow disk.
  await panel.$eval('[name=bant-budget]', (field) => {
    (field as HTMLInputElement).form?.requestSubmit();
    (field as HTMLInputElement).blur();
  });
  await toastSays(panel, 'Something went wrong');
  await panel.reload();
  await openCard(panel);
  await appears(panel, 'Note: Budget', 'textbox');
  expect(await panel.$eval('[name=bant-budget]', (field) => (field as HTMLInputElement).value)).toBe('About 50,000');
});

describe('giving a lead up', () => {
  test('is proposed where there is no money; kept in spite of it, the lead is not asked about until it is so anew', async () => {
    const panel = await openAnna();
    await openCard(panel);
    await score(panel, 'Budget', 'Not known', noMoney);
    await shows(panel, 'There is no budget.');
    await press(panel, 'Keep it');
    await hides(panel, 'There is no budget.');
    await isFocused(panel, 'Qualification');
    await panel.reload();
    await openCard(panel);
    await appears(panel, `Budget: ${noMoney}`);
    expect(await has(panel, 'Disqualify')).toBe(false);

    await score(panel, 'Budget', noMoney, roughly);
    await becomes(() =>
      panel.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('disqualify'))),
    ).toEqual([]);
    await score(panel, 'Budget', roughly, noMoney);
    await press(panel, 'Disqualify');
    await toastSays(panel, 'Anna Berg is disqualified');
    await appears(panel, 'Stage: Disqualified: No budget');
    expect(await leadsIn(session().desk)).toMatchObject([{ outcome: 'disqualified', closeReason: 'no-budget' }]);
    expect(await allRows(session().desk, 'totals')).toMatchObject([{ totals: {} }]);
    await undo(panel, 'Anna Berg is disqualified');
    await shows(panel, 'There is no budget.');
  });

  test('asks why by the keys alone, and the history tells it', async () => {
    const panel = await openAnna();
    await press(panel, 'Stage: Lead qualification');
    await press(panel, 'Lost', 'menuitem');
    await shows(panel, 'Why was the sale lost?');
    await panel.keyboard.press('Escape');
    await isFocused(panel, 'Stage: Lead qualification');
    await hides(panel, 'Why was the sale lost?');
    expect((await leadsIn(session().desk))[0]).not.toHaveProperty('outcome');

    await press(panel, 'Stage: Lead qualification');
    await press(panel, 'Lost', 'menuitem');
    await fill(panel, 'Note', 'Twice as dear');
    await press(panel, 'The price', 'radio');
    await panel.keyboard.press('ArrowDown');
    await panel.keyboard.press('Enter');
    await toastSays(panel, 'Anna Berg is lost');
    await appears(panel, 'Stage: Lost: Chose a competitor');
    await isFocused(panel, 'Stage: Lost');
    await shows(panel, 'Twice as dear');
    expect((await textOf(panel)).split('Lost: Chose a competitor')).toHaveLength(3);
    expect(await leadsIn(session().desk)).toMatchObject([{ outcome: 'lost', closeReason: 'competitor' }]);
  });
});

test('what was said of why a sale ended is found again after Escape, and not once it was saved or given up', async () => {
  const panel = await openAnna();
  const ask = async () => {
    await press(panel, 'Stage: Lead qualification');
    await press(panel, 'Lost', 'menuitem');
    await shows(panel, 'Why was the sale lost?');
  };
  const said = () => panel.$eval('[name=note]', (field) => (field as HTMLTextAreaElement).value);
  await ask();
  await fill(panel, 'Note', 'Twice as dear');
  await press(panel, 'Chose a competitor', 'radio');
  await panel.keyboard.press('Escape');
  await hides(panel, 'Why was the sale lost?');

  await panel.reload();
  await ask();
  await shows(panel, 'What you typed earlier is back.');
  expect(await said()).toBe('Twice as dear');
  expect(await panel.evaluate(() => document.activeElement?.matches('[value=competitor]:checked'))).toBe(true);
  await press(panel, 'Discard');
  await press(panel, 'The price', 'radio');
  await press(panel, 'Save');
  await toastSays(panel, 'Anna Berg is lost');
  expect(await leadsIn(session().desk)).toMatchObject([{ outcome: 'lost', closeReason: 'price' }]);
  await undo(panel, 'Anna Berg is lost');
  await ask();
  expect(await said()).toBe('');
});

test('the card, what is proposed by it and the reasons to give a lead up can be used by everyone', async () => {
  const panel = await openAnna();
  await openCard(panel);
  await score(panel, 'Budget', 'Not known', noMoney);
  await shows(panel, 'There is no budget.');
  await passesIn(session(), panel);
  await press(panel, 'Stage: Lead qualification');
  await press(panel, 'Disqualified', 'menuitem');
  await shows(panel, 'Why disqualify this lead?');
  expect(await violationsIn(panel)).toEqual([]);
});
