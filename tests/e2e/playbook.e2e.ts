import { describe, expect, test } from 'vitest';
import { ingrid } from '../stage/people';
import { openPanel } from './overlay';
import { passesIn } from './steps/axe';
import { answer } from './steps/answers';
import { givenLead, send } from './steps/commands';
import { becomes, leadsIn } from './steps/database';
import { profileAddress } from './steps/host';
import {
  appears,
  control,
  fill,
  has,
  isFocused,
  pick,
  press,
  shows,
  textOf,
  toastSays,
  undo,
  type View,
} from './steps/page';
import { moveTo, openLead, openPanelOn } from './steps/panel';
import { sharedSession } from './steps/session';

const session = sharedSession();

const anna = { name: 'Anna Berg', company: 'Nordhav' };

const theLead = async () => (await leadsIn(session().desk))[0];
const written = async () => (await theLead())?.playbook;

const openPlaybook = (panel: View) => panel.locator('h2 button::-p-text(Playbook)').click();

const summary = (panel: View) => panel.$eval('h2 button[aria-expanded=true] span', (one) => one.textContent);

/** Clicks each in one task, as no hand can. */
const tickAtOnce = (panel: View, labels: readonly string[]) =>
  panel.evaluate((named) => {
    for (const label of document.querySelectorAll('label')) if (named.includes(label.innerText)) label.click();
  }, labels);

const fourParts = 'Problem, solution, benefits and cost are all there';
const walkedThrough = 'We have gone through it together';

test('The list of a stage is ticked, and of two ticks in one moment none is lost', async () => {
  const panel = await openLead(session(), await givenLead(session(), { ...anna, stageId: 'proposal' }));
  await openPlaybook(panel);
  await shows(panel, 'Show in writing how you solve their problem');
  await tickAtOnce(panel, [fourParts, walkedThrough]);
  await becomes(written).toEqual({ ticks: ['four-parts', 'walked-through'] });
  await becomes(() => summary(panel)).toBe('2 of 5');
  await press(panel, fourParts, 'checkbox');
  await becomes(written).toEqual({ ticks: ['walked-through'] });
  await passesIn(session(), panel);
});

test('A text is saved when it is left, and a half-written one is kept when the panel is closed', async () => {
  await givenLead(session(), { name: ingrid.name, slug: ingrid.slug, stageId: 'proposal' });
  const { page, panel } = await openPanelOn(session(), profileAddress(ingrid));
  await openPlaybook(panel);
  await shows(panel, 'Still missing: problem, solution, benefits, and cost');
  await panel.type(control('Problem', 'textbox'), 'Orders get lost');
  await panel.focus(control('Solution', 'textbox'));
  await toastSays(panel, 'Saved in the playbook');
  await shows(panel, 'Still missing: solution, benefits, and cost');
  await panel.type(control('Cost', 'textbox'), '40 000');
  expect(await written()).toEqual({ proposal: { problem: 'Orders get lost' } });

  // It goes without a word: no field is left.
  await page.reload();
  const again = await openPanel(page);
  await openPlaybook(again);
  await shows(again, 'Not saved yet');
  await again.focus(control('Cost', 'textbox'));
  await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Control');
  await becomes(written).toEqual({ proposal: { problem: 'Orders get lost', cost: '40 000' } });
  await undo(again, 'Saved in the playbook');
  expect(await written()).toEqual({ proposal: { problem: 'Orders get lost' } });
});

test('The day a proposal was sent is saved when it is chosen, and the old one stands there where that is refused', async () => {
  const panel = await openLead(session(), await givenLead(session(), { ...anna, stageId: 'proposal' }));
  const shown = () => panel.$eval('[name=sentOn]', (field) => (field as HTMLInputElement).value);
  await openPlaybook(panel);
  await pick(panel, '[name=sentOn]', '2026-03-02');
  await becomes(written).toEqual({ proposal: { sentOn: '2026-03-02' } });
  await answer(panel, 'lead.playbook', { ok: false, error: 'failed' });
  await pick(panel, '[name=sentOn]', '2026-03-09');
  await toastSays(panel, 'Something went wrong');
  await becomes(shown).toBe('2026-03-02');
  await answer(panel, 'lead.playbook');
  // A year that is being typed.
  await pick(panel, '[name=sentOn]', '0202-03-02');
  await pick(panel, '[name=sentOn]', '');
  await becomes(written).toBeUndefined();
});

