import { describe, expect, test } from 'vitest';
import { type Stage } from '@/lib/pipeline/stages';
import { defaultPipeline, stageOfRole } from '../../lib/pipeline/stages';
import { magnus } from '../stage/people';
import { violationsIn } from './steps/axe';
import { givenLead, send } from './steps/commands';
import { allRows, becomes, leadsIn } from './steps/database';
import { openGmail } from './steps/gmail';
import { marksOn } from './steps/marks';
import { appears, fill, press, shows, toastSays, undo, type View } from './steps/page';
import { moveTo, openLead } from './steps/panel';
import { openPopup, stageRows } from './steps/popup';
import { sharedSession } from './steps/session';

const session = sharedSession();

const longName = 'Waiting for the purchasing department to answer us';
const found = 'The old contract is found';

/** Of the first pipeline as it comes, with other words for one of its stages. */
const renamed = (stageId: string, change: Partial<Stage>) =>
  send(session(), 'pipeline.save', {
    pipelineId: defaultPipeline.id,
    rev: 0,
    definition: {
      stages: defaultPipeline.stages.map((stage) => (stage.id === stageId ? Object.assign({}, stage, change) : stage)),
      fields: [],
    },
    moves: {},
  });

/** A second pipeline of two stages; answers with the ids that they got. */
async function renewals(): Promise<string[]> {
  const asked = { ...stageOfRole('prospecting'), name: 'Asked', criteria: [{ id: 'found', text: found }] };
  const signed = { ...stageOfRole('closing'), name: longName };
  const definition = { name: 'Renewals', stages: [asked, signed], fields: [] };
  const { pipelineId } = await send(session(), 'pipeline.add', { definition });
  const rows = await allRows(session().desk, 'pipelines');
  return rows.find(({ id }) => id === pipelineId)?.stages.map(({ id }) => id) ?? [];
}

/** CSS pixels by which the page is wider than its window. */
const tooWide = (view: View) =>
  view.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('The stages as the team has them', () => {
  test('are those of the panel: their names and lists, and the way to another pipeline and back', async () => {
    const [first = '', second = ''] = await renewals();
    await renamed('proposal', { name: 'Offer' });
    const panel = await openLead(session(), await givenLead(session(), { name: 'Anna Berg', stageId: 'proposal' }));
    await panel.setViewport({ width: 320, height: 700 });
    await press(panel, 'Stage: Offer');
    await press(panel, 'Move to another pipeline', 'menuitem');
    await appears(panel, longName, 'menuitem');
    expect(await tooWide(panel)).toBe(0);
    await press(panel, 'Asked', 'menuitem');
    await toastSays(panel, 'Moved to Asked in Renewals');
    await becomes(async () => (await leadsIn(session().desk))[0]?.stageId).toBe(first);
    await shows(panel, '5% likely, by stage');

    // What is open in a stage is asked in the team's words.
    await moveTo(panel, 'Asked', longName);
    await shows(panel, found);
    await press(panel, 'Move anyway');
    await becomes(async () => (await leadsIn(session().desk))[0]?.stageId).toBe(second);
    expect(await tooWide(panel)).toBe(0);
    await undo(panel, `Moved to ${longName}`);
    await appears(panel, 'Stage: Asked');
    expect(await violationsIn(panel)).toEqual([]);
  });

  test('are those of the popup, one pipeline at a time, and it is the same one the next time', async () => {
    const [first = '', second = ''] = await renewals();
    await givenLead(session(), { name: 'Anna Berg', stageId: 'proposal' });
    for (const name of ['Bo Dahl', 'Cecilie Eng']) await givenLead(session(), { name, stageId: second });
    const popup = await openPopup(session());
    await becomes(async () => (await stageRows(popup)).at(-1)).toEqual(['All stages', '1', '']);
    await popup.select('select', await popup.$eval('select', ({ options }) => options[1]?.value ?? ''));
    await becomes(async () => (await stageRows(popup)).slice(1)).toEqual([
      ['Asked', '0', ''],
      [longName, '2', ''],
      ['All stages', '2', ''],
    ]);
    expect(await tooWide(popup)).toBe(0);
    expect(await violationsIn(popup)).toEqual([]);

    const again = await openPopup(session());
    await becomes(async () => (await stageRows(again)).at(-1)).toEqual(['All stages', '2', '']);
    await press(again, 'Add lead');
    await fill(again, 'Name', 'Dina Foss');
    const groups = await again.$$eval('form optgroup', (all) => all.map(({ label }) => label));
    expect(groups).toEqual(['Sales', 'Renewals']);
    await again.select('form select', first);
    await again.locator('form button[type=submit]').click();
    await becomes(async () => (await stageRows(again))[1]).toEqual(['Asked', '1', '']);
  });

  test('are those of the marks in the inbox, also when they change', async () => {
    await givenLead(session(), { name: magnus.name, emails: [magnus.email!], stageId: 'proposal' });
    const page = await openGmail(session());
    await becomes(() => marksOn(page)).toEqual(['Proposal']);
    await renamed('proposal', { name: 'Offer, in writing' });
    await becomes(() => marksOn(page)).toEqual(['Offer, in writing']);
  });
});
