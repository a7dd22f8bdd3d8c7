import { memberBySlug } from '../people';
import { noDealings } from './dealings';
import { linkedinPage } from './page';
import { profilePath } from './parts';
import { viewAt } from './route';

export interface LinkedInAnswer {
  status: number;
  type: string;
  location?: string;
  body: string;
}

const moved = (location: string): LinkedInAnswer => ({ status: 302, type: 'text/plain', location, body: '' });

/** What the server sends for an address: an opaque member id leads to the slug, the root to the feed. */
export function linkedinAnswer(url: URL, nonce: string): LinkedInAnswer {
  if (url.pathname === '/') return moved('/feed/');
  const opaque = /^\/in\/(acoaa[^/]+)/i.exec(url.pathname)?.[1];
  const member = opaque === undefined ? undefined : memberBySlug(opaque);
  if (member) return moved(profilePath(member.slug));
  const view = viewAt(url, { dealings: noDealings });
  return {
    status: view.status,
    type: 'text/html; charset=utf-8',
    body: linkedinPage(view, nonce, url.searchParams.get('theme')),
  };
}
