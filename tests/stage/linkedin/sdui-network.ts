import { h, type Child, type Markup } from '../markup';
import { type Member } from '../people';
import { act } from './act';
import { type Dealings } from './dealings';
import { hashed } from './hashed';
import { invited, maybeKnown, type NetworkList, networkPath, networkTitle } from './network';
import { face, profileUrl } from './parts';
import { display, line, sduiScreen } from './sdui';
import { sduiAnswers, sduiConnect } from './sdui-actions';
import { type View } from './view';

const row = (one: Member, told: Child, actions: Child): Markup =>
  h(
    'div',
    { role: 'listitem' },
    display(
      h(
        'div',
        { class: hashed('result') },
        h(
          'a',
          { tabindex: '0', href: profileUrl(one.slug) },
          h('figure', { class: hashed('logo') }, face(one, hashed('small-face'))),
        ),
        h(
          'div',
          { class: hashed('who') },
          line('strong', h('a', { href: profileUrl(one.slug) }, one.name)),
          line('quiet', one.headline),
          told,
        ),
        h('div', { class: hashed('row-actions') }, actions),
      ),
      h('hr', { role: 'presentation' }),
    ),
  );

const received = (one: Member): Markup => row(one, line('quiet', '2 weeks ago'), sduiAnswers(one, 'invitation'));

/** A link that would lead away, were it not for the dialog that comes first. */
const sent = (one: Member): Markup =>
  row(
    one,
    line('quiet', 'Sent 3 days ago'),
    h(
      'a',
      {
        class: hashed('button'),
        href: 'https://www.linkedin.com/',
        'aria-label': `Withdraw invitation sent to ${one.name}`,
        ...act('withdraw', one.slug),
      },
      'Withdraw',
    ),
  );

const card = (title: string, more: Child, rows: Child, name?: string): Markup =>
  h(
    'section',
    { class: hashed('card'), componentkey: name },
    h('h2', { class: hashed('title') }, title),
    more,
    h('div', { role: 'list' }, rows),
  );

const tabs = (list: NetworkList): Markup =>
  h(
    'div',
    { class: hashed('tabs') },
    (['received', 'sent'] as const).map((one) =>
      h(
        'a',
        { href: networkPath(one), class: hashed('button', one === list ? 'primary' : 'quiet') },
        one === 'sent' ? 'Sent' : 'Received',
      ),
    ),
  );

const contents: Readonly<Record<NetworkList, (dealings: Dealings) => Child>> = {
  received: (dealings) => card('Manage invitations', tabs('received'), invited('received', dealings).map(received)),
  sent: (dealings) => card('Manage invitations', tabs('sent'), invited('sent', dealings).map(sent)),
  grow: (dealings) => [
    card(
      'Invitations',
      h('a', { class: hashed('link'), href: networkPath('received') }, 'Show all'),
      invited('received', dealings).map(received),
      'MyNetwork_InvitationsPreview',
    ),
    card(
      'People you may know',
      false,
      maybeKnown(dealings).map((one) => row(one, false, sduiConnect(one, 'secondary', 'custom-invite'))),
    ),
  ],
};

export const sduiNetwork = (list: NetworkList, dealings: Dealings): View => ({
  ui: 'sdui',
  status: 200,
  title: networkTitle[list],
  body: sduiScreen(
    list === 'grow' ? 'mynetwork.MyNetwork' : `mynetwork.InvitationManager${list === 'sent' ? 'Sent' : 'Received'}`,
    contents[list](dealings),
  ),
});
