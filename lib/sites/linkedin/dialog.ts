import { all, attribute, given, limits, textOf } from '@/lib/sites/dom';
import { unthrowing } from '@/lib/sites/people';
import type { Contact } from '@/lib/sites/site';
import { linkedinUrl, personAt, same, type Identity } from './address';
import { addresseeOf } from './addressee';
import { rootsIn } from './interop';
import { profileIn } from './profile';
import { resultsIn } from './search';
import { isCompose, talksIn } from './talk';
import * as talk from './talk-selectors';

/**
 * Whom the open dialog of an invitation, or of a first message, is about: by an address alone, never by a name, so that many
 * are about nobody. On a profile it is often about somebody else than the subject: a person suggested beside her.
 */
export const dialogPersonIn = unthrowing((page: ParentNode, url: URL): Contact | undefined => {
  const [dialog] = inviteDialogsIn(page);
  const person = dialog && inviteeOf(dialog, url);
  const name = person && (nameIn(dialog) ?? shownName(page, person));
  if (person && name) return { name, role: 'partner', ...person };
  const composes = talksIn(page).filter((element) => isCompose(element, url));
  const [addressed] = given(composes, addresseeOf);
  return addressed && { name: addressed.name, role: 'partner', ...addressed.person };
});

export function inviteDialogsIn(page: ParentNode): Element[] {
  return rootsIn(page).flatMap((root) => all(root, talk.inviteDialog));
}

/** By the address of the dialog's own page (`/preload/custom-invite/?vanityName=`), else by the only person it links to. */
export function inviteeOf(dialog: Element, url: URL): Identity | undefined {
  const invited = invitedAt(url);
  if (invited) return invited;
  const [linked, ...more] = given(all(dialog, talk.inviteeLink), (link) => {
    const address = attribute(link, 'href');
    return personAt(address) ?? invitedAt(linkedinUrl(address));
  });
  return linked && more.every((other) => same(other, linked)) ? linked : undefined;
}

function invitedAt(url: URL | undefined): Identity | undefined {
  const isInvitation = url && /^\/preload\/(search-)?custom-invite\/?$/.test(url.pathname);
  const slug = isInvitation && url.searchParams.get('vanityName');
  return slug ? personAt(`/in/${encodeURIComponent(slug)}/`) : undefined;
}

/** The first step shows it in bold, the step with the note not at all; what she was invited from is still behind it. */
function nameIn(dialog: Element): string | undefined {
  const [name, ...more] = all(dialog, talk.invitee);
  return more.length ? undefined : textOf(name, limits.name);
}

function shownName(page: ParentNode, person: Identity): string | undefined {
  return (profileIn(page, person) ?? resultsIn(page).find((one) => same(one, person)))?.name;
}
