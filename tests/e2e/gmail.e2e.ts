import { describe, expect, test } from 'vitest';
import { ahmed, henrik, ingrid, larsOfBergen, larsOfTromso, rep } from '../stage/people';
import { givenLead } from './steps/commands';
import { allRows, becomes, leadsIn } from './steps/database';
import { dayFromToday } from './steps/days';
import { inboxAddress, launcherSays, launcherWords, openHost, profileAddress, threadAddress } from './steps/host';
import { appears, fill, has, hides, press, shows, textOf, toastSays, type View } from './steps/page';
import { addShown, logFirstContact, openPanelOn } from './steps/panel';
import { sharedSession } from './steps/session';

const session = sharedSession();

/** Written by Ingrid, with Ahmed in copy; her last mail went to the rep and to Henrik. */
const offer = threadAddress('Tilbud på lagerstyring');
const site = threadAddress('Byggeplass, neste steg');

/** The names of the list's rows, from top to bottom. */
const rowNames = (panel: View) =>
  panel.$$eval('[data-row] bdi:first-child', (names) =>
    names.filter((name) => name.parentElement?.className.includes('font-medium')).map((name) => name.textContent),
  );
const openPerson = (panel: View, name: string) => panel.locator(`[data-row] ::-p-text(${name})`).click();

describe('on a Gmail thread', () => {
  test('the panel shows its people, and the rep is not among them', async () => {
    const { panel } = await openPanelOn(session(), offer);
    await shows(panel, 'Tilbud på lagerstyring');
    await shows(panel, '3 people');

    expect((await rowNames(panel)).toSorted()).toEqual([ahmed.name, henrik.name, ingrid.name]);
    const words = await textOf(panel);
    expect(words).not.toContain(rep.name);
    expect(words).not.toContain(rep.email);
  });

  test('the panel says which of the people are leads, in which stage, and what is overdue', async () => {
    await givenLead(session(), {
      name: ingrid.name,
      emails: [ingrid.email ?? ''],
      stageId: 'proposal',
      dueOn: dayFromToday(-2),
    });
    const { page, panel } = await openPanelOn(session(), offer);

    await shows(panel, '3 people · 1 lead · 1 overdue');
    const rows = await panel.$$eval('[data-row]', (all) => all.map((row) => (row as HTMLElement).innerText));
    expect(rows.filter((row) => row.includes('Proposal'))).toEqual([
      expect.stringMatching(new RegExp(`^${ingrid.name}[^]*2 days overdue`)),
    ]);
    expect(await has(panel, `Add ${ingrid.name}`)).toBe(false);
    expect(await has(panel, `Add ${ahmed.name}`)).toBe(true);
    await launcherSays(page, `${launcherWords.open}, Proposal, follow-up overdue`);
  });

  test('one click adds one of them, with the address', async () => {
    const { panel } = await openPanelOn(session(), offer);
    await press(panel, `Add ${ahmed.name}`);

    await toastSays(panel, `${ahmed.name} is now a lead`);
    await shows(panel, '1 lead');
    expect(await leadsIn(session().desk)).toMatchObject([
      { name: ahmed.name, emails: [ahmed.email], stageId: 'prospecting', source: { site: 'gmail' } },
    ]);
  });

  test('one of them can be opened, added, and left again', async () => {
    const { panel } = await openPanelOn(session(), offer);
    await openPerson(panel, henrik.name);
    await shows(panel, henrik.email ?? '');
    await addShown(panel);
    expect(await leadsIn(session().desk)).toMatchObject([{ name: henrik.name, emails: [henrik.email] }]);

    await press(panel, 'People');
    await shows(panel, '3 people · 1 lead');
  });

  test('a contact is logged as an e-mail, and remembers the thread', async () => {
    const { panel } = await openPanelOn(session(), offer);
    await openPerson(panel, ahmed.name);
    await logFirstContact(panel, { note: 'Sent the offer' });

    await becomes(() => allRows(session().desk, 'activities')).toMatchObject([
      {
        channel: 'email',
        site: 'gmail',
        subject: 'Tilbud på lagerstyring',
        threadId: expect.stringMatching(/^[0-9a-f]+$/),
      },
    ]);
  });

  test('an inbox is a list of people, none of whom the launcher stands for', async () => {
    await givenLead(session(), { name: ingrid.name, emails: [ingrid.email ?? ''] });
    const { page, panel } = await openPanelOn(session(), inboxAddress);
    await shows(panel, '1 lead');
    await launcherSays(page, launcherWords.open);
    expect(await textOf(panel)).not.toContain(rep.email);
  });
});

