import { type Frame, type Page } from 'puppeteer';
import { describe, expect, test } from 'vitest';
import { magnus, type Member, memberId, priya, sofie, thomas } from '../stage/people';
import { openPanel } from './overlay';
import { givenLead, givenSettings, send } from './steps/commands';
import { allRows, becomes } from './steps/database';
import {
  addNote,
  isPending,
  linkedinPaths as paths,
  type LinkedInLook,
  openLinkedIn,
  pressConnect,
  pressSendInvitation,
} from './steps/linkedin';
import { bubbleOf, places, pressSendIn, talkTo, writeIn } from './steps/linkedin-talk';
import { press, shows, toastSays } from './steps/page';
import { sharedSession } from './steps/session';

const session = sharedSession();
const desk = () => session().desk;

const given = ({ name, slug, company }: Member) =>
  givenLead(session(), { name, slug, company, memberId: memberId(slug) });
const givenTemplate = (body: string, name = 'Hilsen') =>
  send(session(), 'template.save', { text: { name, language: 'nb', body } });

const field = '#custom-message';
const noteIn = (page: Page): Promise<string> =>
  page.$eval(`pierce/${field}`, (element) => (element as HTMLTextAreaElement).value);

const templateOf = (panel: Frame, name: string) => panel.waitForSelector(`li button::-p-text(${name})`);

async function choose(panel: Frame, name = 'Hilsen'): Promise<void> {
  await press(panel, 'Templates');
  await (await templateOf(panel, name))?.click();
}

async function takeBack(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
}

/** The dialog of an invitation is open at its note, and the panel beside. */
async function writeNote(person: Member, look: LinkedInLook) {
  const page = await openLinkedIn(session(), paths.profile(person), look);
  await pressConnect(page, person);
  const note = await addNote(page, person);
  const panel = await openPanel(page);
  await shows(panel, person.name);
  return { page, panel, note };
}

describe.each([
  { ui: 'sdui', person: sofie as Member },
  { ui: 'ember', person: thomas as Member },
] as const)('the note of an invitation in $ui', ({ ui, person }) => {
  const firstName = person.name.split(' ')[0]!;

  test('comes from a template, filled in, is counted against the limit, and Ctrl+Z takes it back', async () => {
    await givenSettings(session(), { senderName: 'Kari' });
    await given(person);
    await givenTemplate('Hei {{firstName}}, **hyggelig** å treffe deg.\n\n{{senderName}}');
    const text = `Hei ${firstName}, hyggelig å treffe deg.\n\nKari`;
    const { page, panel } = await writeNote(person, { ui });
    await press(panel, 'Templates');
    await shows(panel, `${text.length} / 300`);
    await (await templateOf(panel, 'Hilsen'))?.click();
    await toastSays(panel, 'Inserted');
    await becomes(() => noteIn(page)).toBe(text);
    // The rep goes on writing where it stands.
    expect(
      await page.evaluate((selector) => {
        const root = document.querySelector('#interop-outlet')?.shadowRoot ?? document;
        return root.activeElement?.matches(selector);
      }, field),
    ).toBe(true);
    await takeBack(page);
    await becomes(() => noteIn(page)).toBe('');
  });

  test.each([200, 300] as const)(
    'of at most %i characters takes a template that fits to the last one',
    async (limit) => {
      await given(person);
      await givenTemplate('å'.repeat(limit), 'Passer');
      await givenTemplate('å'.repeat(limit + 1), 'For lang');
      const { page, panel } = await writeNote(person, limit === 200 ? { ui, note: 200 } : { ui });
      await press(panel, 'Templates');
      await shows(panel, `${limit} / ${limit}`);
      await shows(panel, `${limit + 1} / ${limit}`);
      await shows(panel, `Too long by 1 character: at most ${limit} fit in here.`);
      await (await templateOf(panel, 'For lang'))?.click();
      expect(await noteIn(page)).toBe('');
      await (await templateOf(panel, 'Passer'))?.click();
      await toastSays(panel, 'Inserted');
      await becomes(() => noteIn(page)).toBe('å'.repeat(limit));
    },
  );

  test('is counted as it will stand, with the facts of whom it is to', async () => {
    await given(person);
    await givenTemplate('{{company}}');
    const { panel } = await writeNote(person, { ui });
    await press(panel, 'Templates');
    await shows(panel, `${person.company!.length} / 300`);
  });

  test('keeps what the rep has written, and takes nothing that would be cut off', async () => {
    await given(person);
    await givenTemplate('å'.repeat(60));
    const { page, panel, note } = await writeNote(person, { ui, note: 200 });
    await note.type('a'.repeat(140));
    await choose(panel);
    await toastSays(panel, 'Inserted');
    await becomes(() => noteIn(page)).toBe('a'.repeat(140) + 'å'.repeat(60));
    await choose(panel);
    await toastSays(panel, 'With what stands there it would be 60 characters too long.');
    expect(await noteIn(page)).toBe('a'.repeat(140) + 'å'.repeat(60));
  });

  test('is sent by the rep alone, and counts as a use of the template when it is logged', async () => {
    await given(person);
    await givenTemplate('Hei {{firstName}}');
    const { page, panel } = await writeNote(person, { ui });
    await choose(panel);
    await toastSays(panel, 'Inserted');
    expect(await page.$('pierce/.send-invite')).not.toBeNull();
    await pressSendInvitation(page, person);
    await isPending(page, person);
    await shows(panel, `You invited ${person.name}. Log it?`);
    await press(panel, 'Log');
    await toastSays(panel, 'Connection request logged');
  });
});

