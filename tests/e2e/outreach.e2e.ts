import { type Frame, type KeyInput, type Page } from 'puppeteer';
import { describe, expect, test } from 'vitest';
import { conversationWith } from '../stage/linkedin/conversations';
import { crowd, larsOfTromso, magnus, type Member, memberId, priya, sofie, thomas } from '../stage/people';
import { openPanel } from './overlay';
import { givenLead, givenSettings, send } from './steps/commands';
import { allRows, becomes, contactsIn, leadsIn, openFollowUpsIn } from './steps/database';
import { thirdWorkingDay } from './steps/days';
import {
  goOn,
  invite,
  linkedinPaths as paths,
  onLinkedIn,
  openLinkedIn,
  pressConnect,
  pressSendInvitation,
  withdraw,
} from './steps/linkedin';
import { answerComes, arrivedIn, bubbleOf, places, sendIn, talkTo } from './steps/linkedin-talk';
import { listenTo, questionsIn } from './steps/outreach';
import { appears, press, shows, toastSays, undo } from './steps/page';
import { sharedSession } from './steps/session';

const session = sharedSession();
const desk = () => session().desk;

/** As her profile tells her: a bubble knows her by the opaque id alone. */
const given = ({ name, slug }: Member) => givenLead(session(), { name, slug, memberId: memberId(slug) });
const noticed = () => allRows(desk(), 'outreach');
const isAsked = (panel: Frame, ...questions: string[]) => becomes(() => questionsIn(panel)).toEqual(questions);

async function openAt(path: string, look = {}) {
  const page = await openLinkedIn(session(), path, look);
  const panel = await openPanel(page);
  await panel.waitForSelector('main h1');
  return { page, panel, ears: await listenTo(panel) };
}

