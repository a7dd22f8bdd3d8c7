import { type Page } from 'puppeteer';
import { expect, test } from 'vitest';
import { defaultPipeline } from '../../lib/pipeline/stages';
import { violationsIn } from './steps/axe';
import { givenLead, givenSettings, send } from './steps/commands';
import { allRows, becomes, leadsIn } from './steps/database';
import { appears, fill, hides, isFocused, pick, press, shows, textOf, toastSays, undo } from './steps/page';
import { openLead } from './steps/panel';
import { sharedSession } from './steps/session';

const session = sharedSession();
const desk = () => session().desk;

const fieldsIn = async () => (await allRows(desk(), 'pipelines')).flatMap(({ fields }) => fields);

async function openFields(): Promise<Page> {
  const page = await session().visit(session().address('dashboard.html#/pipelines'));
  await appears(page, 'Add a field');
  return page;
}

async function add(page: Page, name: string, type: string, options?: string): Promise<void> {
  await press(page, 'Add a field');
  await fill(page, 'Name', name);
  await page.select('select[name=type]', type);
  if (options) await fill(page, 'Options', options);
  // A toast may lie over the button.
  await page.focus('input[name=name]');
  await page.keyboard.press('Enter');
  await toastSays(page, `Field ${name} added`);
  await isFocused(page, 'Add a field');
}

/** Gives the pipeline that every rep starts with a field of each type. */
const givenFields = () =>
  send(session(), 'pipeline.save', {
    pipelineId: defaultPipeline.id,
    rev: 0,
    moves: {},
    definition: {
      stages: defaultPipeline.stages,
      fields: [
        { id: 'vessel', name: 'Fartøy', type: 'text' },
        { id: 'cages', name: 'Merder', type: 'number' },
        { id: 'season', name: 'Sesong', type: 'date' },
        { id: 'feed', name: 'Fôr', type: 'choice', options: ['Tørt', 'Vått'] },
      ],
    },
  });

test('fields are added, put in order, renamed and taken away, and each is taken back', async () => {
  const page = await openFields();
  await press(page, 'Add a field');
  await press(page, 'Save');
  await shows(page, 'Give it a name');
  await press(page, 'Cancel');
  await add(page, 'Vessel', 'text');
  await add(page, 'Feed', 'choice', 'Dry\nWet');
  expect(await fieldsIn()).toMatchObject([
    { name: 'Vessel', type: 'text' },
    { name: 'Feed', type: 'choice', options: ['Dry', 'Wet'] },
  ]);
  await press(page, 'Move Feed up');
  await isFocused(page, 'Move Feed up');
  await becomes(async () => (await fieldsIn()).map(({ name }) => name)).toEqual(['Feed', 'Vessel']);
  await press(page, 'Change Vessel');
  await fill(page, 'Name', 'Boat');
  await page.keyboard.press('Enter');
  await shows(page, 'Boat');
  expect(await violationsIn(page)).toEqual([]);
  await press(page, 'Remove Boat');
  await undo(page, 'What leads say in it is kept');
  await becomes(async () => (await fieldsIn()).map(({ name }) => name)).toEqual(['Feed', 'Boat']);
});

test('what a pipeline asks is filled in under More, read in Norwegian, and stands among facts and in the history', async () => {
  await givenSettings(session(), { language: 'nb' });
  await givenFields();
  const panel = await openLead(session(), await givenLead(session(), { name: 'Anna Berg' }));
  await press(panel, 'Rediger');
  await panel.locator('summary').click();
  await fill(panel, 'Fartøy', 'Briggen Åse');
  await fill(panel, 'Merder', 'tre');
  await pick(panel, '[name="custom.season"]', '2030-05-17');
  await panel.select('[name="custom.feed"]', 'Vått');
  await press(panel, 'Lagre');
  await shows(panel, 'Skriv et tall');
  expect(await violationsIn(panel)).toEqual([]);
  await fill(panel, 'Merder', '1 234,5');
  await press(panel, 'Lagre');
  await toastSays(panel, 'Lagret');
  const custom = { vessel: 'Briggen Åse', cages: 1234.5, season: '2030-05-17', feed: 'Vått' };
  expect(await leadsIn(desk())).toMatchObject([{ custom }]);
  await shows(panel, 'Endret');
  const text = (await textOf(panel)).replaceAll(/\s/g, ' ');
  for (const said of ['Merder 1 234,5', 'Merder: tomt1 234,5', 'Sesong: tomt17. mai 2030', 'Fôr Vått'])
    expect(text).toContain(said);
});

test('what was changed in another tab is shown by the field’s name, and a field that goes takes nothing along', async () => {
  await givenFields();
  const leadId = await givenLead(session(), { name: 'Anna Berg', custom: { vessel: 'Brigg', cages: 3 } });
  const panel = await openLead(session(), leadId);
  await press(panel, 'Edit');
  await panel.locator('summary').click();
  await fill(panel, 'Fartøy', 'Bark');
  const [lead] = await leadsIn(desk());
  const fields = { name: 'Anna Berg', emails: [], phones: [], currency: 'NOK', custom: { vessel: 'Slupp', cages: 3 } };
  await send(session(), 'lead.edit', { leadId, rev: lead?.rev ?? 0, fields });
  await press(panel, 'Save');
  await shows(panel, 'Changed elsewhere since you began');
  expect((await textOf(panel)).replaceAll(/\s+/g, ' ')).toContain('Fartøy Slupp Bark');
  await press(panel, 'Save mine');
  await toastSays(panel, 'Saved');
  await shows(panel, 'Bark');

  const page = await openFields();
  await press(page, 'Remove Fartøy');
  await becomes(async () => (await fieldsIn()).length).toBe(3);
  await panel.bringToFront();
  await hides(panel, 'Fartøy\nBark');
  expect((await leadsIn(desk()))[0]?.custom).toEqual({ vessel: 'Bark', cages: 3 });
});