describe.each([
  { where: 'a bubble over an SDUI page', ui: 'sdui', person: priya as Member },
  { where: 'a bubble over an Ember page', ui: 'ember', person: magnus as Member },
] as const)('a message in $where', ({ ui, person }) => {
  test('comes from a template, behind what stands there, without a limit, and Ctrl+Z takes it back', async () => {
    await given(person);
    await givenTemplate(`Hei {{firstName}}. ${'å'.repeat(400)}`);
    const page = await openLinkedIn(session(), paths.feed, { ui });
    await talkTo(page, person);
    const written = await writeIn(page, bubbleOf(person), { text: 'Før. ' });
    const panel = await openPanel(page);
    await shows(panel, person.name);
    await press(panel, 'Templates');
    expect(await (await templateOf(panel, 'Hilsen'))?.evaluate((one) => one.textContent)).not.toMatch(/\d+ \/ \d+/);
    await (await templateOf(panel, 'Hilsen'))?.click();
    await toastSays(panel, 'Inserted');
    const text = () => written.evaluate((one) => (one as HTMLElement).innerText.trim().replaceAll('\u00a0', ' '));
    await becomes(text).toBe(`Før. Hei ${person.name.split(' ')[0]}. ${'å'.repeat(400)}`);
    await page.bringToFront();
    await takeBack(page);
    await becomes(text).toBe('Før.');
  });
});

test('a message on the messaging page comes from a template, and nothing is sent by us', async () => {
  await given(magnus as Member);
  await givenTemplate('Hei {{firstName}}!\n\nPasser **torsdag**?');
  const page = await openLinkedIn(session(), paths.messaging(magnus as Member));
  const written = await writeIn(page, places.messaging, { text: '' });
  const panel = await openPanel(page);
  await choose(panel);
  await toastSays(panel, 'Inserted');
  expect(await written.evaluate((one) => (one as HTMLElement).innerText)).toMatch(
    /^Hei Magnus!\s+Passer torsdag\?\s*$/,
  );
  expect(await page.$eval('[data-with]', (list) => list.textContent)).not.toContain('Passer torsdag');
  await pressSendIn(page, places.messaging);
  await shows(panel, `You wrote to ${magnus.name}. Log it?`);
});

test('facts of one person never come into a message to another', async () => {
  await given(sofie as Member);
  await givenTemplate('Hei {{firstName}}');
  const page = await openLinkedIn(session(), paths.profile(sofie as Member));
  await talkTo(page, priya as Member);
  const panel = await openPanel(page);
  await shows(panel, 'Also here');
  await shows(panel, sofie.name);
  // It is written to Priya: what is known of Sofie is not offered for it.
  expect(await panel.$('::-p-aria([name="Templates"][role="button"])')).toBeNull();
  await press(panel, priya.name);
  await choose(panel);
  await toastSays(panel, 'Inserted');
  await becomes(() =>
    page.$eval(`pierce/${bubbleOf(priya as Member)} [contenteditable]`, (one) => (one as HTMLElement).innerText.trim()),
  ).toBe('Hei Priya');
});

test('where nothing is being written any more the rep is told, and nothing is put anywhere', async () => {
  await given(sofie as Member);
  await givenTemplate('Hei {{firstName}}');
  const { page, panel } = await writeNote(sofie as Member, { ui: 'sdui' });
  await press(panel, 'Templates');
  await page.$eval('pierce/.send-invite', (dialog) => dialog.remove());
  await (await templateOf(panel, 'Hilsen'))?.click();
  await toastSays(panel, 'No message or note is being written on this page.');
  expect((await allRows(desk(), 'templates'))[0]).toMatchObject({ used: 0 });
});