test('Objections are answered and settled, and one that is taken away comes back by undo', async () => {
  const panel = await openLead(session(), await givenLead(session(), { ...anna, stageId: 'negotiation' }));
  await openPlaybook(panel);
  await fill(panel, 'Add: Objections', 'Too dear');
  await panel.keyboard.press('Enter');
  await appears(panel, 'Answer to: Too dear', 'textbox');
  await panel.type(control('Answer to: Too dear', 'textbox'), 'It pays for itself by June');
  await panel.focus('select');
  await panel.select('select', 'answered');
  const objection = { text: 'Too dear', answer: 'It pays for itself by June', state: 'answered' };
  await becomes(written).toMatchObject({ objections: [objection] });
  await press(panel, 'Take away: Too dear');
  await becomes(written).toBeUndefined();
  await isFocused(panel, 'Add: Objections');
  await press(panel, 'Undo');
  await becomes(written).toMatchObject({ objections: [objection] });
});

describe('Leaving a stage whose list is not through', () => {
  test('asks on the way on and at the end of the sale, forbids nothing, and asks nothing on the way back', async () => {
    const leadId = await givenLead(session(), { ...anna, stageId: 'needs-assessment' });
    const needs = [{ id: 'n', text: 'Fewer errors', kind: 'need' as const }];
    await send(session(), 'lead.playbook', { leadId, playbook: { needs, ticks: ['needs-written'] } });
    const panel = await openLead(session(), leadId);
    await moveTo(panel, 'Needs assessment', 'Proposal');
    await shows(panel, '4 of 5 points in Needs assessment are still open');
    await shows(panel, 'They have confirmed our summary');
    await isFocused(panel, 'Stay here');
    await passesIn(session(), panel);
    await panel.keyboard.press('Enter');
    await isFocused(panel, 'Stage: Needs assessment');
    expect(await theLead()).toMatchObject({ stageId: 'needs-assessment' });

    await moveTo(panel, 'Needs assessment', 'Proposal');
    await press(panel, 'Move anyway');
    await toastSays(panel, 'Moved to Proposal');
    await openPlaybook(panel);
    await press(panel, 'Needs and pain points (1)');
    await appears(panel, 'Fewer errors', 'textbox');

    await moveTo(panel, 'Proposal', 'First contact');
    await toastSays(panel, 'Moved to First contact');
    await shows(panel, 'Moved back to First contact');
    await press(panel, 'Stage: First contact');
    await press(panel, 'Won', 'menuitem');
    await press(panel, 'Won anyway');
    await becomes(theLead).toMatchObject({ outcome: 'won' });
  });

  test('asks no more where that was chosen, till the settings say so again', async () => {
    const panel = await openLead(session(), await givenLead(session(), anna));
    await moveTo(panel, 'Prospecting', 'Negotiation');
    await press(panel, 'Don’t ask again', 'checkbox');
    await press(panel, 'Move anyway');
    await toastSays(panel, 'Moved to Negotiation');
    await shows(panel, 'Moved to Negotiation, past 4 stages');
    await moveTo(panel, 'Negotiation', 'Closing');
    await toastSays(panel, 'Moved to Closing');
    expect(await textOf(panel)).not.toContain('still open');

    const dashboard = await session().visit(session().address('dashboard.html#/settings'));
    await press(dashboard, 'Ask before a lead leaves a stage with open points', 'switch');
    await toastSays(dashboard, 'Saved');
    await panel.bringToFront();
    await press(panel, 'Stage: Closing');
    await press(panel, 'Won', 'menuitem');
    await shows(panel, '4 of 4 points in Closing are still open');
    expect(await has(panel, 'Won anyway')).toBe(true);
  });
});
