import { everyMember, fingerprint, ingrid, jean, magnus, type Member, type Person, priya, rep } from '../people';
import { type Dealings, relationWith, saidTo } from './dealings';

export interface Conversation {
  /** As in `/messaging/thread/<id>/`. */
  id: string;
  partner: Member;
  /** In order; `by` is the partner or the rep. */
  messages: readonly { by: Person; text: string; time: string }[];
}

/** One message as a page shows it. */
export interface Shown {
  /** Absent while LinkedIn has none for it yet. */
  id?: string;
  by: Person;
  text: string;
  time: string;
  subject?: string;
}

/** LinkedIn's name of a conversation: a UUID and the number of a data centre. */
const threadName = (slug: string): string => {
  const part = (place: number) => fingerprint(`${slug}${place}`).toString(16).padStart(8, '0');
  const [one, two, three, four] = [part(0), part(1), part(2), part(3)];
  return `${one}-${two.slice(0, 4)}-4${two.slice(5)}-a${three.slice(1, 4)}-${three.slice(4)}${four}_012`;
};

const idOf = (name: string): string => `2-${btoa(name)}`;

const withPartner = (partner: Member, ...messages: Conversation['messages']): Conversation => ({
  id: idOf(threadName(partner.slug)),
  partner,
  messages,
});

const told: readonly Conversation[] = [
  withPartner(
    magnus as Member,
    { by: rep, text: 'Hei Magnus, fint å møte deg på konferansen!', time: '09:12' },
    { by: magnus, text: 'I like måte. Send meg gjerne litt om prisene.', time: '09:40' },
  ),
  withPartner(priya as Member, { by: priya, text: 'Could you do Thursday instead?', time: '16:05' }),
  withPartner(ingrid as Member, { by: ingrid, text: 'Takk for invitasjonen.', time: '11:30' }),
  withPartner(jean as Member, { by: rep, text: 'Bonjour Jean-Baptiste!', time: '14:44' }),
];

/** With anybody: an empty one where nothing has been said yet. */
export const conversationWith = (partner: Member): Conversation =>
  told.find((one) => one.partner === partner) ?? withPartner(partner);

/** The id of its message at `place`: the message's own name, then the conversation's. */
export const messageId = ({ partner }: Conversation, place: number): string =>
  idOf(`${1_754_400_000_000 + place}b12345-004&${threadName(partner.slug)}`);

/** What was told of it, and what was said since. */
export function shownIn(conversation: Conversation, dealings: Dealings): readonly Shown[] {
  const { partner, messages } = conversation;
  return [
    ...messages.map((message, place) => ({ ...message, id: messageId(conversation, place) })),
    ...saidTo(dealings, partner.slug).map(({ place, own, text, subject, pending }) => ({
      id: pending ? undefined : messageId(conversation, messages.length + place),
      by: own ? rep : partner,
      text,
      subject,
      time: '17:20',
    })),
  ];
}

/** To whom she is not connected, and who has not written to her, the rep can only send an InMail. */
export function takesInMail(partner: Member, dealings: Dealings): boolean {
  const isConnected = relationWith(partner, dealings).degree === 1;
  return !isConnected && shownIn(conversationWith(partner), dealings).length === 0;
}

export const conversations: readonly Conversation[] = told;

/** Those that begun in this tab stand first. */
export const conversationsIn = (dealings: Dealings): readonly Conversation[] => [
  ...everyMember
    .filter((one) => saidTo(dealings, one.slug).length > 0)
    .map(conversationWith)
    .filter((one) => !told.includes(one)),
  ...told,
];

export const conversationById = (id: string): Conversation | undefined =>
  everyMember.map(conversationWith).find((one) => one.id === id);
