import { type Child, h, type Markup } from '../markup';
import { icon, type IconName } from '../icons';
import { fingerprint, memberId, type Person } from '../people';

/** A member's address on LinkedIn, percent-encoded as in real links. */
export const profilePath = (slug: string, rest = ''): string => `/in/${encodeURIComponent(slug)}/${rest}`;
export const profileUrl = (slug: string, rest = ''): string => `https://www.linkedin.com${profilePath(slug, rest)}`;

export const composePath = (slug: string): string => {
  const urn = encodeURIComponent(`urn:li:fsd_profile:${memberId(slug)}`);
  return `/messaging/compose/?profileUrn=${urn}&recipient=${memberId(slug)}&screenContext=NON_SELF_PROFILE_VIEW&interop=msgOverlay`;
};

export const initials = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => [...word][0] ?? '')
    .join('')
    .slice(0, 2);

/** In the place of a photograph. `tag`: no span where a reader looks for spans that are hidden from those who listen. */
export const face = (one: Pick<Person, 'name'>, className: string, tag: 'span' | 'div' = 'span'): Markup =>
  h(tag, { class: `${className} hue-${fingerprint(one.name) % 6}`, 'aria-hidden': 'true' }, initials(one.name));

/** In the place of a company's mark. */
export const mark = (name: string, className: string): Markup =>
  h('span', { class: `${className} mark hue-${fingerprint(name) % 6}`, 'aria-hidden': 'true' }, initials(name));

export const companySlug = (company: string): string => company.toLowerCase().replaceAll(/[^\p{L}\d]+/gu, '-');
export const companyUrl = (company: string): string => `https://www.linkedin.com/company/${companySlug(company)}/`;

export const ordinal = (degree: 1 | 2 | 3): string => (['1st', '2nd', '3rd'] as const)[degree - 1] ?? '';

/** Ember names its icons in the test attribute. */
export const emberIcon = (name: IconName, test: string): Markup => {
  const drawn = icon(name);
  return { ...drawn, attributes: { ...drawn.attributes, 'data-test-icon': test } };
};

/** Shown once for the eye and once for the ear. */
export const twice = (words: string): Child => [
  h('span', { 'aria-hidden': 'true' }, words),
  h('span', { class: 'visually-hidden' }, words),
];
