import { beforeEach, describe, expect, test } from 'vitest';
import { ingrid } from '../stage/people';
import { givenLead, givenSettings } from './steps/commands';
import { allRows, becomes, contactsIn, leadsIn, openFollowUpsIn } from './steps/database';
import { dayFromToday } from './steps/days';
import { launcherSays, launcherWords, profileAddress, threadAddress } from './steps/host';
import { appears, control, fill, has, pick, press, shows, toastSays, undo } from './steps/page';
import { logFirstContact, moveTo, openLead, openPanelOn } from './steps/panel';
import { badgeOf, followUpNames, openPopup, stageRows } from './steps/popup';
import { sharedSession } from './steps/session';

const session = sharedSession();
beforeEach(() => givenSettings(session(), { askCriteria: false }));

describe('taken back from the toast', () => {
  test('an added lead is gone, and the page shows her as new again', async () => {
    const { page, panel } = await openPanelOn(session(), profileAddress(ingrid));
    await press(panel, 'Add lead');
    await undo(panel, `${ingrid.name} is now a lead`);

    expect(await leadsIn(session().desk)).toEqual([]);
    await appears(panel, 'Add lead');
    await launcherSays(page, launcherWords.add);
  });

  test('a logged contact is gone, the lead is back in her stage, and no follow-up is left', async () => {
    await givenLead(session(), { name: ingrid.name, slug: ingrid.slug, stageId: 'lead-qualification' });
    const { panel } = await openPanelOn(session(), profileAddress(ingrid));
    await logFirstContact(panel);
    await undo(panel, 'Contact logged, moved to First contact');

    const { desk } = session();
    expect(await contactsIn(desk)).toEqual([]);
    expect(await openFollowUpsIn(desk)).toEqual([]);
    const [lead] = await leadsIn(desk);
    expect(lead).toMatchObject({ stageId: 'lead-qualification' });
    expect(lead?.lastContactAt).toBeUndefined();
    await appears(panel, 'Log first contact');
  });

  test('adding and logging in one step is taken back in one', async () => {
    const { panel } = await openPanelOn(session(), profileAddress(ingrid));
    await logFirstContact(panel);
    await undo(panel, `${ingrid.name} is now a lead in First contact, contact logged`);

    expect(await leadsIn(session().desk)).toEqual([]);
    expect(await contactsIn(session().desk)).toEqual([]);
    expect(await openFollowUpsIn(session().desk)).toEqual([]);
    await appears(panel, 'Add lead');
  });

  test('a link is loosened: the lead has her one identity again', async () => {
    await givenLead(session(), { name: ingrid.name, slug: ingrid.slug });
    const { panel } = await openPanelOn(session(), threadAddress('Tilbud på lagerstyring'));
    await panel.locator(`[data-row] ::-p-text(${ingrid.name})`).click();
    await press(panel, `Link to ${ingrid.name}`);
    await undo(panel, `Linked to ${ingrid.name}`);

    expect(await leadsIn(session().desk)).toMatchObject([{ emails: [], identities: [`linkedin:${ingrid.slug}`] }]);
    await shows(panel, 'Same person?');
  });

  test('a moved lead is back where she was', async () => {
    const panel = await openLead(session(), await givenLead(session(), { name: 'Anna Berg' }));
    await moveTo(panel, 'Prospecting', 'Negotiation');
    await undo(panel, 'Moved to Negotiation');

    expect(await leadsIn(session().desk)).toMatchObject([{ stageId: 'prospecting' }]);
    const { totals } = (await allRows(session().desk, 'totals'))[0]!;
    expect(totals).toMatchObject({ prospecting: { count: 1 } });
    expect(totals).not.toHaveProperty('negotiation');
  });

  test('an edited lead is as she was', async () => {
    const panel = await openLead(session(), await givenLead(session(), { name: 'Anna Berg', company: 'Berg AS' }));
    await press(panel, 'Edit');
    await fill(panel, 'Name', 'Anna Berg Dahl');
    await pick(panel, '[name=company]', '');
    await press(panel, 'Save');
    await toastSays(panel, 'Saved');
    expect((await leadsIn(session().desk))[0]).not.toHaveProperty('company');
    await undo(panel, 'Saved');

    expect(await leadsIn(session().desk)).toMatchObject([{ name: 'Anna Berg', company: 'Berg AS' }]);
    await shows(panel, 'Berg AS');
  });

  test('a removed lead is there again, with her follow-up and the badge', async () => {
    const leadId = await givenLead(session(), {
      name: 'Anna Berg',
      emails: ['anna@berg.example'],
      dueOn: dayFromToday(-1),
    });
    const panel = await openLead(session(), leadId);
    await press(panel, 'Remove lead');
    await toastSays(panel, 'Anna Berg removed');
    expect(await leadsIn(session().desk)).toEqual([]);
    await becomes(() => badgeOf(session())).toMatchObject({ text: '' });
    await undo(panel, 'Anna Berg removed');

    expect(await leadsIn(session().desk)).toMatchObject([{ id: leadId, identities: ['email:anna@berg.example'] }]);
    expect(await openFollowUpsIn(session().desk)).toMatchObject([{ dueOn: dayFromToday(-1) }]);
    await becomes(() => badgeOf(session())).toMatchObject({ text: '1' });
    await appears(panel, 'Done');
  });

  test('a follow-up that was set is gone', async () => {
    const panel = await openLead(session(), await givenLead(session(), { name: 'Anna Berg' }));
    await press(panel, 'Set follow-up');
    await panel.locator('[role=menuitem]::-p-text(Tomorrow)').click();
    await undo(panel, 'Follow-up set for');

    expect(await openFollowUpsIn(session().desk)).toEqual([]);
    await shows(panel, 'No next step');
  });

  test('a follow-up that was done is open again, in the popup too', async () => {
    await givenLead(session(), { name: 'Anna Berg', dueOn: dayFromToday(-2) });
    const popup = await openPopup(session());
    await press(popup, 'Mark done: Anna Berg');
    await undo(popup, 'Follow-up done');

    await becomes(() => followUpNames(popup)).toEqual({ Overdue: ['Anna Berg'] });
    expect(await openFollowUpsIn(session().desk)).toMatchObject([{ dueOn: dayFromToday(-2) }]);
    await becomes(() => badgeOf(session())).toMatchObject({ text: '1' });
  });

  test('a snoozed follow-up is due on its old day again', async () => {
    await givenLead(session(), { name: 'Anna Berg', dueOn: dayFromToday(-2) });
    const popup = await openPopup(session());
    await press(popup, 'Snooze: Anna Berg');
    await popup.locator('[role=menuitem]::-p-text(Next week)').click();
    await undo(popup, 'Follow-up moved to');

    await becomes(() => followUpNames(popup)).toEqual({ Overdue: ['Anna Berg'] });
    expect(await openFollowUpsIn(session().desk)).toMatchObject([{ dueOn: dayFromToday(-2) }]);
  });

  test('a lead added by hand is gone, and the popup counts her no more', async () => {
    await givenLead(session(), { name: 'Anna Berg' });
    const popup = await openPopup(session());
    await press(popup, 'Add lead');
    await fill(popup, 'Name', 'Bo Dahl');
    await popup.locator(`form ${control('Add lead')}`).click();
    await undo(popup, 'Bo Dahl is now a lead');

    expect(await leadsIn(session().desk)).toMatchObject([{ name: 'Anna Berg' }]);
    await becomes(async () => (await stageRows(popup)).at(-1)).toEqual(['All stages', '1', '']);
  });

  test('a changed setting is as it was', async () => {
    const settings = await session().visit(session().address('dashboard.html#/settings'));
    await settings.locator('label::-p-text(Dark)').click();
    await settings.waitForSelector('[data-theme=dark]');
    await undo(settings, 'Saved');
    await settings.waitForSelector('[data-theme=system]');
  });
});

