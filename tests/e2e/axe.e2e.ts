import { describe, test } from 'vitest';
import { ingrid, rep } from '../stage/people';
import { passesIn } from './steps/axe';
import { givenLead, send } from './steps/commands';
import { dayFromToday } from './steps/days';
import { openHost, profileAddress, threadAddress } from './steps/host';
import { appears, control, fill, press, shows, toastSays, type View } from './steps/page';
import { openLead, openPanelOn } from './steps/panel';
import { openPopup, openSidePanel } from './steps/popup';
import { sharedSession } from './steps/session';

const session = sharedSession();

const passes = (view: View) => passesIn(session(), view);

const givenPipeline = async () => {
  await givenLead(session(), {
    name: 'Anna Berg',
    company: 'Berg AS',
    emails: ['anna@berg.example'],
    value: 1_250_000,
    stageId: 'proposal',
    dueOn: dayFromToday(-3),
    note: 'Ask about the budget',
  });
  await givenLead(session(), { name: 'Bo Dahl', stageId: 'closing', dueOn: dayFromToday(0) });
  await givenLead(session(), { name: 'Cecilie Eng' });
};

describe('axe finds nothing in the popup', () => {
  test('without leads', async () => {
    const popup = await openPopup(session());
    await shows(popup, 'No leads yet');
    await passes(popup);
  });

  test('with leads, follow-ups and a toast', async () => {
    await givenPipeline();
    const popup = await openPopup(session());
    await press(popup, 'Mark done: Bo Dahl');
    await toastSays(popup, 'Follow-up done');
    await passes(popup);
  });

  test('with the snooze menu open, and with its day', async () => {
    await givenPipeline();
    const popup = await openPopup(session());
    await press(popup, 'Snooze: Anna Berg');
    await popup.waitForSelector('[role=menuitem]');
    await passes(popup);
    await popup.locator('[role=menuitem]::-p-text(Pick a date)').click();
    await popup.waitForSelector('[role=dialog] input');
    await passes(popup);
  });

  test('with what a search finds, and with what it does not', async () => {
    await givenPipeline();
    const popup = await openPopup(session());
    await fill(popup, 'Search leads', 'berg', 'combobox');
    await popup.waitForSelector('[role=option] bdi');
    await passes(popup);
    await fill(popup, 'Search leads', 'nobody', 'combobox');
    await shows(popup, 'No lead matches');
    await passes(popup);
  });

  test('with the form that adds a lead, and what is wrong in it', async () => {
    const popup = await openPopup(session());
    await press(popup, 'Add lead');
    await appears(popup, 'Name', 'textbox');
    await popup.locator(`form ${control('Add lead')}`).click();
    await shows(popup, 'Fill this in');
    await passes(popup);
  });
});

describe('axe finds nothing in the panel over a page', () => {
  test('of someone who is no lead, and in the forms about her', async () => {
    const { panel } = await openPanelOn(session(), profileAddress(ingrid));
    await appears(panel, 'Add lead');
    await passes(panel);
    await press(panel, 'Log first contact');
    await appears(panel, 'Save');
    await passes(panel);
    await press(panel, 'Cancel');
    await press(panel, 'Correct');
    await appears(panel, 'Name', 'textbox');
    await passes(panel);
  });

  test('of a lead with a history, and in the form that edits her', async () => {
    const leadId = await givenLead(session(), { name: ingrid.name, slug: ingrid.slug, value: 500_000 });
    await send(session(), 'contact.log', { leadId, channel: 'call', at: Date.now(), note: 'Asked about cold chains' });
    await send(session(), 'follow-up.set', { leadId, dueOn: dayFromToday(-1) });
    const { panel } = await openPanelOn(session(), profileAddress(ingrid));
    await shows(panel, 'Asked about cold chains');
    await passes(panel);
    await press(panel, 'Edit');
    await appears(panel, 'Save');
    await passes(panel);
  });

  test('of a thread with a lead in it, and of a person who may be one', async () => {
    await givenLead(session(), { name: 'Ahmed El-Sayed', emails: ['ahmed@nordhav.example'], dueOn: dayFromToday(-1) });
    await givenLead(session(), { name: ingrid.name, slug: ingrid.slug });
    const { panel } = await openPanelOn(session(), threadAddress('Tilbud på lagerstyring'));
    await shows(panel, '3 people · 1 lead');
    await passes(panel);
    await panel.locator(`[data-row] ::-p-text(${ingrid.name})`).click();
    await shows(panel, 'Same person?');
    await passes(panel);
  });

  test('where it says that it reads, that this is the rep, and that nobody is there', async () => {
    const { page, panel } = await openPanelOn(session(), profileAddress(rep));
    await shows(panel, 'This is you');
    await passes(panel);
    await page.evaluate((address) => history.pushState(null, '', address), profileAddress(ingrid));
    await shows(panel, 'Reading the page…');
    await passes(panel);
    const feed = await openPanelOn(session(), 'https://www.linkedin.com/feed/');
    await shows(feed.panel, 'Nobody to add here');
    await passes(feed.panel);
  });
});

describe('axe finds nothing', () => {
  test('in the side panel', async () => {
    const page = await openHost(session(), profileAddress(ingrid));
    const panel = await openSidePanel(session(), page);
    await appears(panel, 'Add lead');
    await passes(panel);
  });

  test('on the page of one lead', async () => {
    const leadId = await givenLead(session(), {
      name: 'Anna Berg',
      emails: ['anna@berg.example'],
      phones: ['+47 900 00 000'],
    });
    const panel = await openLead(session(), leadId);
    await appears(panel, 'Log first contact');
    await passes(panel);
  });

  test('on the welcome page', async () => {
    const page = await session().visit(session().address('welcome.html'));
    await page.waitForSelector('main h1');
    await passes(page);
  });

  test('in the settings', async () => {
    const page = await session().visit(session().address('dashboard.html#/settings'));
    await page.waitForSelector('main h1');
    await passes(page);
  });
});