describe.each([
  { ui: 'sdui', person: sofie as Member },
  { ui: 'ember', person: thomas as Member },
] as const)('an invitation that the rep sends by herself in $ui', ({ ui, person }) => {
  const asked = `You invited ${person.name}. Log it?`;
  const openProfile = () => openAt(paths.profile(person), { ui });

  test.each([
    ['without a note', undefined],
    ['with a note', 'Hei, vi møttes i Bergen.'],
  ])('%s is offered, and logging it moves the lead to First contact with a follow-up', async (_, note) => {
    const leadId = await given(person);
    const { page, panel } = await openProfile();
    await appears(panel, 'Log first contact');
    await invite(page, person, note);

    await shows(panel, asked);
    await shows(panel, 'Moves to First contact.');
    expect(await contactsIn(desk())).toEqual([]);
    await press(panel, 'Log');
    await toastSays(panel, 'Connection request logged, moved to First contact');
    await isAsked(panel);
    const [contact, ...others] = await contactsIn(desk());
    expect(others).toEqual([]);
    expect(contact).toMatchObject({ leadId, channel: 'connection-request', direction: 'outbound', site: 'linkedin' });
    expect(await leadsIn(desk())).toMatchObject([{ id: leadId, stageId: 'first-contact', waitingSince: contact?.at }]);
    expect(await openFollowUpsIn(desk())).toMatchObject([{ leadId, dueOn: thirdWorkingDay() }]);
  });

  test('is asked about once only, however often the page is seen', async () => {
    await given(person);
    const { page, panel, ears } = await openProfile();
    await invite(page, person);
    await press(panel, 'Log');
    await isAsked(panel);

    await goOn(page, paths.profile(priya as Member));
    await shows(panel, priya.name);
    await goOn(page, paths.profile(person));
    await shows(panel, 'Log contact');
    await ears.readAgain();
    await page.reload();
    const again = await openPanel(page);
    await shows(again, 'Log contact');
    await (await listenTo(again)).readAgain();
    expect(await noticed()).toMatchObject([{ state: 'done', answer: 'logged' }]);
    expect(await contactsIn(desk())).toHaveLength(1);
  });

  test('is asked about again when the logging is undone, and can be logged then', async () => {
    await given(person);
    const { page, panel } = await openProfile();
    await invite(page, person);
    await press(panel, 'Log');
    await undo(panel, 'Connection request logged, moved to First contact');

    await isAsked(panel, asked);
    expect(await contactsIn(desk())).toEqual([]);
    expect(await openFollowUpsIn(desk())).toEqual([]);
    expect(await leadsIn(desk())).toMatchObject([{ stageId: 'prospecting' }]);
    await press(panel, 'Log');
    await becomes(() => contactsIn(desk())).toHaveLength(1);
  });

  test('that is not to be logged stays quiet, until that is undone', async () => {
    await given(person);
    const { page, panel, ears } = await openProfile();
    await invite(page, person);
    await press(panel, 'Not this one');
    await toastSays(panel, 'Not logged');
    await isAsked(panel);
    await ears.readAgain();
    expect(await noticed()).toMatchObject([{ state: 'done', answer: 'declined' }]);
    expect(await contactsIn(desk())).toEqual([]);
    await press(panel, 'Undo');
    await isAsked(panel, asked);
  });

  test('to somebody who is no lead is added and logged in one, with how she is connected, and undone as one', async () => {
    const { page, panel } = await openProfile();
    await appears(panel, 'Add lead');
    await invite(page, person);
    await shows(panel, asked);
    expect(await leadsIn(desk())).toEqual([]);
    await press(panel, 'Add and log');

    await toastSays(panel, `${person.name} is now a lead`);
    expect(await leadsIn(desk())).toMatchObject([
      {
        name: person.name,
        slug: person.slug,
        company: person.company,
        stageId: 'first-contact',
        source: { site: 'linkedin' },
        connection: { degree: 2, invitation: 'sent', seenAt: expect.any(Number) },
      },
    ]);
    expect(await contactsIn(desk())).toMatchObject([{ channel: 'connection-request', direction: 'outbound' }]);
    await undo(panel, `${person.name} is now a lead`);
    expect(await leadsIn(desk())).toEqual([]);
    expect(await contactsIn(desk())).toEqual([]);
    await isAsked(panel, asked);
  });

  test('is kept on the lead with its date, as the panel shows it', async () => {
    await given(person);
    const start = Date.now();
    const { page, panel } = await openProfile();
    await shows(panel, '2nd-degree connection');
    await becomes(() => leadsIn(desk())).toMatchObject([{ connection: { degree: 2, invitation: 'none' } }]);
    await invite(page, person);
    await shows(panel, 'Invitation sent');
    await becomes(() => leadsIn(desk())).toMatchObject([{ connection: { degree: 2, invitation: 'sent' } }]);
    const [lead] = await leadsIn(desk());
    expect(lead?.connection?.seenAt).toBeGreaterThanOrEqual(start);
    expect(lead?.connection?.seenAt).toBeLessThanOrEqual(Date.now());
  });

  test('that is taken back is not asked about any more', async () => {
    await given(person);
    const { page, panel } = await openProfile();
    await invite(page, person);
    await isAsked(panel, asked);
    await withdraw(page, person);
    await isAsked(panel);
    await becomes(() => leadsIn(desk())).toMatchObject([{ connection: { invitation: 'none' } }]);
  });

  test('is not asked about before LinkedIn has taken it', async () => {
    await given(person);
    const { page, panel, ears } = await openProfile();
    await onLinkedIn(page, (stage) => stage.holdSending());
    await pressConnect(page, person);
    await pressSendInvitation(page, person);
    await page.waitForSelector('pierce/.send-invite', { hidden: true });
    await ears.readAgain();
    expect(await noticed()).toEqual([]);
    await onLinkedIn(page, (stage) => stage.deliver());
    await isAsked(panel, asked);
  });

  test('that she accepts is offered as her answer, and ends the waiting', async () => {
    const leadId = await given(person);
    const { page, panel } = await openProfile();
    await invite(page, person);
    await press(panel, 'Log');
    await becomes(() => leadsIn(desk())).toMatchObject([{ waitingSince: expect.any(Number) }]);

    await onLinkedIn(page, (stage, slug) => stage.accept(slug), person.slug);
    await shows(panel, `${person.name} accepted your invitation. Log it?`);
    await press(panel, 'Log');
    await toastSays(panel, 'Answer logged');
    expect(await contactsIn(desk())).toMatchObject([
      { leadId, direction: 'outbound' },
      { leadId, channel: 'connection-request', direction: 'inbound' },
    ]);
    const [lead] = await leadsIn(desk());
    expect(lead?.waitingSince).toBeUndefined();
    expect(lead).toMatchObject({ connection: { degree: 1 } });
    await shows(panel, 'Invitation accepted');
  });

  test('is not noticed where the rep does not want it', async () => {
    await givenSettings(session(), { linkedinDetect: false });
    await given(person);
    const { page, panel, ears } = await openProfile();
    await invite(page, person);
    await ears.told('"invitation":"sent"');
    expect(await noticed()).toEqual([]);
    expect(await questionsIn(panel)).toEqual([]);
  });
});

