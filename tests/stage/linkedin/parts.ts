import { h, type Markup } from '../markup';
import { fingerprint, type Person } from '../people';

/** A member's address on LinkedIn, percent-encoded as in real links. */
export const profilePath = (slug: string, rest = ''): string => `/in/${encodeURIComponent(slug)}/${rest}`;
export const profileUrl = (slug: string, rest = ''): string => `https://www.linkedin.com${profilePath(slug, rest)}`;

export const initials = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => [...word][0] ?? '')
    .join('')
    .slice(0, 2);

/** In the place of a photograph. */
export const face = (one: Person, className: string): Markup =>
  h('span', { class: `${className} hue-${fingerprint(one.name) % 6}`, 'aria-hidden': 'true' }, initials(one.name));

export const companySlug = (company: string): string => company.toLowerCase().replaceAll(/[^\p{L}\d]+/gu, '-');

export const ordinal = (degree: 1 | 2 | 3): string => (['1st', '2nd', '3rd'] as const)[degree - 1] ?? '';
