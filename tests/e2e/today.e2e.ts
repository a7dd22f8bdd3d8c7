import { describe, expect, test } from 'vitest';
import { givenLead, send } from './steps/commands';
import { becomes } from './steps/database';
import { dayFromToday } from './steps/days';
import { appears, has, hides, isFocused, press, shows } from './steps/page';
import { openLead, openPanelOn } from './steps/panel';
import { followUpNames, openPopup } from './steps/popup';
import { sharedSession } from './steps/session';

const session = sharedSession();

/** Where many people write and the panel shows none of them. */
const feedAddress = 'https://www.linkedin.com/feed/';

/** A lead of whom everything is known: hot as long as no next step is set. */
async function givenHot(name: string): Promise<string> {
  const leadId = await givenLead(session(), { name, title: 'CEO', company: 'Fjord AS' });
  const best = { score: 4 as const };
  const bant = { budget: best, authority: best, need: best, timeline: best };
  await send(session(), 'lead.qualify', { leadId, bant });
  return leadId;
}

describe('whom to contact today', () => {
  test('stands in the popup below what is due, with the reason, and leaves it with the next step', async () => {
    const hot = await givenHot('Berit Lund');
    await givenLead(session(), { name: 'Anna Berg', dueOn: dayFromToday(-2) });
    await givenHot('Carl Moe');
    const popup = await openPopup(session());
    await becomes(() => followUpNames(popup)).toEqual({
      Overdue: ['Anna Berg'],
      Hot: expect.arrayContaining(['Berit Lund', 'Carl Moe']),
    });
    await shows(popup, 'Score 60, no next step');

    await send(session(), 'follow-up.set', { leadId: hot, dueOn: dayFromToday(3) });
    await becomes(() => followUpNames(popup)).toEqual({ Overdue: ['Anna Berg'], Hot: ['Carl Moe'] });
  });

  test('stands in the panel where a page shows nobody, and opens there', async () => {
    await givenHot('Berit Lund');
    await givenLead(session(), { name: 'Anna Berg', company: 'Elv AS', dueOn: dayFromToday(-2) });
    await givenLead(session(), { name: 'Dag Vik', dueOn: dayFromToday(4) });
    const { page, panel } = await openPanelOn(session(), feedAddress);
    await shows(panel, 'Contact today');
    await shows(panel, '2 days overdue');
    await hides(panel, 'Dag Vik');

    await press(panel, 'Anna Berg Elv AS 2 days overdue');
    await appears(panel, 'Log first contact');
    await page.keyboard.press('Escape');
    await shows(panel, 'Contact today');
    await isFocused(panel, 'Anna Berg');
  });

  test('is nobody where nothing is to be done, and the panel says so', async () => {
    await givenLead(session(), { name: 'Dag Vik', dueOn: dayFromToday(4) });
    const { panel } = await openPanelOn(session(), feedAddress);
    await shows(panel, 'Nobody has to be contacted today.');
  });
});

test('a lead’s score stands in her view, with its reasons behind it', async () => {
  const leadId = await givenLead(session(), { name: 'Berit Lund', title: 'CEO', company: 'Fjord AS' });
  const panel = await openLead(session(), leadId);
  await press(panel, 'Score 12 of 100');
  await shows(panel, 'Recently active');
  expect(await has(panel, 'Score 12 of 100')).toBe(true);
  const said = { score: 'unknown' as const };
  const bant = { budget: { score: 3 as const }, authority: said, need: said, timeline: said };
  await send(session(), 'lead.qualify', { leadId, bant });
  await appears(panel, 'Score 21 of 100');
  await shows(panel, '9 of 12');
});