test.each(['sdui', 'ember'] as const)(
  'an invitation from a search in %s is noticed, though she is no lead',
  async (ui) => {
    const [known, invited] = crowd.filter((one) => one.degree === 2 && !one.invitation) as [Member, Member];
    await given(known);
    const { page, panel } = await openAt(paths.search('Trondheim'), { ui });
    await shows(panel, 'Select all');
    await isAsked(panel);
    await invite(page, invited);
    await isAsked(panel, `You invited ${invited.name}. Log it?`);
    await press(panel, 'Add and log');
    await becomes(() => contactsIn(desk())).toMatchObject([{ channel: 'connection-request' }]);
    const [, lead] = await leadsIn(desk());
    expect(lead).toMatchObject({ slug: invited.slug, connection: { degree: 2, invitation: 'sent' } });
  },
);

test('an invitation that was sent before the panel was ever opened is asked about for a lead, and not sent twice', async () => {
  const page = await openLinkedIn(session(), paths.profile(sofie as Member));
  await invite(page, sofie as Member);
  const leadId = await given(sofie as Member);
  const panel = await openPanel(page);
  await isAsked(panel, `You invited ${sofie.name}. Log it?`);
  await send(session(), 'contact.log', { leadId, channel: 'connection-request', at: Date.now() });
  expect(await contactsIn(desk())).toHaveLength(1);
});

const talks: { where: string; person: Member; open: () => Promise<Page>; place: string; inMail?: true }[] = [
  {
    where: 'in a bubble over an SDUI page',
    person: priya as Member,
    place: bubbleOf(priya as Member),
    open: async () => {
      const page = await openLinkedIn(session(), paths.feed, { ui: 'sdui' });
      await talkTo(page, priya as Member);
      return page;
    },
  },
  {
    where: 'in a bubble over an Ember page',
    person: magnus as Member,
    place: bubbleOf(magnus as Member),
    open: async () => {
      const page = await openLinkedIn(session(), paths.feed, { ui: 'ember' });
      await talkTo(page, magnus as Member);
      return page;
    },
  },
  {
    where: 'on the messaging page',
    person: magnus as Member,
    place: places.messaging,
    open: () => openLinkedIn(session(), paths.messaging(magnus as Member)),
  },
  {
    where: 'as an InMail',
    person: larsOfTromso as Member,
    place: bubbleOf(larsOfTromso as Member),
    inMail: true,
    open: async () => {
      const page = await openLinkedIn(session(), paths.profile(larsOfTromso as Member));
      await talkTo(page, larsOfTromso as Member);
      return page;
    },
  },
];

/** How many messages are known. */
const seen = async () => (await allRows(desk(), 'conversations')).flatMap((one) => one.seen).length;

