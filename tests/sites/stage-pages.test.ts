import { describe, expect, it } from 'vitest';
import { linkedin } from '@/lib/sites/linkedin';
import {
  crowd,
  everyMember,
  ingrid,
  magnus,
  type Member,
  memberId,
  priya,
  rep,
  salesId,
  sofie,
  thomas,
} from '../stage/people';
import { linkedinAnswer } from '../stage/linkedin/answer';
import { conversations, conversationWith } from '../stage/linkedin/conversations';
import { type Dealings, noDealings, withInvitation, withSaid } from '../stage/linkedin/dealings';
import { inviteDialog, noteDialog } from '../stage/linkedin/invite-dialog';
import { addressOfPost, nameOf, posts } from '../stage/linkedin/posts';
import { type Rendered, renderedPage } from '../stage/linkedin/rendered';
import { leadPath } from '../stage/linkedin/sales/lead-link';
import { talks } from '../stage/linkedin/sales/talks';
import { savedPage } from './saved-page';

const addressOf = (id: string) => new URL(`https://www.linkedin.com/messaging/thread/${id}/`);
const pageAt = (url: URL) => savedPage(linkedinAnswer(url, '').body, url.href);

describe('the pretend LinkedIn', () => {
  it.each(conversations)('has a conversation that is read as its own: $partner.name', ({ id, partner }) => {
    const url = addressOf(id);
    expect(linkedin.read(pageAt(url), url)?.contacts).toMatchObject([{ name: partner.name, role: 'partner' }]);
  });

  it('has conversations of which none is taken for another', () => {
    const [one, ...others] = conversations.map(({ id }) => addressOf(id));
    for (const other of others) expect(linkedin.read(pageAt(one!), other)).toBeUndefined();
    expect(new Set(conversations.map(({ id }) => id)).size).toBe(conversations.length);
  });
});

const at = (path: string, ui?: string): URL => {
  const url = new URL(path, 'https://www.linkedin.com');
  if (ui) url.searchParams.set('ui', ui);
  return url;
};

const drawn = (url: URL, more?: Rendered) => savedPage(renderedPage(url, more), url.href);
const read = (url: URL, more?: Rendered) => linkedin.read(drawn(url, more), url);

const found = (ui: string, query: string) => read(at(`/search/results/people/?${query}`, ui))?.contacts ?? [];

const profileOf = ({ slug }: Member, rest = '') => `/in/${encodeURIComponent(slug)}/${rest}`;
const [inviter, , , invitee] = crowd as [Member, Member, Member, Member];
const known = magnus as Member;
const second = ingrid as Member;
const stranger = sofie as Member;

