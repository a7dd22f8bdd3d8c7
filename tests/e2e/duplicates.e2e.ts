import { type Frame, type Page } from 'puppeteer';
import { describe, expect, test } from 'vitest';
import { ingrid } from '../stage/people';
import { answer } from './steps/answers';
import { givenLead, givenSettings, send } from './steps/commands';
import { allRows, becomes, leadsIn, openFollowUpsIn } from './steps/database';
import { profileAddress } from './steps/host';
import { has, hides, isFocused, press, shows, textOf, toastSays, undo } from './steps/page';
import { openLead, openPanelOn } from './steps/panel';
import { sharedSession } from './steps/session';

const session = sharedSession();
const email = 'ingrid@nordhav.example';

const nameOf = async () => (await leadsIn(session().desk)).map(({ name }) => name).toSorted();

/** Ingrid as she was met by mail, and as her profile shows her. */
async function givenTwice(): Promise<{ older: string; newer: string }> {
  const older = await givenLead(session(), {
    name: 'Ingrid Marie Solheim',
    company: 'Nordhav Sjømat',
    title: 'Buyer',
    emails: [email],
    dueOn: '2030-01-02',
  });
  const { slug, company, title } = ingrid;
  const newer = await givenLead(session(), { name: ingrid.name, slug, company, title, phones: ['+47 90 12 34 56'] });
  await send(session(), 'contact.log', { leadId: newer, channel: 'call', at: Date.now(), note: 'Met at the fair' });
  return { older, newer };
}

async function openProfile(): Promise<{ page: Page; panel: Frame }> {
  const opened = await openPanelOn(session(), profileAddress(ingrid));
  await shows(opened.panel, 'Is Ingrid Marie Solheim the same person?');
  return opened;
}

describe('a lead who is kept twice', () => {
  test('is merged with the fields that the rep chooses, in one history, and both are back by an undo', async () => {
    const { older } = await givenTwice();
    const { panel } = await openProfile();
    await shows(panel, 'Same company · Same name, one without the middle name');
    await press(panel, 'Merge…');
    await shows(panel, 'Merge two leads');
    await shows(panel, email);
    await press(panel, 'Buyer', 'radio');
    await press(panel, 'Save');
    await toastSays(panel, 'Merged into Ingrid Marie Solheim');

    await becomes(nameOf).toEqual(['Ingrid Marie Solheim']);
    expect(await leadsIn(session().desk)).toMatchObject([{ id: older, title: 'Buyer', slug: ingrid.slug }]);
    await shows(panel, 'Met at the fair');
    await shows(panel, `Merged with ${ingrid.name}`);
    expect(await openFollowUpsIn(session().desk)).toMatchObject([{ leadId: older }]);

    await undo(panel, 'Merged into');
    await becomes(nameOf).toEqual(['Ingrid Marie Solheim', ingrid.name]);
    await shows(panel, 'Is Ingrid Marie Solheim the same person?');
  });

  test('is left as she is by Escape, and the button that opened the two has the focus again', async () => {
    await givenTwice();
    const { page, panel } = await openProfile();
    await press(panel, 'Merge…');
    await shows(panel, 'Merge two leads');
    await page.keyboard.press('Escape');
    await shows(panel, 'Is Ingrid Marie Solheim the same person?');
    await isFocused(panel, 'Merge…');
    expect(await nameOf()).toHaveLength(2);
  });

  test('is one already when nobody says so: the two stand there still, and nobody is said to be gone', async () => {
    await givenTwice();
    const { panel } = await openProfile();
    await press(panel, 'Merge…');
    await shows(panel, 'Merge two leads');
    await answer(panel, 'lead.merge', 'lost');
    await press(panel, 'Save');
    await toastSays(panel, 'Fairlead did not answer');
    await becomes(nameOf).toHaveLength(1);
    await shows(panel, 'Merge two leads');
    await press(panel, 'Cancel');
    await shows(panel, `Merged with ${ingrid.name}`);
  });

  test('is not asked about again once the rep says that they are two, until she takes it back', async () => {
    const { older } = await givenTwice();
    const { panel } = await openProfile();
    await press(panel, 'Not the same');
    await toastSays(panel, 'These two are not suggested again');
    await hides(panel, 'the same person?');
    const other = await openLead(session(), older);
    await shows(other, 'Buyer');
    expect(await textOf(other)).not.toContain('the same person?');
    await other.close();
    await undo(panel, 'These two are not suggested again');
    await shows(panel, 'Is Ingrid Marie Solheim the same person?');
    expect(await allRows(session().desk, 'leads')).toHaveLength(2);
  });

  test('is seen before she is added twice: the profile offers whom it may be, and why', async () => {
    await givenLead(session(), { name: 'Ingrid M. Solheim', company: 'Nordhav Sjømat' });
    const { panel } = await openPanelOn(session(), profileAddress(ingrid));
    await shows(panel, 'Same person?');
    await shows(panel, 'Same company');
    expect(await has(panel, 'Link to Ingrid M. Solheim')).toBe(true);
  });

  test('is merged in Norwegian in a narrow panel', async () => {
    const { older } = await givenTwice();
    await givenSettings(session(), { language: 'nb' });
    const page = await openLead(session(), older);
    await page.setViewport({ width: 320, height: 900 });
    await shows(page, `Er ${ingrid.name} samme person?`);
    await press(page, 'Slå sammen …');
    await shows(page, 'Slå sammen to leads');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await press(page, 'Lagre');
    await toastSays(page, 'Slått sammen til');
  });
});