describe.each(talks)('a message $where', ({ person, open, place, inMail }) => {
  const channel = inMail ? 'inmail' : 'linkedin-message';
  const asked = inMail ? `You sent ${person.name} an InMail. Log it?` : `You wrote to ${person.name}. Log it?`;
  const words = { text: 'Passer det torsdag?', ...(inMail && { subject: 'Tilbud' }) };

  /** The conversation as it was is known by then. */
  async function openTalk() {
    const page = await open();
    const panel = await openPanel(page);
    await shows(panel, person.name);
    await becomes(() => allRows(desk(), 'conversations')).toHaveLength(1);
    return { page, panel, ears: await listenTo(panel) };
  }

  test('is offered when the rep has sent it, and what was said before is not', async () => {
    const leadId = await given(person);
    const { page, panel } = await openTalk();
    expect(await noticed()).toEqual([]);
    await sendIn(page, place, words);
    await isAsked(panel, asked);
    await shows(panel, 'Moves to First contact.');
    await press(panel, 'Log');
    await toastSays(panel, 'moved to First contact');
    expect(await contactsIn(desk())).toMatchObject([
      { leadId, channel, direction: 'outbound', site: 'linkedin', messageId: expect.any(String) },
    ]);
    expect(await openFollowUpsIn(desk())).toMatchObject([{ leadId, dueOn: thirdWorkingDay() }]);
    expect(await noticed()).toHaveLength(1);
  });

  test('is not asked about while it is on its way, and once when it has arrived', async () => {
    await given(person);
    const { page, panel, ears } = await openTalk();
    await onLinkedIn(page, (stage) => stage.holdSending());
    await sendIn(page, place, words);
    await ears.readAgain();
    expect(await noticed()).toEqual([]);
    await onLinkedIn(page, (stage) => stage.deliver());
    await arrivedIn(page, place);
    await isAsked(panel, asked);
    expect(await noticed()).toHaveLength(1);
  });

  test('is answered: the answer is offered as hers, and she is waited for no more', async () => {
    const leadId = await given(person);
    const { page, panel } = await openTalk();
    await sendIn(page, place, words);
    await press(panel, 'Log');
    await becomes(() => leadsIn(desk())).toMatchObject([{ waitingSince: expect.any(Number) }]);
    await shows(panel, 'Waiting for an answer');

    await answerComes(page, place, person, 'Torsdag passer fint.');
    await isAsked(panel, `${person.name} answered. Log it?`);
    await press(panel, 'Log');
    await toastSays(panel, 'Answer logged');
    expect(await contactsIn(desk())).toMatchObject([
      { leadId, direction: 'outbound' },
      { leadId, direction: 'inbound', channel },
    ]);
    expect((await leadsIn(desk()))[0]?.waitingSince).toBeUndefined();
  });

  test('that is logged with a key before it is asked about is not asked about', async () => {
    await given(person);
    const { page, panel, ears } = await openTalk();
    const before = await seen();
    await onLinkedIn(page, (stage) => stage.holdSending());
    await sendIn(page, place, words);
    await press(panel, inMail ? 'Log: InMail' : 'Log: Message');
    await becomes(() => contactsIn(desk())).toHaveLength(1);
    await onLinkedIn(page, (stage) => stage.deliver());
    await arrivedIn(page, place);
    await ears.readAgain();
    await becomes(seen).toBe(before + 1);
    expect(await noticed()).toEqual([]);
    expect(await contactsIn(desk())).toHaveLength(1);
  });

  test('to somebody who is no lead is added and logged in one', async () => {
    const { page, panel } = await openTalk();
    await sendIn(page, place, words);
    await isAsked(panel, asked);
    await press(panel, 'Add and log');
    await toastSays(panel, `${person.name} is now a lead`);
    expect(await leadsIn(desk())).toMatchObject([{ name: person.name, stageId: 'first-contact' }]);
    expect(await contactsIn(desk())).toMatchObject([{ channel, direction: 'outbound' }]);
  });

  test('is not noticed where the rep does not want it', async () => {
    await givenSettings(session(), { linkedinDetect: false });
    await given(person);
    const page = await open();
    const panel = await openPanel(page);
    await shows(panel, person.name);
    const ears = await listenTo(panel);
    await sendIn(page, place, words);
    await arrivedIn(page, place);
    await ears.told('"own":true');
    await ears.readAgain();
    expect(await noticed()).toEqual([]);
    expect(await allRows(desk(), 'conversations')).toEqual([]);
    expect(await questionsIn(panel)).toEqual([]);
  });
});

test('of a conversation that was read before, what came while the panel was closed is asked about', async () => {
  await given(magnus as Member);
  const page = await openLinkedIn(session(), paths.messaging(magnus as Member));
  const panel = await openPanel(page);
  await becomes(async () => (await allRows(desk(), 'conversations'))[0]?.seen).toHaveLength(
    conversationWith(magnus as Member).messages.length,
  );
  await press(panel, 'Close');
  await sendIn(page, places.messaging, { text: 'Passer det torsdag?' });
  await arrivedIn(page, places.messaging);
  expect(await noticed()).toEqual([]);
  await openPanel(page);
  await isAsked(panel, `You wrote to ${magnus.name}. Log it?`);
});