describe.each(['sdui', 'ember'])('the pretend LinkedIn in %s', (ui) => {
  it('has profiles that are read whole, with the degree of the connection', () => {
    const { name, slug, headline, company, location } = second;
    expect(read(at(profileOf(second), ui))).toMatchObject({
      kind: 'profile',
      contacts: [
        {
          name,
          slug,
          memberId: memberId(slug),
          headline,
          company,
          location,
          role: 'subject',
          connection: { degree: 2, invitation: 'none' },
        },
      ],
    });
    expect(read(at(profileOf(known), ui))?.contacts).toMatchObject([{ name: known.name, connection: { degree: 1 } }]);
  });

  it('has the rep’s own profile', () => {
    expect(read(at(profileOf(rep as Member), ui))?.contacts).toMatchObject([{ name: rep.name, role: 'self' }]);
  });

  it.each(['details/experience/', 'recent-activity/all/', 'overlay/contact-info/'])(
    'has the part %s of a profile, which is about her alone',
    (part) => {
      expect(read(at(profileOf(second, part), ui))).toMatchObject({
        kind: 'profile',
        contacts: [{ name: second.name, slug: second.slug, role: 'subject' }],
      });
    },
  );

  // What Ember shows of a profile's details has nothing in it that bears her slug, but for the address.
  it.each(ui === 'sdui' ? ['', 'details/experience/', 'recent-activity/all/'] : ['', 'overlay/contact-info/'])(
    'has nobody at /in/<slug>/%s while the page of another still stands there',
    (part) => {
      expect(linkedin.read(drawn(at(profileOf(second, part), ui)), at(profileOf(known, part)))).toBeUndefined();
    },
  );

  it('shows an invitation as sent once it was, and as none when it is taken back', () => {
    const connectionAfter = (dealings: Dealings) =>
      read(at(profileOf(second), ui), { dealings })?.contacts[0]?.connection;
    const sent = withInvitation(noDealings, second.slug, 'sent');
    expect(connectionAfter(sent)).toEqual({ degree: 2, invitation: 'sent' });
    expect(connectionAfter(withInvitation(sent, second.slug, 'none'))).toEqual({ degree: 2, invitation: 'none' });
    expect(connectionAfter(withInvitation(sent, second.slug, 'accepted'))).toEqual({ degree: 1 });
  });

  it.each([200, 300])('has a dialog for the note of an invitation, of %d characters', (limit) => {
    const url = at(profileOf(second), ui);
    const page = drawn(url, { dialog: noteDialog(second, limit) });
    expect(linkedin.read(page, url)).toMatchObject({ writing: { limit }, contacts: [{ name: second.name }] });
    expect(linkedin.editors?.(page)).toMatchObject([{ limit }]);
    expect(read(url, { dialog: inviteDialog(second) })?.writing).toBeUndefined();
  });

  it('has people searches of which every person is read, and nobody whom they know', () => {
    const people = everyMember.filter((one) => one !== rep);
    expect(found(ui, 'keywords=').map(({ slug }) => slug)).toEqual(people.slice(0, 10).map(({ slug }) => slug));
    const fifty = found(ui, 'results=50');
    expect(fifty.map(({ name }) => name)).toEqual(people.slice(0, 50).map(({ name }) => name));
    expect(found(ui, 'page=3').map(({ name }) => name)).toEqual(people.slice(20, 30).map(({ name }) => name));
    expect(fifty).toContainEqual(
      expect.objectContaining({ slug: invitee.slug, connection: { degree: invitee.degree, invitation: 'sent' } }),
    );
  });

  it('has My network, with who invited the rep and whom she may know', () => {
    const { kind, contacts = [] } = read(at('/mynetwork/', ui)) ?? {};
    expect(kind).toBe('network');
    expect(contacts[0]).toMatchObject({ slug: inviter.slug, connection: { invitation: 'received' } });
    expect(contacts.at(-1)?.connection).toEqual({ invitation: 'none' });
    const received = read(at('/mynetwork/invitation-manager/received/', ui))?.contacts ?? [];
    expect(received.map(({ name }) => name)).toEqual(crowd.slice(0, 3).map(({ name }) => name));
    const sent = read(at('/mynetwork/invitation-manager/sent/', ui))?.contacts ?? [];
    expect(sent.map(({ name }) => name)).toEqual(crowd.slice(3, 6).map(({ name }) => name));
  });

  it('has a feed in which nobody counts but who wrote what the rep points at', () => {
    const url = at('/feed/', ui);
    const page = drawn(url);
    expect(linkedin.read(page, url)).toMatchObject({ kind: 'feed', contacts: [] });
    const shown = ui === 'sdui' ? '[role=listitem]' : '.feed-shared-update-v2';
    const authors = [...page.querySelectorAll(shown)].map(
      (post) => linkedin.read(page, url, linkedin.pointed?.(post))?.contacts[0]?.name,
    );
    expect(authors).toEqual(posts.map(({ by }) => (typeof by === 'string' ? undefined : nameOf(by))));
  });

  it('has comments that are their writers’', () => {
    const url = at(addressOfPost(posts[0]!), ui);
    const page = drawn(url);
    expect(linkedin.read(page, url)?.contacts).toMatchObject([{ name: nameOf(posts[0]!.by) }]);
    const comment = page.querySelector(ui === 'sdui' ? '[componentkey^=replaceableComment_]' : 'article');
    expect(linkedin.read(page, url, linkedin.pointed?.(comment!))?.contacts).toMatchObject([{ name: thomas.name }]);
  });

  it('has bubbles, of several people at once, and an InMail to a stranger', () => {
    const view = read(at('/feed/', ui), { bubbles: [known, stranger] });
    expect(view?.contacts).toMatchObject([{ name: known.name }, { name: stranger.name }]);
    expect(view?.conversations).toMatchObject([
      { person: `linkedin-id:${memberId(known.slug)}`, messages: [{ own: true }, { own: false }] },
      { person: `linkedin-id:${memberId(stranger.slug)}`, inMail: true, messages: [] },
    ]);
  });

  it('shows what the rep sends as hers once it has arrived, and the answer as her partner’s', () => {
    const messagesAfter = (dealings: Dealings) =>
      read(at('/feed/', ui), { dealings, bubbles: [known] })?.conversations?.[0]?.messages.map(({ own }) => own);
    const onItsWay = withSaid(noDealings, known.slug, { own: true, text: 'Sendt', pending: true });
    expect(messagesAfter(onItsWay)).toEqual([true, false]);
    const arrived = withSaid(noDealings, known.slug, { own: true, text: 'Sendt' });
    expect(messagesAfter(arrived)).toEqual([true, false, true]);
    expect(messagesAfter(withSaid(arrived, known.slug, { own: false, text: 'Takk' }))).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  it('has an InMail that stays one after it was sent', () => {
    const dealings = withSaid(noDealings, stranger.slug, { own: true, text: 'Hei', subject: 'Trelast' });
    expect(read(at('/feed/', ui), { dealings, bubbles: [stranger] })?.conversations).toMatchObject([
      { inMail: true, messages: [{ own: true }] },
    ]);
  });
});

describe('the rest of the pretend LinkedIn', () => {
  it('has Ember profiles that are read from what the server left in them', () => {
    const url = at(`${profileOf(second)}?drawn=nothing`, 'ember');
    expect(read(url)?.contacts).toMatchObject([{ name: second.name, headline: second.headline }]);
    expect(read(at(`${profileOf(second)}?drawn=frame`, 'sdui'))).toBeUndefined();
  });

  it('has company pages, whose company is nobody and whose people are read', () => {
    expect(read(at('/company/havlys-energi-as/'))).toMatchObject({ kind: 'company', contacts: [] });
    expect(read(at('/company/havlys-energi-as/people/'))?.contacts).toMatchObject([{ name: known.name }]);
  });

  it('has a conversation page for whoever was written to', () => {
    const dealings = withSaid(noDealings, stranger.slug, { own: true, text: 'Hei' });
    const { id } = conversationWith(stranger);
    expect(read(addressOf(id), { dealings })?.conversations).toMatchObject([
      { person: `linkedin:${stranger.slug}`, threadId: id, messages: [{ own: true }] },
    ]);
  });

  it('has leads of Sales Navigator, in its page, list and search', () => {
    const lead = thomas as Member;
    expect(read(at(leadPath(lead)))).toMatchObject({
      kind: 'profile',
      contacts: [
        { name: lead.name, salesId: salesId(lead.slug), company: lead.company, connection: { degree: lead.degree } },
      ],
    });
    expect(linkedin.read(drawn(at(leadPath(lead))), at(leadPath(second)))).toBeUndefined();
    expect(read(at('/sales/search/people'))?.contacts).toHaveLength(25);
    const listed = read(at('/sales/lists/people/1'))?.contacts ?? [];
    expect(listed.map(({ title }) => title).slice(0, 2)).toEqual([ingrid.title, magnus.title]);
  });

  it('has Sales Navigator’s inbox, in which the rep’s messages are told from the lead’s', () => {
    for (const { id, partner, messages } of talks)
      expect(read(at(`/sales/inbox/${id}`))?.conversations).toMatchObject([
        { person: `linkedin-sales:${salesId(partner.slug)}`, messages: messages.map(({ own }) => ({ own })) },
      ]);
    const talk = talks.find(({ partner }) => partner === priya)!;
    const dealings = withSaid(noDealings, `sales:${priya.slug}`, { own: true, text: 'I do' });
    const after = read(at(`/sales/inbox/${talk.id}`), { dealings })?.conversations?.[0]?.messages;
    expect(after?.map(({ own }) => own)).toEqual([false, true]);
  });

  it('has Recruiter, in which nobody is read', () => {
    expect(read(at('/talent/hire/1/'))).toMatchObject({ kind: 'other', contacts: [] });
  });
});
