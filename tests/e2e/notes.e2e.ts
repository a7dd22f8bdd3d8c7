import { describe, expect, test } from 'vitest';
import { ingrid } from '../stage/people';
import { answer } from './steps/answers';
import { violationsIn } from './steps/axe';
import { givenLead } from './steps/commands';
import { allRows, becomes, leadsIn } from './steps/database';
import { profileAddress } from './steps/host';
import { appears, fill, has, hides, isFocused, pick, press, shows, textOf, toastSays, undo } from './steps/page';
import { addShown, openLead, openPanelOn } from './steps/panel';
import { sharedSession } from './steps/session';

const session = sharedSession();

const anna = { name: 'Anna Berg', company: 'Nordhav' };

const notesWritten = async () => (await allRows(session().desk, 'activities')).filter((one) => one.type === 'note');

describe('A note', () => {
  test('is written with a key and saved with another, stands in the timeline, and is removed and taken back', async () => {
    const panel = await openLead(session(), await givenLead(session(), anna));
    await appears(panel, 'Add note');
    await panel.keyboard.press('m');
    await panel.waitForFunction(() => document.activeElement?.matches('textarea[name=text]'));
    await panel.keyboard.type('Buys feed in May');
    expect(await violationsIn(panel)).toEqual([]);
    await panel.keyboard.down('Control');
    await panel.keyboard.press('Enter');
    await panel.keyboard.up('Control');
    await toastSays(panel, 'Note saved');
    await isFocused(panel, 'Add note');
    await shows(panel, 'Buys feed in May');

    await press(panel, 'Remove the note: Buys feed in May');
    await hides(panel, 'Buys feed in May');
    await isFocused(panel, 'Add note');
    await undo(panel, 'Note removed');
    await shows(panel, 'Buys feed in May');
  });

  test('that was left half written is back, and one whose answer was lost counts once', async () => {
    const leadId = await givenLead(session(), anna);
    const panel = await openLead(session(), leadId);
    await press(panel, 'Add note');
    await fill(panel, 'Note', 'Buys feed in May');
    await panel.keyboard.press('Escape');
    await isFocused(panel, 'Add note');

    const again = await openLead(session(), leadId);
    await shows(again, 'What you typed earlier is back.');
    await answer(again, 'note.add', 'lost');
    await press(again, 'Save');
    await toastSays(again, 'Fairlead did not answer');
    await answer(again, 'note.add');
    // By its key: the toast may lie over the button.
    await isFocused(again, 'Save');
    await again.keyboard.press('Enter');
    await toastSays(again, 'Note saved');
    await becomes(notesWritten).toMatchObject([{ text: 'Buys feed in May', leadId }]);
    expect(await again.evaluate(() => JSON.stringify(localStorage))).toBe('{}');
  });

  test('without a word is not saved, and says why', async () => {
    const panel = await openLead(session(), await givenLead(session(), anna));
    await press(panel, 'Add note');
    await press(panel, 'Save');
    await shows(panel, 'Fill this in');
    await press(panel, 'Cancel');
    expect(await has(panel, 'Save')).toBe(false);
    expect(await notesWritten()).toEqual([]);
  });

  test('and a tag are what a lead is found by', async () => {
    const panel = await openLead(session(), await givenLead(session(), { ...anna, tags: ['Håvbruk'] }));
    await press(panel, 'Add note');
    await fill(panel, 'Note', 'Kjøper fôr i mai');
    await press(panel, 'Save');
    await toastSays(panel, 'Note saved');
    const popup = await session().visit(session().address('popup.html'));
    await fill(popup, 'Search leads', 'havbruk kjoper', 'combobox');
    await shows(popup, 'Anna Berg');
  });
});

describe('The facts of a sale', () => {
  test('are typed under “More”, told where they are wrong, and stand with her', async () => {
    const panel = await openLead(session(), await givenLead(session(), anna));
    await press(panel, 'Edit');
    expect(await has(panel, 'Tags', 'textbox')).toBe(false);
    await panel.locator('summary').click();
    await fill(panel, 'Probability (%)', '120');
    await fill(panel, 'Tags', 'Havbruk, messe');
    await pick(panel, '[name=expectedCloseOn]', '2020-01-31');
    expect(await violationsIn(panel)).toEqual([]);
    await panel.locator('summary').click();
    await press(panel, 'Save');
    await shows(panel, 'Write a whole number from 0 to 100');
    expect(await panel.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('probability');
    await fill(panel, 'Probability (%)', '60');
    await press(panel, 'Save');
    await toastSays(panel, 'Saved');
    for (const words of ['Was expected to close', '60% likely', 'Havbruk', 'messe', 'by hand'])
      await shows(panel, words);
    expect(await leadsIn(session().desk)).toMatchObject([
      { tags: ['Havbruk', 'messe'], probability: 60, expectedCloseOn: '2020-01-31' },
    ]);
  });

  test('say from which page she was added, with the way back to it', async () => {
    const { panel } = await openPanelOn(session(), profileAddress(ingrid));
    await addShown(panel);
    await shows(panel, 'from LinkedIn');
    const link = await panel.waitForSelector('a::-p-text(from LinkedIn)');
    expect(await link?.evaluate((one) => (one as HTMLAnchorElement).href)).toContain(ingrid.slug);
    expect(await textOf(panel)).not.toContain('by hand');
  });
});