/** The last one is answered by then. */
async function pressKey(page: Page, panel: Frame, key: number) {
  await panel.waitForSelector(`[aria-keyshortcuts="${key}"]:not([aria-disabled="true"])`);
  await page.keyboard.press(`${key}` as KeyInput);
}

/** The panel has the focus. */
async function openLead() {
  await given(sofie as Member);
  const { page, panel, ears } = await openAt(paths.profile(sofie as Member));
  await panel.waitForFunction(() => document.hasFocus());
  await appears(panel, 'Log: Invitation');
  return { page, panel, ears };
}

describe('the keys 1 to 7', () => {
  const channels = [
    'connection-request',
    'linkedin-message',
    'inmail',
    'follow',
    'comment',
    'call',
    'meeting',
  ] as const;

  test('each log one contact of its kind, and only those that ask for an answer move her and are followed up', async () => {
    const { page, panel } = await openLead();
    for (const key of [4, 5, 1, 2, 3, 6, 7]) {
      if (key === 1) {
        expect(await leadsIn(desk())).toMatchObject([{ stageId: 'prospecting' }]);
        expect(await openFollowUpsIn(desk())).toEqual([]);
      }
      await pressKey(page, panel, key);
      await becomes(async () => (await contactsIn(desk())).at(-1)?.channel).toBe(channels[key - 1]);
    }
    expect(await contactsIn(desk())).toHaveLength(channels.length);
    expect(await leadsIn(desk())).toMatchObject([{ stageId: 'first-contact' }]);
    expect(await openFollowUpsIn(desk())).toMatchObject([{ dueOn: thirdWorkingDay() }]);
  });

  test('pressed twice log one contact', async () => {
    const { page, panel } = await openLead();
    await page.keyboard.press('6');
    await page.keyboard.press('6');
    await toastSays(panel, 'Call logged');
    // Were the second one logged, it would stand before this one.
    await pressKey(page, panel, 7);
    await becomes(async () => (await contactsIn(desk())).at(-1)?.channel).toBe('meeting');
    expect((await contactsIn(desk())).map(({ channel }) => channel)).toEqual(['call', 'meeting']);
  });

  test('are taken back by one undo, stage and follow-up too', async () => {
    const { page, panel } = await openLead();
    await page.keyboard.press('1');
    await toastSays(panel, 'Connection request logged · Moved to First contact');
    await undo(panel, 'Connection request logged');
    expect(await contactsIn(desk())).toEqual([]);
    expect(await openFollowUpsIn(desk())).toEqual([]);
    expect(await leadsIn(desk())).toMatchObject([{ stageId: 'prospecting' }]);
  });

  test('make a lead of who is none, and one undo takes her away again', async () => {
    const { page, panel } = await openAt(paths.profile(sofie as Member));
    await appears(panel, 'Add lead');
    await page.keyboard.press('2');
    await toastSays(panel, `${sofie.name} is now a lead · LinkedIn message logged`);
    expect(await leadsIn(desk())).toMatchObject([{ slug: sofie.slug, stageId: 'first-contact' }]);
    await undo(panel, `${sofie.name} is now a lead`);
    expect(await leadsIn(desk())).toEqual([]);
  });

  test('log nothing with anybody when the page has gone on to somebody else', async () => {
    await given(priya as Member);
    const { page, panel, ears } = await openLead();
    const { asked, letRead } = await ears.holdRead();
    await page.keyboard.press('1');
    await asked;
    await goOn(page, paths.profile(priya as Member));
    await page.waitForFunction((name) => document.title.includes(name), {}, priya.name);
    await letRead();
    await toastSays(panel, 'The page shows someone else now. Nothing was saved.');
    await shows(panel, priya.name);
    expect(await contactsIn(desk())).toEqual([]);
  });

  test('are the text that the rep types in a field of the panel', async () => {
    const { page, panel } = await openLead();
    await press(panel, 'Log first contact');
    await panel.locator('[name=note]').click();
    await page.keyboard.type('1234567');
    expect(await panel.$eval('[name=note]', (field) => (field as HTMLTextAreaElement).value)).toBe('1234567');
    expect(await contactsIn(desk())).toEqual([]);
  });
});
