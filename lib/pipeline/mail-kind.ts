/** What an address is that no person reads. */
export type MailKind = 'list' | 'no-reply' | 'calendar';

/** Of Google's calendars: meeting rooms, shared calendars, and the sender of its notices. */
const calendar =
  /^calendar-(notification|invite|server)s?@|@(?:\w+\.)*(?:group|resource|import)(?:\.v)?\.calendar\.google\.com$/;

/** In the part before the `@`, as a word of it: in several languages. */
const noReply =
  /(?:^|[._+-])(?:no[._-]?reply|not[._-]?reply|do[._-]?not[._-]?(?:reply|respond)|dont[._-]?reply|(?:ikke|ei)[._-]?svar|svar[._-]?ikke|svara[._-]?(?:ej|inte)|ne[._-]?pas[._-]?repondre|keine?[._-]?antwort|mailer-daemon|bounces?|notifications?|automailer)(?:[._+-]|\d*$)/;

const list =
  /^(?:newsletters?|nyhetsbrev|nyhedsbrev|uutiskirje|unsubscribe|listserv|majordomo)(?:[._+-].*)?@|-(?:request|owner|bounces|announce|unsubscribe)@|@(?:\w[\w-]*\.)*(?:googlegroups\.com|groups\.io|yahoogroups\.com)$|@(?:lists?|listserv|mailman|newsletters?|nyhetsbrev)\./;

/** What the address is for, by its looks; `undefined` for one that a person may read. In whatever case it is written. */
export function mailKind(email: string): MailKind | undefined {
  // Longer than any address: not worth a look.
  const address = email.slice(0, 320).toLowerCase();
  if (calendar.test(address)) return 'calendar';
  if (noReply.test(address.slice(0, Math.max(0, address.lastIndexOf('@'))))) return 'no-reply';
  return list.test(address) ? 'list' : undefined;
}
