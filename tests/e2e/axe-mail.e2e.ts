import { describe, test } from 'vitest';
import { ingrid, magnus } from '../stage/people';
import { openPanel } from './overlay';
import { passesIn } from './steps/axe';
import { givenLead, givenSettings, send } from './steps/commands';
import { allRows } from './steps/database';
import { onStage, openGmail, reply, sendMail } from './steps/gmail';
import { offerFrame } from './steps/offer';
import { appears, press, shows, type View } from './steps/page';
import { openPopup } from './steps/popup';
import { sharedSession } from './steps/session';

const session = sharedSession();
const passes = (view: View) => passesIn(session(), view);
const givenIngrid = () => givenLead(session(), { name: ingrid.name, emails: [ingrid.email!] });
const givenTemplate = (body: string) =>
  send(session(), 'template.save', { text: { name: 'Oppfølging', language: 'nb', body } });

/** A mail to a lead and to a stranger, sent and put off: the panel and the popup ask about it now. */
async function givenToLog() {
  await givenIngrid();
  const page = await openGmail(session());
  await sendMail(page, { to: [ingrid.email!, 'liv@nyhavn.example'], subject: 'Tilbud' });
  await offerFrame(page);
  const [mail] = await allRows(session().desk, 'mails');
  await send(session(), 'mail.put-off', { mailId: String(mail?.id) });
  return page;
}

describe('axe finds nothing in the question about a mail', () => {
  test('to a lead, as long as it stands', async () => {
    await givenIngrid();
    const page = await openGmail(session());
    await sendMail(page, { to: [ingrid.email!], subject: 'Tilbud' });
    const offer = await offerFrame(page);
    await shows(offer, 'Log the mail to Ingrid Solheim?');
    // Whoever is in it has it stand.
    await offer.focus('button');
    await passes(offer);
  });

  test('that could not be logged by itself', async () => {
    await givenSettings(session(), { mailLog: 'self' });
    await givenIngrid();
    const page = await openGmail(session());
    await sendMail(page, { to: [ingrid.email!, 'liv@nyhavn.example'], subject: 'Tilbud' });
    const offer = await offerFrame(page);
    await offer.waitForSelector('button');
    await offer.focus('button');
    await passes(offer);
  });

  test('in the panel and in the popup, where it waits', async () => {
    const page = await givenToLog();
    const panel = await openPanel(page);
    await shows(panel, 'To log');
    await passes(panel);
    const popup = await openPopup(session());
    await popup.waitForSelector('main h2, section h2');
    await passes(popup);
  });
});

describe('axe finds nothing in templates', () => {
  test('where there are none, where there are some, and in their form', async () => {
    const page = await session().visit(session().address('dashboard.html#/templates'));
    await page.waitForSelector('main h1');
    await passes(page);
    await givenTemplate('Hei {{firstName}}, **viktig**:\n- en\n- to');
    await shows(page, 'Oppfølging');
    await passes(page);
    await press(page, 'New template');
    await appears(page, 'Name', 'textbox');
    await passes(page);
  });

  test('in the panel, with what is not known', async () => {
    await givenLead(session(), { name: magnus.name, emails: [magnus.email!] });
    await givenTemplate('Hei {{firstName}}, dere i {{company}}.');
    const page = await openGmail(session());
    await onStage(page, (stage) => stage.open('Contract draft'));
    await page.waitForSelector('h2.hP');
    await reply(page);
    const panel = await openPanel(page);
    await press(panel, 'Templates');
    await shows(panel, 'Oppfølging');
    await passes(panel);
    await panel.locator('button::-p-text(Oppfølging)').click();
    await shows(panel, 'Not known');
    await passes(panel);
  });
});

test('axe finds nothing in the settings with somebody of whom nothing is to be logged', async () => {
  await send(session(), 'mail.never', { key: 'email:liv@nyhavn.example' });
  const page = await session().visit(session().address('dashboard.html#/settings'));
  const row = (await page.waitForSelector('[title="liv@nyhavn.example"]'))!;
  await row.scrollIntoView();
  await passes(page);
});

test('axe finds nothing in a lead who is won, beside a thread of hers', async () => {
  const leadId = await givenLead(session(), { name: magnus.name, emails: [magnus.email!], need: 'A contract by May' });
  await send(session(), 'lead.close', { leadId, outcome: 'won' });
  const page = await openGmail(session());
  await onStage(page, (stage) => stage.open('Contract draft'));
  await page.waitForSelector('h2.hP');
  const panel = await openPanel(page);
  await shows(panel, 'A contract by May');
  await passes(panel);
});
