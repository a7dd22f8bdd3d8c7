import { h, type Child } from '../markup';
import { memberId, type Member } from '../people';
import { noDealings } from './dealings';
import { hashed } from './hashed';
import { profileUrl } from './parts';
import { line, sduiScreen } from './sdui';
import { sduiAside, sduiExperience } from './sdui-cards';
import { sduiTopCard } from './sdui-top-card';
import { type View } from './view';

const card = (one: Member, name: string): string => `com.linkedin.sdui.profile.card.ref${memberId(one.slug)}${name}`;

const about = (one: Member): Child =>
  one.about !== '' &&
  h(
    'div',
    { componentkey: card(one, 'About') },
    h('section', { class: hashed('card') }, h('h2', { class: hashed('title') }, 'About'), line('text', one.about)),
  );

const activity = (one: Member): Child =>
  h(
    'div',
    { componentkey: `com.linkedin.sdui.profile.card.ref${one.slug}Activity` },
    h(
      'section',
      { class: hashed('card') },
      h('h2', { class: hashed('title') }, 'Activity'),
      h('a', { class: hashed('link'), href: profileUrl(one.slug, 'recent-activity/all/') }, 'Show all'),
    ),
  );

export function sduiProfile(one: Member, others: readonly Member[], dealings = noDealings): View {
  return {
    ui: 'sdui',
    status: 200,
    title: `${one.name} | LinkedIn`,
    body: sduiScreen(
      'profile.Profile',
      [sduiTopCard(one, dealings), h('div', { id: 'later' }), h('div', { id: 'last' })],
      sduiAside(one, others),
    ),
    later: [
      h('div', { componentkey: `profileCardsAboveActivity${one.slug}` }, about(one)),
      activity(one),
      h('div', { componentkey: `ProfilePostConnectDrawer_${one.slug}` }),
    ],
    last: h('div', { componentkey: `profileCardsBelowActivityPart1${one.slug}` }, sduiExperience(one)),
  };
}
