import { toNodes } from '../markup';
import { type Member, memberBySlug } from '../people';
import { actAt, type Verb } from './act';
import { conversationById, conversations } from './conversations';
import { followToggled } from './dealings';
import { rerender } from './drawing';
import { go, navigate } from './going';
import { change, dealingsNow } from './here';
import { closeDialogs, openBubble, openConversation } from './overlay';
import { profilePath } from './parts';
import { leadMenu } from './sales/lead';
import { addNote, answerInvitation, askToWithdraw, openInvite, sendInvite } from './sending';

function close(one: Member | undefined): void {
  closeDialogs();
  if (one && /\/overlay\/|^\/preload\//.test(location.pathname)) navigate(profilePath(one.slug));
}

function toggleMenu(one: Member, control: Element): void {
  const outlet = document.querySelector('#hue-web-menu-outlet');
  const opens = outlet?.childElementCount === 0;
  outlet?.replaceChildren(...(opens ? toNodes(leadMenu(one, dealingsNow())) : []));
  control.setAttribute('aria-expanded', String(opens));
}

function goToPage(page: string): void {
  const url = new URL(location.href);
  url.searchParams.set('page', page);
  go(url.href);
}

const toMember: Partial<Record<Verb, (one: Member, control: Element) => void>> = {
  accept: (one) => answerInvitation(one, 'accepted'),
  'add-note': addNote,
  'confirm-withdrawal': (one) => answerInvitation(one, 'none'),
  connect: openInvite,
  ignore: (one) => answerInvitation(one, 'none'),
  menu: toggleMenu,
  message: openConversation,
  'send-invitation': (one) => {
    sendInvite(one);
    if (location.pathname.startsWith('/preload/')) navigate(profilePath(one.slug));
  },
  withdraw: askToWithdraw,
};

/** `true` where the target was a control of the stage's. */
export function press(target: Element): boolean {
  if (target.closest('.msg-overlay-bubble-header__button')) {
    openBubble(conversations[0]!.partner);
    return true;
  }
  const found = actAt(target);
  if (!found) return false;
  const { verb, subject, control } = found;
  const one = memberBySlug(subject);
  if (verb === 'close') close(one);
  else if (verb === 'close-bubble') control.closest('[data-bubble]')?.remove();
  else if (verb === 'thread' && conversationById(subject)) go(`/messaging/thread/${subject}/`);
  else if (verb === 'page') goToPage(subject);
  else if (verb === 'follow') {
    change((all) => followToggled(all, subject));
    rerender();
  } else if (one) toMember[verb]?.(one, control);
  return true;
}

/** Links that LinkedIn answers without leaving the page. */
export function follow(link: HTMLAnchorElement, event: Event): void {
  const url = new URL(link.href);
  if (url.origin !== location.origin || url.hash || link.target) return;
  event.preventDefault();
  const invited = url.pathname.startsWith('/preload/') && memberBySlug(url.searchParams.get('vanityName') ?? '');
  if (invited) return openInvite(invited);
  if (!url.pathname.startsWith('/messaging/compose/')) return go(url.href);
  const partner = memberBySlug(url.searchParams.get('profileUrn')?.split(':').at(-1) ?? '');
  if (partner) openBubble(partner);
}
