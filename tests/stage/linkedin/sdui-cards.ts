import { h, type Child, type Markup } from '../markup';
import { fingerprint, memberId, type Member } from '../people';
import { type Job, jobsOf } from './experience';
import { hashed } from './hashed';
import { companyUrl, face, mark, profileUrl } from './parts';
import { display, line } from './sdui';

export const sduiJob = ({ title, company, time }: Job): Markup =>
  h(
    'div',
    {
      componentkey: `entity-collection-item-${fingerprint(`${title}${company}`).toString(16)}`,
      class: hashed('entity'),
    },
    h(
      'a',
      { tabindex: '0', href: companyUrl(company), 'aria-label': company },
      h('figure', { class: hashed('logo') }, mark(company, hashed('small-face'))),
    ),
    h(
      'a',
      { tabindex: '0', href: companyUrl(company) },
      line('strong', title),
      line('quiet', `${company} · Full-time`),
      line('quiet', time),
    ),
  );

export function sduiExperience(one: Member): Child {
  const jobs = jobsOf(one);
  if (jobs.length === 0) return undefined;
  const ref = `com.linkedin.sdui.profile.card.ref${memberId(one.slug)}ExperienceTopLevelSection`;
  return h(
    'div',
    { componentkey: ref },
    display(
      h(
        'section',
        { componentkey: ref, class: hashed('card') },
        h('div', { componentkey: `profile_experience_top_anchor_${one.slug}` }),
        h('h2', { class: hashed('title') }, 'Experience'),
        jobs.map(sduiJob),
        h('a', { class: hashed('link'), href: profileUrl(one.slug, 'details/experience/') }, 'Show all'),
      ),
    ),
  );
}

/** "People also viewed": somebody else's links, on every profile. */
export const sduiAside = (one: Member, others: readonly Member[]): Markup =>
  h(
    'aside',
    { componentkey: `profileAsideBrowsemap${one.slug}`, class: hashed('aside', 'card') },
    h('h2', { class: hashed('title') }, 'More profiles for you'),
    others.map((other) =>
      h(
        'div',
        { class: hashed('entity') },
        face(other, hashed('small-face')),
        h(
          'a',
          { tabindex: '0', href: profileUrl(other.slug) },
          line('strong', other.name),
          line('quiet', other.headline),
        ),
      ),
    ),
  );
