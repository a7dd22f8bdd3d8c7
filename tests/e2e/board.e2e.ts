import { type Page } from 'puppeteer';
import { beforeEach, expect, test } from 'vitest';
import { violationsIn } from './steps/axe';
import { givenLead, givenSettings } from './steps/commands';
import { becomes, leadsIn } from './steps/database';
import { appears, control, fill, hides, isFocused, press, shows, toastSays, undo } from './steps/page';
import { openLead } from './steps/panel';
import { openPopup } from './steps/popup';
import { sharedSession } from './steps/session';

const session = sharedSession();

let board: Page;

const openBoard = async (query = '') => {
  board = await session().visit(session().address(`dashboard.html#/board${query}`));
  await shows(board, 'Prospecting');
};

const leadNow = async () => (await leadsIn(session().desk))[0];

/** The names of the cards in a column, from top to bottom. */
const cardsIn = (stageId: string) =>
  board.$$eval(`[data-place="${stageId}"] [data-lead] a`, (links) => links.map((link) => link.textContent));

/** The middle of an element, CSS pixels. */
const middle = async (selector: string) => {
  const element = await board.waitForSelector(selector);
  const { x, y, width, height } = (await element!.boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
};

/** Takes the first card and lets it go over that place, as a hand would. */
async function drag(place: string): Promise<void> {
  const from = await middle('[data-lead] p');
  await board.mouse.move(from.x, from.y);
  await board.mouse.down();
  await board.mouse.move(from.x + 8, from.y + 8);
  await board.mouse.move(from.x + 16, from.y + 16);
  const to = await middle(`[data-place="${place}"]`);
  await board.mouse.move(to.x, to.y, { steps: 4 });
  await board.waitForFunction(
    (sought) => document.querySelector(`[data-place="${sought}"]`)?.className.includes('border-accent'),
    {},
    place,
  );
  await board.mouse.up();
}

beforeEach(() => givenSettings(session(), { askCriteria: false }));

test('a card that is dragged to a stage moves there, and its undo takes it back', async () => {
  await givenLead(session(), { name: 'Anna Berg', value: 120_000_00, stageId: 'proposal' });
  await openBoard();
  await shows(board, '120k');
  await shows(board, '72k weighted');
  await drag('needs-assessment');
  await toastSays(board, 'Moved to Needs assessment');
  await becomes(async () => (await leadNow())?.stageId).toBe('needs-assessment');
  await becomes(() => cardsIn('needs-assessment')).toEqual(['Anna Berg']);
  await undo(board, 'Moved to Needs assessment');
  await becomes(() => cardsIn('proposal')).toEqual(['Anna Berg']);
});

test('a card that is dragged out of the pipeline is asked why it was lost, and leaves the board', async () => {
  await givenLead(session(), { name: 'Anna Berg', stageId: 'first-contact' });
  await openBoard();
  await drag('lost');
  await press(board, 'The price', 'radio');
  await press(board, 'Save');
  await becomes(async () => (await leadNow())?.closeReason).toBe('price');
  await shows(board, 'No open leads');
});

test('leaving a stage asks for its open criteria, and staying leaves the card where it was', async () => {
  await givenSettings(session(), { askCriteria: true });
  await givenLead(session(), { name: 'Anna Berg', stageId: 'prospecting' });
  await openBoard();
  await press(board, 'Move Anna Berg to…');
  await press(board, 'First contact', 'menuitem');
  await press(board, 'Stay here');
  await isFocused(board, 'Anna Berg');
  expect((await leadNow())?.stageId).toBe('prospecting');
  await press(board, 'Move Anna Berg to…');
  await press(board, 'First contact', 'menuitem');
  await press(board, 'Move anyway');
  await becomes(() => cardsIn('first-contact')).toEqual(['Anna Berg']);
});

test('arrows go from card to card, and with Shift they take the card along', async () => {
  await givenLead(session(), { name: 'Anna Berg', stageId: 'prospecting' });
  await givenLead(session(), { name: 'Bo Dahl', stageId: 'prospecting' });
  await givenLead(session(), { name: 'Carl Eng', stageId: 'proposal' });
  await openBoard();
  await becomes(() => cardsIn('prospecting')).toEqual(['Anna Berg', 'Bo Dahl']);
  await board.keyboard.press('ArrowDown');
  await isFocused(board, 'Anna Berg');
  await board.keyboard.press('ArrowRight');
  await isFocused(board, 'Carl Eng');
  await board.keyboard.press('ArrowLeft');
  await board.keyboard.press('ArrowDown');
  await isFocused(board, 'Bo Dahl');
  await board.keyboard.down('Shift');
  await board.keyboard.press('ArrowRight');
  await board.keyboard.up('Shift');
  await becomes(() => cardsIn('lead-qualification')).toEqual(['Bo Dahl']);
  await isFocused(board, 'Bo Dahl');
  await board.keyboard.press('m');
  await board.waitForSelector('[role=menu]');
  await appears(board, 'Won', 'menuitem');
  await press(board, 'Won', 'menuitem');
  await toastSays(board, 'Bo Dahl');
  await becomes(() => cardsIn('lead-qualification')).toEqual([]);
});

test('a filter stands in the address, and a link with it shows the same', async () => {
  await givenLead(session(), { name: 'Anna Berg', tags: ['vip'], value: 50_000_00 });
  await givenLead(session(), { name: 'Bo Dahl', value: 10_000_00 });
  await openBoard();
  await fill(board, 'Filter by name, company or address', 'berg');
  await hides(board, 'Bo Dahl');
  await press(board, 'Filter');
  await fill(board, 'Value from (NOK)', '60 000');
  await board.keyboard.press('Enter');
  await shows(board, 'No lead matches the filter');
  expect(await board.evaluate(() => location.hash)).toBe('#/board?text=berg&valueFrom=6000000');
  await openBoard('?tag=VIP');
  await shows(board, 'Anna Berg');
  expect(await cardsIn('prospecting')).toEqual(['Anna Berg']);
  await press(board, 'Clear the filter');
  await becomes(() => cardsIn('prospecting')).toEqual(['Anna Berg', 'Bo Dahl']);
});

test('the popup and the panel lead to the board, and the panel to the lead’s own page', async () => {
  const leadId = await givenLead(session(), { name: 'Anna Berg' });
  const comes = (place: string) =>
    session().browser.waitForTarget((target) => target.url() === session().address(`dashboard.html${place}`));
  const popup = await openPopup(session());
  await appears(popup, 'Open the board');
  // The popup goes with the key, and may do so before the key is up.
  await popup.keyboard.press('b').catch(() => undefined);
  await (await (await comes('#/board')).page())?.close();
  const panel = await openLead(session(), leadId);
  await press(panel, 'Open the board', 'link');
  await (await (await comes('#/board')).page())?.close();
  await press(panel, 'Open the lead’s own page', 'link');
  await comes(`#/lead/${leadId}`);
});

test('a board without leads says how to get one, and axe finds nothing on either', async () => {
  await openBoardEmpty();
  expect(await violationsIn(board)).toEqual([]);
  await givenLead(session(), { name: 'Anna Berg', company: 'Havn AS', value: 100 });
  await board.waitForSelector(control('Move Anna Berg to…'));
  expect(await violationsIn(board)).toEqual([]);
});

async function openBoardEmpty(): Promise<void> {
  board = await session().visit(session().address('dashboard.html'));
  await shows(board, 'No open leads');
}
