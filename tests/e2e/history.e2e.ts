import { type Page } from 'puppeteer';
import { describe, expect, test } from 'vitest';
import { passesIn, violationsIn } from './steps/axe';
import { givenLead, send } from './steps/commands';
import { becomes, leadsIn, openFollowUpsIn } from './steps/database';
import { dayFromToday } from './steps/days';
import { appears, control, fill, press, shows, textOf, toastSays, undo } from './steps/page';
import { openLead } from './steps/panel';
import { sharedSession } from './steps/session';

const session = sharedSession();
const desk = () => session().desk;

const anna = { name: 'Anna Berg', title: 'CEO', company: 'Nordhav', emails: ['anna@nordhav.example'] };

const openBin = () => session().visit(session().address('dashboard.html#/bin'));

/** Saves these fields in the form of a lead who is shown. */
async function edit(panel: Page, fields: Record<string, string>): Promise<void> {
  await press(panel, 'Edit');
  for (const [label, text] of Object.entries(fields)) await fill(panel, label, text);
  await press(panel, 'Save');
}

/** What the timeline says was changed: of each field its name, what it said, and what it says. */
const changesIn = (panel: Page): Promise<string[][]> =>
  panel.$$eval('section[aria-labelledby=timeline] dl > div', (rows) =>
    rows.map((row) =>
      ['dt', 'del', 'ins'].flatMap((part) =>
        Array.from(row.querySelectorAll<HTMLElement>(part), (one) => one.innerText.trim()),
      ),
    ),
  );

describe('A change of a lead', () => {
  test('stands in her timeline with before and after, edits soon after one another as one, and is gone when undone', async () => {
    const panel = await openLead(session(), await givenLead(session(), anna));
    await edit(panel, { Title: 'Chair', 'Deal value': '12500' });
    await shows(panel, 'Edited');
    await edit(panel, { Title: 'CFO', 'E-mail': 'anna@berg.example' });
    await becomes(() => changesIn(panel)).toEqual([
      ['Title:', 'CEO', 'CFO'],
      ['Deal value:', expect.stringMatching(/12.500/)],
      ['E-mail:', 'anna@nordhav.example', 'anna@berg.example'],
    ]);
    expect((await textOf(panel)).match(/^Edited$/gm)).toHaveLength(1);
    expect(await violationsIn(panel)).toEqual([]);

    await undo(panel, 'Saved');
    await becomes(() => changesIn(panel)).toEqual([
      ['Title:', 'CEO', 'Chair'],
      ['Deal value:', expect.stringMatching(/12.500/)],
    ]);
  });

  test('F21: that is made in two tabs is shown to whoever saves second, and is as she chooses', async () => {
    const leadId = await givenLead(session(), anna);
    const [first, second] = [await openLead(session(), leadId), await openLead(session(), leadId)];
    await second.bringToFront();
    await press(second, 'Edit');
    await fill(second, 'Title', 'Chair');
    await first.bringToFront();
    await edit(first, { Title: 'CFO' });
    await toastSays(first, 'Saved');

    await second.bringToFront();
    await press(second, 'Save');
    await shows(second, 'Changed elsewhere since you began');
    expect((await leadsIn(desk()))[0]).toMatchObject({ title: 'CFO' });
    await press(second, 'Save mine');
    await toastSays(second, 'Saved');
    expect((await leadsIn(desk()))[0]).toMatchObject({ title: 'Chair' });
  });
});

describe('The bin', () => {
  test('says what it is for while it is empty, and gives a removed lead back with her next step', async () => {
    const leadId = await givenLead(session(), { ...anna, dueOn: dayFromToday(2) });
    const bin = await openBin();
    await shows(bin, 'The bin is empty');
    const panel = await openLead(session(), leadId);
    await press(panel, 'Remove lead');
    await toastSays(panel, 'Anna Berg removed');
    expect(await openFollowUpsIn(desk())).toEqual([]);

    await bin.bringToFront();
    await shows(bin, '30 days');
    await passesIn(session(), bin);
    await bin.focus(control('Restore Anna Berg'));
    await bin.keyboard.press('Enter');
    await toastSays(bin, 'Anna Berg is restored');
    await shows(bin, 'The bin is empty');
    expect(await leadsIn(desk())).toMatchObject([{ id: leadId, nextDueOn: dayFromToday(2) }]);
    await undo(bin, 'Anna Berg is restored');
    await appears(bin, 'Restore Anna Berg');
  });

  test('says whose an address is by now that a removed lead had', async () => {
    const leadId = await givenLead(session(), anna);
    await send(session(), 'lead.remove', { leadId });
    await givenLead(session(), { ...anna, name: 'Anna Dahl' });
    const bin = await openBin();
    await press(bin, 'Restore Anna Berg');
    await shows(bin, 'Another lead has this e-mail address or profile. Open Anna Dahl');
    expect(await leadsIn(desk())).toHaveLength(1);
  });
});
