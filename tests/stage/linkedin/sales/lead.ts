import { h, type Attributes, type Child, type Markup } from '../../markup';
import { icon } from '../../icons';
import { type Member, members, rep } from '../../people';
import { act } from '../act';
import { type Dealings, relationWith } from '../dealings';
import { jobsOf } from '../experience';
import { face, ordinal, profileUrl } from '../parts';
import { type View } from '../view';
import { accountPath, leadPath, leadUrn } from './lead-link';
import { salesView } from './page';

const menuId = 'hue-menu-ember52';

const button = (word: string, label: string, more: Attributes): Markup =>
  h(
    'button',
    { type: 'button', class: 'artdeco-button artdeco-button--secondary', 'aria-label': label, ...more },
    h('span', { class: 'artdeco-button__text' }, word),
  );

/** What the button with the dots opens. Only while it is open does the page link to her own profile. */
export const leadMenu = (one: Member, dealings: Dealings): Markup =>
  h(
    'div',
    { id: menuId, class: 'sales-menu', role: 'menu' },
    relationWith(one, dealings).degree !== 1 &&
      h('button', { type: 'button', role: 'menuitem', ...act('connect', one.slug) }, 'Connect'),
    h(
      'a',
      { role: 'menuitem', href: profileUrl(one.slug).slice(0, -1), target: '_blank', rel: 'noopener' },
      'View LinkedIn profile',
    ),
  );

const actions = (one: Member): Markup =>
  h(
    'section',
    { 'data-x--lead-actions-bar': '', class: 'pvs-actions' },
    button('Save', 'Save lead', {}),
    button('Message', `Message ${one.name}`, act('message', one.slug)),
    h(
      'button',
      {
        type: 'button',
        'data-x--lead-actions-bar-overflow-menu': '',
        class: 'artdeco-button artdeco-button--secondary',
        'aria-label': 'Open actions overflow menu',
        'aria-expanded': 'false',
        'aria-controls': menuId,
        ...act('menu', one.slug),
      },
      icon('more'),
    ),
  );

const currentRole = (one: Member): Child => {
  const [job] = jobsOf(one);
  return (
    job &&
    h(
      'section',
      { 'data-sn-view-name': 'lead-current-role' },
      h('h2', { class: 't-14' }, 'Current role'),
      h(
        'ul',
        {},
        h(
          'li',
          {},
          h('span', { 'data-anonymize': 'job-title' }, job.title),
          ' at ',
          h('a', { 'data-anonymize': 'company-name', href: accountPath(job.company) }, job.company),
        ),
      ),
    )
  );
};

/** Who both know: a name and a link as hers are. */
const mutual = (one: Member): Child => {
  const other = members.find((member) => member.degree === 1 && member !== one && member !== rep);
  return (
    other &&
    h(
      'p',
      { class: 't-12' },
      h('a', { href: leadPath(other) }, h('span', { 'data-anonymize': 'person-name' }, other.name)),
      ' is a shared connection',
    )
  );
};

const data = (one: Member): Child =>
  h(
    'code',
    { style: 'display: none', id: 'bpr-guid-4004' },
    JSON.stringify({ entityUrn: leadUrn(one), fullName: one.name, headline: one.headline, degree: one.degree }),
  );

export const leadPage = (one: Member, dealings: Dealings): View =>
  salesView(
    one.name,
    h(
      'section',
      { id: 'profile-card-section', 'data-sn-view-name': 'feature-lead-top-card', class: 'artdeco-card' },
      h(
        'section',
        { class: '_header_sqh8tm' },
        h(
          'a',
          { href: leadPath(one), class: 'sales-photo' },
          face(one, 'sales-face'),
          // The stage has no pictures, only what they are called: by that the page tells whose it is, also when it was not loaded.
          h('img', { 'data-anonymize': 'headshot-photo', alt: one.name, hidden: true }),
        ),
        h(
          'div',
          { class: 'sales-told' },
          h('h1', { 'data-x--lead--name': '', 'data-anonymize': 'person-name', class: 'sales-name' }, one.name),
          h(
            'span',
            { class: '_name-sublabel_1f2k4' },
            `${one.pronouns ?? ''} · ${ordinal(relationWith(one, dealings).degree)}`,
          ),
          h('div', {}, h('span', { 'data-anonymize': 'headline' }, one.headline)),
          h('div', { 'data-anonymize': 'location', class: 't-black--light' }, one.location),
          mutual(one),
        ),
        actions(one),
        h('div', { id: 'hue-web-menu-outlet' }),
      ),
      currentRole(one),
    ),
    data(one),
  );
