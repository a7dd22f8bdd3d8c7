import { describe, expect, test } from 'vitest';
import { ingrid } from '../stage/people';
import { givenLead } from './steps/commands';
import { allRows, becomes, openFollowUpsIn } from './steps/database';
import { dayFromToday, thirdWorkingDay, workingDay } from './steps/days';
import { profileAddress } from './steps/host';
import { appears, fill, hides, isFocused, pick, press, shows, toastSays, undo } from './steps/page';
import { openPanelOn } from './steps/panel';
import { openPopup } from './steps/popup';
import { sharedSession } from './steps/session';

const session = sharedSession();
const open = () => openFollowUpsIn(session().desk);

async function withStep(dueOn: string) {
  await givenLead(session(), { name: ingrid.name, slug: ingrid.slug, dueOn });
  const opened = await openPanelOn(session(), profileAddress(ingrid));
  await appears(opened.panel, 'Done');
  return opened;
}

describe('the next step', () => {
  test('is done with one key; how it went may be said then, and the next one is set as proposed', async () => {
    const { page, panel } = await withStep(dayFromToday(0));
    await isFocused(panel, 'Log first contact');
    await page.keyboard.press('d');
    await toastSays(panel, 'Follow-up done');
    await shows(panel, 'How did it go?');
    await press(panel, 'No answer');
    await shows(panel, '· suggested');
    await isFocused(panel, 'Set');
    await page.keyboard.press('Enter');
    await becomes(open).toMatchObject([{ dueOn: thirdWorkingDay() }]);
    await hides(panel, 'suggested');
    await shows(panel, 'Follow-up done · No answer');
  });

  test('that is opened again by an undo asks nothing any more', async () => {
    const { page, panel } = await withStep(dayFromToday(0));
    await isFocused(panel, 'Log first contact');
    await page.keyboard.press('d');
    await shows(panel, 'How did it go?');
    await undo(panel, 'Follow-up done');
    await hides(panel, 'How did it go?');
    await appears(panel, 'Done');
  });

  test('whose person is not interested gives the lead up, and that can be undone', async () => {
    const { panel } = await withStep(dayFromToday(0));
    await press(panel, 'Done');
    await press(panel, 'Not interested');
    await press(panel, 'Disqualify');
    await toastSays(panel, `${ingrid.name} is disqualified`);
    await undo(panel, `${ingrid.name} is disqualified`);
    await shows(panel, 'No next step');
  });
});

test('another step is set behind it, with its time and rhythm, and is done there without touching the first', async () => {
  const { page, panel } = await withStep(dayFromToday(-1));
  await press(panel, 'Add another');
  await fill(panel, 'Note', 'Monthly call');
  await pick(panel, '[name=dueOn]', dayFromToday(0));
  await pick(panel, '[name=dueTime]', '14:30');
  await panel.select('[name=unit]', 'working-day');
  await shows(panel, 'Every working day');
  await press(panel, 'Set');
  await toastSays(panel, 'Follow-up set for');
  await shows(panel, '14:30');
  await becomes(open).toMatchObject([{}, {}]);
  const popup = await openPopup(session());
  await shows(popup, 'Due today · 14:30');
  await page.bringToFront();

  await press(panel, 'Done: Monthly call');
  await toastSays(panel, 'The next one is');
  const days = (await open()).map(({ dueOn }) => dueOn).toSorted();
  expect(days).toEqual([dayFromToday(-1), workingDay(1)]);
  await press(panel, 'Done');
  await hides(panel, '1 day overdue');
  await becomes(open).toMatchObject([{ dueOn: workingDay(1) }]);
});

test('a form that lacks a day says so, and Escape leaves it', async () => {
  const { page, panel } = await withStep(dayFromToday(2));
  await press(panel, 'Add another');
  await pick(panel, '[name=dueOn]', dayFromToday(-1));
  await press(panel, 'Set');
  await shows(panel, 'Choose a day, today or later');
  await page.keyboard.press('Escape');
  await hides(panel, 'Choose a day, today or later');
  await becomes(open).toMatchObject([{ dueOn: dayFromToday(2) }]);
});

test('a step that is half typed is found again after Escape, and the button that opens it has the focus', async () => {
  const { page, panel } = await withStep(dayFromToday(2));
  const valueOf = (field: string) => panel.$eval(`[name=${field}]`, (one) => (one as HTMLInputElement).value);
  await press(panel, 'Add another');
  await fill(panel, 'Note', 'Send the figures');
  await pick(panel, '[name=dueOn]', dayFromToday(5));
  await pick(panel, '[name=dueTime]', '14:30');
  await panel.select('[name=unit]', 'week');
  await page.keyboard.press('Escape');
  await isFocused(panel, 'Add another');

  await page.keyboard.press('Enter');
  await shows(panel, 'What you typed earlier is back.');
  expect([await valueOf('note'), await valueOf('dueOn'), await valueOf('dueTime'), await valueOf('unit')]).toEqual([
    'Send the figures',
    dayFromToday(5),
    '14:30',
    'week',
  ]);
  await press(panel, 'Discard');
  await hides(panel, 'What you typed earlier is back.');
  expect([await valueOf('note'), await valueOf('dueTime'), await valueOf('unit')]).toEqual(['', '', 'none']);
  await press(panel, 'Set');
  await toastSays(panel, 'Follow-up set for');
  await isFocused(panel, 'Add another');
  await becomes(open).toHaveLength(2);
});

test('the days that are worked, and the holidays that are skipped, are chosen in the settings', async () => {
  const page = await session().visit(session().address('dashboard.html#/settings'));
  await appears(page, 'Public holidays', 'combobox');
  const [first] = await page.$$('select:has(option[value=FI])');
  await first?.select('FI');
  await toastSays(page, 'Saved');
  await becomes(() => allRows(session().desk, 'settings')).toMatchObject([{ settings: { holidays: 'FI' } }]);
  await press(page, 'Saturday', 'checkbox');
  await becomes(() => allRows(session().desk, 'settings')).toMatchObject([
    { settings: { holidays: 'FI', workdays: [1, 2, 3, 4, 5, 6] } },
  ]);
});
