import { describe, expect, test } from 'vitest';
import { ingrid } from '../stage/people';
import { violationsIn } from './steps/axe';
import { givenLead, send } from './steps/commands';
import { allRows, becomes, leadsIn } from './steps/database';
import { profileAddress } from './steps/host';
import { appears, fill, hides, isFocused, press, shows, textOf, toastSays, undo } from './steps/page';
import { openLead, openPanelOn, saveLog } from './steps/panel';
import { sharedSession } from './steps/session';

const session = sharedSession();

const anna = { name: 'Anna Berg', company: 'Nordhav Sjømat' };
const people = async () => (await leadsIn(session().desk)).map((lead) => (lead as { people?: unknown }).people);

describe('The contacts of a lead', () => {
  test('are written by hand, given a role with the keyboard, told in the history, removed and taken back', async () => {
    const panel = await openLead(session(), await givenLead(session(), anna));
    await press(panel, 'Contacts');
    await press(panel, 'Add contact');
    await fill(panel, 'Name', 'Ola Lie');
    await fill(panel, 'E-mail', 'ola');
    await press(panel, 'Save');
    await shows(panel, 'Write an address, like kari@example.com');
    expect(await violationsIn(panel)).toEqual([]);
    await fill(panel, 'E-mail', 'ola@nordhav.example');
    await panel.keyboard.press('Enter');
    await toastSays(panel, 'Ola Lie is a contact of Anna Berg');
    await isFocused(panel, 'Add contact');

    const role = await panel.waitForSelector('::-p-aria([name="Role of Ola Lie: No role"])');
    await role?.focus();
    for (const [key, then] of [
      ['Enter', 'Decision maker'],
      ['ArrowDown', 'Champion'],
    ] as const) {
      await panel.keyboard.press(key);
      await panel.waitForFunction((words) => document.activeElement?.textContent === words, {}, then);
    }
    await panel.keyboard.press('Enter');
    await toastSays(panel, 'Ola Lie: Champion');
    await appears(panel, 'Role of Ola Lie: Champion');
    await shows(panel, 'Contact Ola Lie');
    await press(panel, 'Remove Ola Lie');
    await becomes(people).toEqual([undefined]);
    await undo(panel, 'Ola Lie is removed from the contacts');
    await becomes(people).toMatchObject([[{ name: 'Ola Lie', role: 'champion', email: 'ola@nordhav.example' }]]);
  });

  test('are erased for good, after one more question', async () => {
    const leadId = await givenLead(session(), anna);
    await send(session(), 'lead.person.put', { leadId, person: { name: 'Ola Lie', email: 'ola@nordhav.example' } });
    const panel = await openLead(session(), leadId);
    await press(panel, 'Contacts 2');
    await press(panel, 'Edit Ola Lie');
    await press(panel, 'Erase Ola Lie for good…');
    await press(panel, 'Erase for good');
    await toastSays(panel, 'Ola Lie is erased');
    await hides(panel, 'Contact Ola Lie');
    expect(JSON.stringify(await allRows(session().desk, 'activities'))).not.toContain('Ola');
  });
});

describe('Somebody on a page who is no lead', () => {
  test('becomes a contact of a lead at the same company: her page shows that lead from then on, and is logged there', async () => {
    const leadId = await givenLead(session(), anna);
    const { panel } = await openPanelOn(session(), profileAddress(ingrid));
    await shows(panel, 'Leads at the same company');
    expect(await violationsIn(panel)).toEqual([]);
    await press(panel, 'Add as a contact of Anna Berg');
    await shows(panel, `This page shows ${ingrid.name}, a contact of this lead.`);
    // What her page tells is not the other one's.
    expect(await textOf(panel)).not.toContain('Take over');
    await press(panel, 'Log first contact');
    await shows(panel, ingrid.name);
    await saveLog(panel, { followUp: 'none' });
    await becomes(async () => allRows(session().desk, 'activities')).toContainEqual(
      expect.objectContaining({ type: 'contact', leadId }),
    );
    expect(await leadsIn(session().desk)).toMatchObject([{ id: leadId, people: [{ slug: ingrid.slug }] }]);
  });

  test('becomes one of any lead that is searched for, and a lead of her own again by an undo', async () => {
    await givenLead(session(), { name: 'Per Vik', company: 'Fjellvann' });
    const { panel, page } = await openPanelOn(session(), profileAddress(ingrid));
    await press(panel, 'Add as a contact of a lead…');
    await fill(panel, 'Search leads', 'per fjell', 'combobox');
    await shows(panel, 'Fjellvann');
    await page.keyboard.press('Enter');
    await shows(panel, `This page shows ${ingrid.name}, a contact of this lead.`);
    await undo(panel, `${ingrid.name} is a contact of Per Vik`);
    await appears(panel, 'Add lead');
  });
});
