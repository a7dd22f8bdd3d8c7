import { fingerprint, magnus, type Member, priya, thomas } from '../../people';
import { type Dealings, relationWith, saidTo } from '../dealings';

export interface SalesMessage {
  own: boolean;
  text: string;
  /** ISO 8601, with the time zone. */
  at: string;
  subject?: string;
}

export interface SalesTalk {
  /** As in `/sales/inbox/<id>`. */
  id: string;
  partner: Member;
  messages: readonly SalesMessage[];
}

/** What is said in Sales Navigator is kept apart from LinkedIn's own messages. */
export const salesKey = ({ slug }: Member): string => `sales:${slug}`;

const talk = (partner: Member, ...messages: SalesMessage[]): SalesTalk => ({
  id: `2-${btoa(`${fingerprint(partner.slug)}_500`)}`,
  partner,
  messages,
});

const told: readonly SalesTalk[] = [
  talk(
    magnus as Member,
    { own: true, text: 'Har dere sett på vårt forslag?', at: '2026-09-01T08:10:00Z' },
    { own: false, text: 'Ja, vi ser på det i neste uke.', at: '2026-09-01T11:42:00Z' },
  ),
  talk(thomas as Member, {
    own: true,
    subject: 'Lagerlogistik im Winter',
    text: 'Guten Tag, haben Sie nächste Woche zehn Minuten?',
    at: '2026-09-02T07:30:00Z',
  }),
  talk(priya as Member, { own: false, text: 'Do you have a price list?', at: '2026-09-03T15:00:00Z' }),
];

export const talkWith = (partner: Member): SalesTalk => told.find((one) => one.partner === partner) ?? talk(partner);
export const talkById = (id: string): SalesTalk | undefined => told.find((one) => one.id === id);
export const talks = told;

/** The minute after the last that was told of; then one more for each message. */
const laterMinutes = (place: number): string => new Date(Date.UTC(2026, 9, 1, 9, place)).toISOString();

export const saidInTalk = ({ partner, messages }: SalesTalk, dealings: Dealings): readonly SalesMessage[] => [
  ...messages,
  ...saidTo(dealings, salesKey(partner)).map(({ own, text, subject, place }) => ({
    own,
    text,
    subject,
    at: laterMinutes(place),
  })),
];

/** A first message to somebody who is no connection is an InMail. */
export const takesSubject = (one: SalesTalk, dealings: Dealings): boolean =>
  relationWith(one.partner, dealings).degree !== 1 && saidInTalk(one, dealings).length === 0;
