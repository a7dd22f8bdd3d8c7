import { all, attribute } from '@/lib/sites/dom';
import * as selectors from './selectors';

/** The rep's own slug, where Ember has left the answer about the account in the page. SDUI pages do not tell. */
export function ownSlug(page: ParentNode): string | undefined {
  const answer = all(page, selectors.answer).find(({ textContent }) => textContent?.includes('"/voyager/api/me"'));
  const id = answer?.id.replace('datalet-', '');
  const body = id && all(page, selectors.answerBody).find((code) => attribute(code, 'id') === id);
  const slug = body && /"publicIdentifier":"([^"\\]{1,200})"/.exec(body.textContent ?? '')?.[1];
  return slug ? slug.toLowerCase() : undefined;
}
