import { describe, expect, test } from 'vitest';
import { noDealings } from '../stage/linkedin/dealings';
import { invited, maybeKnown } from '../stage/linkedin/network';
import { nameOf, posts } from '../stage/linkedin/posts';
import { crowd, everyMember, ingrid, magnus, type Member, priya, rep, sofie, thomas } from '../stage/people';
import { openPanel } from './overlay';
import { becomes, leadsIn } from './steps/database';
import { linkedinPaths as paths, type LinkedInUi, onLinkedIn, openLinkedIn } from './steps/linkedin';
import { talkTo } from './steps/linkedin-talk';
import { has, press, shows, textOf, toastSays } from './steps/page';
import { everShown, peopleIn, showsNobody, showsPeople } from './steps/people';
import { sharedSession } from './steps/session';

const session = sharedSession();

const [her, known, other] = [ingrid as Member, magnus as Member, priya as Member];
const others = everyMember.filter((one) => one !== rep);
const received = invited('received', noDealings);

/** In the head of each post. */
const authorLink = {
  sdui: 'main [role=listitem] a:has([aria-label] > p)',
  ember: 'a.update-components-actor__meta-link',
};

async function openAt(path: string, ui: LinkedInUi) {
  const page = await openLinkedIn(session(), path, { ui });
  return { page, panel: await openPanel(page) };
}

const ofSomebody: [string, string, readonly { name: string }[]][] = [
  ['a profile', paths.profile(her), [her]],
  ['the details of a profile', paths.experience(her), [her]],
  ['somebody’s activity', paths.activity(her), [her]],
  ['the contact info over a profile', paths.contactInfo(her), [her]],
  ['an invitation at an address of its own', paths.invite(her), [her]],
  ['My network', paths.network, [...received, ...maybeKnown(noDealings)]],
  ['the invitations that came', paths.received, received],
  ['the invitations that were sent', paths.sent, invited('sent', noDealings)],
  ['the page of a post', paths.post(0), [{ name: nameOf(posts[0]!.by) }]],
  ['a conversation', paths.messaging(other), [other]],
  ['the people of a company', paths.companyPeople('havlys-energi-as'), [known]],
];

describe.each(['sdui', 'ember'] as const)('in %s', (ui) => {
  test.each(ofSomebody)('%s shows whom it is about, and nobody who stands beside', async (_, path, people) => {
    const { panel } = await openAt(path, ui);
    await showsPeople(panel, people);
  });

  test('the rep’s own profile and its details offer nobody', async () => {
    for (const path of [paths.profile(rep as Member), paths.experience(rep as Member)]) {
      const { page, panel } = await openAt(path, ui);
      await shows(panel, 'This is you');
      expect(await has(panel, 'Add lead')).toBe(false);
      expect(await peopleIn(panel)).toEqual([]);
      await page.close();
    }
  });

  test('a people search shows every result, and no mutual connection', async () => {
    const { page, panel } = await openAt(paths.search('Trondheim'), ui);
    // The first ten of the crowd; each knows Magnus, who is linked in her card and stands in no row.
    await page.waitForFunction(() => document.body.innerText.includes('mutual connection'));
    await showsPeople(panel, crowd.slice(0, 10));
    expect(await textOf(panel)).not.toContain(known.name);
  });

  test('a search of fifty shows all fifty', async () => {
    const page = await openLinkedIn(session(), paths.search(), { ui, results: 50 });
    const panel = await openPanel(page);
    await shows(panel, '50 people');
    await showsPeople(panel, others.slice(0, 50));
  });

  test('a company is nobody, though its name stands where a person’s does', async () => {
    const { panel } = await openAt('/company/havlys-energi-as/', ui);
    await showsNobody(panel, [{ name: 'Havlys Energi AS' }, known]);
  });

  test('the feed shows nobody until the rep points at a post, and then its author, to whom the panel stays', async () => {
    const { page, panel } = await openAt(paths.feed, ui);
    await showsNobody(panel, [her, known, other]);

    await page.hover(authorLink[ui]);
    await showsPeople(panel, [{ name: nameOf(posts[0]!.by) }]);

    // On the way to the panel the pointer leaves the post.
    const seen = await everShown(panel, ['Nobody to add here', 'Reading the page…']);
    await page.mouse.move(5, 5, { steps: 5 });
    await press(panel, 'Add lead');
    await toastSays(panel, `${nameOf(posts[0]!.by)} is now a lead`);
    expect(await seen()).toEqual([]);
    await becomes(async () => (await leadsIn(session().desk)).map(({ name }) => name)).toEqual([nameOf(posts[0]!.by)]);
  });

  test('in the feed the focus of the keyboard points at a post too, and a company’s post is nobody’s', async () => {
    const { page, panel } = await openAt(paths.feed, ui);
    await showsNobody(panel);
    const links = await page.$$(authorLink[ui]);
    expect(links).toHaveLength(posts.length);
    const last = posts.length - 1;
    await links[last]?.focus();
    await showsPeople(panel, [{ name: nameOf(posts[last]!.by) }]);
    await links[1]?.focus();
    await showsNobody(panel, [{ name: nameOf(posts[1]!.by) }]);
  });

  test('of a comment that the rep points at it is the one who wrote it', async () => {
    const { page, panel } = await openAt(paths.post(0), ui);
    await showsPeople(panel, [{ name: nameOf(posts[0]!.by) }]);
    await page.hover(ui === 'sdui' ? '[componentkey^=replaceableComment_]' : 'article.comments-comment-entity');
    await showsPeople(panel, [thomas]);
  });

  test('several conversations over a page are several people', async () => {
    const { page, panel } = await openAt(paths.feed, ui);
    await talkTo(page, known);
    await showsPeople(panel, [known]);
    await talkTo(page, sofie as Member);
    await showsPeople(panel, [sofie, known]);
  });

  test('a page that comes late shows its person when she is there, and nobody before', async () => {
    const page = await openLinkedIn(session(), paths.profile(her), { ui, drawn: 'frame' });
    const panel = await openPanel(page);
    // What Ember’s server left in the page tells who she is before anything is drawn.
    if (ui === 'sdui') await shows(panel, 'Reading the page…');
    else await showsPeople(panel, [her]);
    await onLinkedIn(page, (stage) => stage.release());
    await showsPeople(panel, [her]);
    await shows(panel, her.company ?? '');
  });
});

test('an unrendered page shows her by the data that its server left in it', async () => {
  const page = await openLinkedIn(session(), paths.profile(her), { ui: 'ember', drawn: 'nothing' });
  const panel = await openPanel(page);
  await showsPeople(panel, [her]);
  expect(await page.evaluate(() => document.querySelector('#screen')?.textContent)).toBe('');
  await press(panel, 'Add lead');
  await becomes(() => leadsIn(session().desk)).toMatchObject([{ slug: her.slug, headline: her.headline }]);
});

test('Recruiter shows people, and the panel nobody', async () => {
  const { page, panel } = await openAt(paths.recruiter, 'ember');
  const candidates = await page.$$eval('main li .t-bold', (names) => names.map((one) => one.textContent ?? ''));
  expect(candidates.length).toBeGreaterThan(3);
  await showsNobody(
    panel,
    candidates.map((name) => ({ name })),
  );
});
