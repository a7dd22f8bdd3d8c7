import { describe, test } from 'vitest';
import { type Member, sofie, thomas } from '../stage/people';
import { openPanel } from './overlay';
import { passesIn } from './steps/axe';
import { givenLead, send } from './steps/commands';
import { addNote, invite, linkedinPaths as paths, openLinkedIn, pressConnect } from './steps/linkedin';
import { appears, press, shows, type View } from './steps/page';
import { openPopup } from './steps/popup';
import { sharedSession } from './steps/session';

const session = sharedSession();
const passes = (view: View) => passesIn(session(), view);
const given = ({ name, slug }: Member) => givenLead(session(), { name, slug });

describe('axe finds nothing in the panel over LinkedIn', () => {
  test('with the keys of the quick log, of a lead and of who is none, and how she is connected', async () => {
    await given(sofie as Member);
    const page = await openLinkedIn(session(), paths.profile(sofie as Member));
    const panel = await openPanel(page);
    await appears(panel, 'Log: Invitation');
    await shows(panel, '2nd-degree connection');
    await passes(panel);
    const other = await openLinkedIn(session(), paths.profile(thomas as Member));
    const beside = await openPanel(other);
    await appears(beside, 'Log: Invitation');
    await appears(beside, 'Add lead');
    await passes(beside);
  });

  test('with questions about invitations, to a lead and to who is none; in the popup too', async () => {
    await given(sofie as Member);
    const page = await openLinkedIn(session(), paths.profile(sofie as Member));
    const panel = await openPanel(page);
    await appears(panel, 'Log: Invitation');
    await invite(page, sofie as Member);
    await shows(panel, 'You invited Sofie Nygård. Log it?');
    await passes(panel);
    const other = await openLinkedIn(session(), paths.profile(thomas as Member), { ui: 'ember' });
    const beside = await openPanel(other);
    await appears(beside, 'Add lead');
    await invite(other, thomas as Member);
    await appears(beside, 'Add and log');
    await passes(beside);
    const popup = await openPopup(session());
    await shows(popup, 'Outreach to log');
    await passes(popup);
  });

  test('with a list in which some are ticked and some are leads', async () => {
    const page = await openLinkedIn(session(), paths.search('Trondheim'));
    const panel = await openPanel(page);
    await shows(panel, 'Select all (10)');
    await passes(panel);
    await panel.locator('li:nth-of-type(2) input[type=checkbox]').click();
    await press(panel, 'Add 1 lead');
    await shows(panel, '1 lead already');
    await panel.locator('li:nth-of-type(3) input[type=checkbox]').click();
    await appears(panel, 'Add 1 lead');
    await passes(panel);
  });

  test('with templates for a note, one that fits and one that does not', async () => {
    const text = (name: string, body: string) =>
      send(session(), 'template.save', { text: { name, language: 'nb', body } });
    await given(sofie as Member);
    await text('Kort', 'Hei {{firstName}}, dere i {{need}}.');
    await text('Lang', 'Hei. '.repeat(80));
    const page = await openLinkedIn(session(), paths.profile(sofie as Member), { ui: 'sdui', note: 200 });
    await pressConnect(page, sofie as Member);
    await addNote(page, sofie as Member);
    const panel = await openPanel(page);
    await press(panel, 'Templates');
    await shows(panel, 'at most 200 fit in here');
    await passes(panel);
    await panel.locator('li button::-p-text(Kort)').click();
    await shows(panel, 'Not known');
    await passes(panel);
  });
});
