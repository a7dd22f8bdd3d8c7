import { type Member, memberBySlug, members, type ProfileUi, rep } from '../people';
import { companyPage } from './company';
import { withContactInfo } from './contact-info';
import { conversationById, conversations } from './conversations';
import { type Dealings } from './dealings';
import { emberDetails, sduiDetails } from './details';
import { emberNetwork } from './ember-network';
import { emberProfile } from './ember-profile';
import { emberSearch } from './ember-search';
import { emberActivity, emberFeed, emberPostPage, sduiActivity, sduiFeed, sduiPostPage } from './feed';
import { foundAt } from './found';
import { guestProfile } from './guest-profile';
import { messagingThread } from './messaging';
import { listAt } from './network';
import { login, notFound } from './others';
import { postById } from './posts';
import { salesAt } from './sales/route';
import { sduiNetwork } from './sdui-network';
import { sduiProfile } from './sdui-profile';
import { sduiSearch } from './sdui-search';
import { talentPage } from './talent';
import { undrawn } from './undrawn';
import { type Look, type View } from './view';

const othersThan = (one: Member): readonly Member[] => {
  const start = members.indexOf(one) + 1;
  return [...members.slice(start), ...members.slice(0, start)]
    .filter((other) => other !== one && other !== rep)
    .slice(0, 3);
};

type Form = Exclude<ProfileUi, 'guest'>;
const formOf = (ui: string | null | undefined): Form | undefined => (ui === 'sdui' || ui === 'ember' ? ui : undefined);

function profile(one: Member, rest: readonly string[], ui: ProfileUi, dealings: Dealings): View {
  if (ui === 'guest') return guestProfile(one);
  const others = othersThan(one);
  const [part, what] = rest;
  if (part === 'details') return (ui === 'sdui' ? sduiDetails : emberDetails)(one, others);
  if (part === 'recent-activity') return (ui === 'sdui' ? sduiActivity : emberActivity)(one, others);
  const shown = (ui === 'sdui' ? sduiProfile : emberProfile)(one, others, dealings);
  return part === 'overlay' && what === 'contact-info' ? withContactInfo(one, shown) : shown;
}

/**
 * The page at an address of LinkedIn. `?ui=sdui|ember|guest` asks for an interface; else it is that of `look`, or the one in
 * which a person, or a page, is served. `?drawn=nothing|frame` asks for a page that the script has yet to draw.
 */
export function viewAt(url: URL, look: Look): View {
  const asked = url.searchParams.get('ui');
  const form = formOf(asked) ?? formOf(look.ui);
  const view = drawnAt(url, asked, form, look.dealings);
  const drawn = url.searchParams.get('drawn');
  return drawn === 'nothing' || drawn === 'frame' ? undrawn(view, drawn) : view;
}

function drawnAt(url: URL, asked: string | null, form: Form | undefined, dealings: Dealings): View {
  const [place = '', name = '', ...rest] = url.pathname.split('/').filter(Boolean).map(decodeURIComponent);
  if (place === 'in') {
    const one = memberBySlug(name.toLowerCase());
    return one ? profile(one, rest, asked === 'guest' ? 'guest' : (form ?? one.ui), dealings) : notFound();
  }
  if (place === 'preload') {
    const one = memberBySlug(url.searchParams.get('vanityName') ?? '');
    return one ? profile(one, [], form ?? one.ui, dealings) : notFound();
  }
  if (place === 'search') return (form === 'ember' ? emberSearch : sduiSearch)(foundAt(url), dealings);
  if (place === 'mynetwork') {
    const list = listAt(url);
    return list ? (form === 'ember' ? emberNetwork : sduiNetwork)(list, dealings) : notFound();
  }
  if (place === 'feed' && name === 'update') {
    const post = postById(rest[0]?.split(':').at(-1) ?? '');
    return post ? (form === 'sdui' ? sduiPostPage : emberPostPage)(post) : notFound();
  }
  if (place === 'feed') return (form === 'sdui' ? sduiFeed : emberFeed)();
  if (place === 'messaging') {
    const conversation = name === 'thread' ? conversationById(rest[0] ?? '') : conversations[0];
    return conversation ? messagingThread(conversation, dealings) : notFound();
  }
  if (place === 'company') return companyPage(name, rest[0] ?? '', dealings) ?? notFound();
  if (place === 'sales') return salesAt(url, dealings) ?? notFound();
  if (place === 'talent') return talentPage();
  return place === 'login' ? login() : notFound();
}