/** Ingrid as LinkedIn tells her: a profile and no address. */
const metOnLinkedIn = () =>
  givenLead(session(), { name: ingrid.name, company: ingrid.company, slug: ingrid.slug, stageId: 'first-contact' });

describe('the same person on both hosts', () => {
  test('is offered as a link by her name, and nothing is merged by that', async () => {
    await metOnLinkedIn();
    const before = await allRows(session().desk, 'leads');
    const { page, panel } = await openPanelOn(session(), offer);
    await launcherSays(page, launcherWords.add);
    await openPerson(panel, ingrid.name);

    await shows(panel, 'Same person?');
    await shows(panel, `${ingrid.name}, ${ingrid.company}`);
    await appears(panel, `Link to ${ingrid.name}`);
    await appears(panel, 'Add lead');
    expect(await allRows(session().desk, 'leads')).toEqual(before);
  });

  test('linked, she is one lead that either host knows', async () => {
    await metOnLinkedIn();
    const { page, panel } = await openPanelOn(session(), offer);
    await openPerson(panel, ingrid.name);
    await press(panel, `Link to ${ingrid.name}`);

    await toastSays(panel, `Linked to ${ingrid.name}`);
    const leads = await leadsIn(session().desk);
    expect(leads).toHaveLength(1);
    expect(leads[0]).toMatchObject({ slug: ingrid.slug, emails: [ingrid.email], stageId: 'first-contact' });
    expect(leads[0]?.identities).toEqual(expect.arrayContaining([`email:${ingrid.email}`, `linkedin:${ingrid.slug}`]));
    await launcherSays(page, `${launcherWords.open}, First contact`);
    await launcherSays(await openHost(session(), profileAddress(ingrid)), `${launcherWords.open}, First contact`);
  });

  test('added all the same, they stay two leads', async () => {
    const first = await metOnLinkedIn();
    const { panel } = await openPanelOn(session(), offer);
    await openPerson(panel, ingrid.name);
    await addShown(panel);

    const leads = await leadsIn(session().desk);
    expect(leads).toHaveLength(2);
    expect(leads[0]).toMatchObject({ id: first, slug: ingrid.slug, emails: [] });
    expect(leads[1]).toMatchObject({ emails: [ingrid.email] });
    expect(leads[1]).not.toHaveProperty('slug');
  });

  test('said not to be the same, the offer goes and does not come back', async () => {
    await metOnLinkedIn();
    const { page, panel } = await openPanelOn(session(), offer);
    await openPerson(panel, ingrid.name);
    await press(panel, `Not the same as ${ingrid.name}`);
    await hides(panel, 'Same person?');
    await page.close();

    const again = await openPanelOn(session(), offer);
    await openPerson(again.panel, ingrid.name);
    await appears(again.panel, 'Add lead');
    expect(await textOf(again.panel)).not.toContain('Same person?');
    expect(await leadsIn(session().desk)).toHaveLength(1);
  });

  test('a namesake with another profile on the same host is not offered', async () => {
    await givenLead(session(), { name: larsOfTromso.name, slug: larsOfTromso.slug });
    const { panel } = await openPanelOn(session(), profileAddress(larsOfBergen));
    await appears(panel, 'Add lead');
    await shows(panel, larsOfBergen.company ?? '');
    expect(await textOf(panel)).not.toContain('Same person?');
  });

  test('corrected before she is added, the lead has what the rep wrote', async () => {
    const { panel } = await openPanelOn(session(), site);
    await press(panel, 'Correct');
    await fill(panel, 'Company', 'Vestbygg Entreprenør');
    await press(panel, 'Add lead');

    await toastSays(panel, `${larsOfBergen.name} is now a lead`);
    expect(await leadsIn(session().desk)).toMatchObject([
      { name: larsOfBergen.name, company: 'Vestbygg Entreprenør', emails: [larsOfBergen.email] },
    ]);
  });
});