test('the undo stands for eight seconds, and then it is gone', async () => {
  const panel = await openLead(session(), await givenLead(session(), { name: 'Anna Berg' }));
  await moveTo(panel, 'Prospecting', 'Closing');
  await toastSays(panel, 'Moved to Closing');
  const since = performance.now();
  await panel.mouse.move(5, 400);

  await panel.waitForSelector('[data-sonner-toast]', { hidden: true, timeout: 30_000 });
  const stood = performance.now() - since;
  expect(stood).toBeGreaterThan(7_000);
  expect(stood).toBeLessThan(10_500);
  expect(await has(panel, 'Undo')).toBe(false);
  await panel.keyboard.press('u');
  expect(await leadsIn(session().desk)).toMatchObject([{ stageId: 'closing' }]);
});

test('what has changed since is not taken back over the newer word', async () => {
  const leadId = await givenLead(session(), { name: 'Anna Berg' });
  const panel = await openLead(session(), leadId);
  await moveTo(panel, 'Prospecting', 'Closing');
  await toastSays(panel, 'Moved to Closing');
  await givenLead(session(), { name: 'Bo Dahl' });
  const other = await openLead(session(), leadId);
  await moveTo(other, 'Closing', 'Proposal');
  await toastSays(other, 'Moved to Proposal');

  await panel.bringToFront();
  await press(panel, 'Undo');
  await toastSays(panel, 'Too late to undo: it has changed since.');
  expect((await leadsIn(session().desk))[0]).toMatchObject({ stageId: 'proposal' });
});
