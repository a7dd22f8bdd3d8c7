import { describe, expect, test } from 'vitest';
import { ahmed, ingrid } from '../stage/people';
import { answer } from './steps/answers';
import { givenLead, givenSettings } from './steps/commands';
import { leadsIn } from './steps/database';
import { openHost, profileAddress, threadAddress } from './steps/host';
import { appears, fill, hides, isFocused, press, shows, toastSays } from './steps/page';
import { openPanelOn } from './steps/panel';
import { openSidePanel } from './steps/popup';
import { sharedSession } from './steps/session';

const session = sharedSession();

/** Written by Ingrid, with Ahmed in copy. */
const offer = threadAddress('Tilbud på lagerstyring');
const metOnLinkedIn = () => givenLead(session(), { name: ingrid.name, company: ingrid.company, slug: ingrid.slug });

describe('adding from a list', () => {
  test('asks first whether it is the same person, where a lead has her name', async () => {
    await metOnLinkedIn();
    const { panel } = await openPanelOn(session(), offer);
    await press(panel, `Add ${ingrid.name}`);
    await shows(panel, 'Same person?');
    expect(await leadsIn(session().desk)).toHaveLength(1);
  });

  test('by the button leaves the focus on her row', async () => {
    const { panel } = await openPanelOn(session(), offer);
    await press(panel, `Add ${ahmed.name}`);
    await toastSays(panel, `${ahmed.name} is now a lead`);
    await isFocused(panel, ahmed.name);
  });
});

test('“not the same” hands the focus on to what comes after it', async () => {
  await metOnLinkedIn();
  const { page, panel } = await openPanelOn(session(), offer);
  await press(panel, `Add ${ingrid.name}`);
  await appears(panel, `Not the same as ${ingrid.name}`);
  await panel.focus(`[aria-label="Not the same as ${ingrid.name}"]`);
  await page.keyboard.press('Enter');
  await hides(panel, 'Same person?');
  await isFocused(panel, 'Add lead');
});

test('what the page adds to a lead, taken over by the keyboard, leaves the focus on the next control', async () => {
  await givenLead(session(), { name: ingrid.name, slug: ingrid.slug });
  const { page, panel } = await openPanelOn(session(), profileAddress(ingrid));
  await appears(panel, 'Add to the lead');
  await panel.evaluate(() =>
    [...document.querySelectorAll('button')].find((one) => one.textContent === 'Add to the lead')?.focus(),
  );
  await page.keyboard.press('Enter');
  await hides(panel, 'New on this page');
  await isFocused(panel, 'Qualification');
});

test('someone who is a lead already is called as that lead is', async () => {
  await givenLead(session(), { name: 'Ingrid Dahl', emails: ['ingrid@dahl.example'] });
  const { panel } = await openPanelOn(session(), profileAddress(ingrid));
  await press(panel, 'Correct');
  await fill(panel, 'E-mail', 'ingrid@dahl.example');
  await press(panel, 'Add lead');
  await toastSays(panel, 'Ingrid Dahl is a lead already');
});

test('a link that is refused leads to the lead who has the address', async () => {
  await metOnLinkedIn();
  const holder = await givenLead(session(), { name: 'Ola Moe', emails: ['ola@moe.example'] });
  const { panel } = await openPanelOn(session(), offer);
  await press(panel, `Add ${ingrid.name}`);
  await answer(panel, 'lead.link', { ok: false, error: 'bad-input', detail: `identity-taken:${holder}` });
  await press(panel, `Link to ${ingrid.name}`);
  await shows(panel, 'Another lead has this e-mail address or profile.');
  const link = await panel.waitForSelector('[role=alert] a');
  expect(await link?.evaluate((one) => [one.textContent, one.getAttribute('href')])).toEqual([
    'Open Ola Moe',
    `/panel.html?lead=${holder}`,
  ]);
});

test('where Fairlead is off for the site, the side panel says so, and fills in no address', async () => {
  await givenSettings(session(), { surfaces: { gmail: 'overlay', linkedin: 'off' } });
  const page = await openHost(session(), profileAddress(ingrid));
  const panel = await openSidePanel(session(), page);
  await shows(panel, 'Fairlead is off for this site');
  await panel.waitForSelector('a[href="/dashboard.html#/settings"]');
  await press(panel, 'Add a lead by hand');
  await panel.waitForSelector('[name=profile]');
  expect(await panel.$eval('[name=profile]', (field) => (field as HTMLInputElement).value)).toBe('');
});
