import { type Member, memberBySlug, members, type ProfileUi, rep } from '../people';
import { conversationById, conversations } from './conversations';
import { emberProfile } from './ember-profile';
import { guestProfile } from './guest-profile';
import { messagingThread } from './messaging';
import { companyPage, feed, login, notFound } from './others';
import { peopleSearch } from './search';
import { sduiProfile } from './sdui-profile';
import { type View } from './view';

const othersThan = (one: Member): readonly Member[] => {
  const start = members.indexOf(one) + 1;
  return [...members.slice(start), ...members.slice(0, start)]
    .filter((other) => other !== one && other !== rep)
    .slice(0, 3);
};

const profiles: Record<ProfileUi, (one: Member) => View> = {
  sdui: (one) => sduiProfile(one, othersThan(one)),
  ember: (one) => emberProfile(one, othersThan(one)),
  guest: guestProfile,
};

function profile(slug: string, ui: string | null): View {
  const one = memberBySlug(slug);
  if (!one) return notFound();
  return (ui && ui in profiles ? profiles[ui as ProfileUi] : profiles[one.ui])(one);
}

/** The page at an address of LinkedIn. `?ui=sdui|ember|guest` overrides the interface in which a person is served. */
export function viewAt(url: URL): View {
  const [place = '', name = '', rest = ''] = url.pathname.split('/').filter(Boolean).map(decodeURIComponent);
  if (place === 'in') return profile(name.toLowerCase(), url.searchParams.get('ui'));
  if (place === 'search') return peopleSearch(url.searchParams.get('keywords') ?? '');
  if (place === 'messaging') {
    const conversation = name === 'thread' ? conversationById(rest) : conversations[0];
    return conversation ? messagingThread(conversation) : notFound();
  }
  if (place === 'company') return companyPage(name) ?? notFound();
  if (place === 'login') return login();
  return place === 'feed' ? feed() : notFound();
}
