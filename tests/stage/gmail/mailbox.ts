import { type Person, rep } from '../people';
import { dealings } from './dealings';
import { type Mail, type Thread } from './letter';
import { odd } from './odd';
import { outgoing } from './outgoing';
import { signed } from './signed';
import { unpersonal } from './unpersonal';

export { mail, type Mail, type Place, thread, type Thread } from './letter';

const age = ({ mails }: Thread) => mails.at(-1)?.age ?? 0;

/** Newest first. */
const received = [...dealings, ...signed, ...odd, ...unpersonal].toSorted((one, other) => age(one) - age(other));

export const inbox: readonly Thread[] = received.filter(({ places }) => places.includes('inbox'));

export const mailbox: readonly Thread[] = [...received, ...outgoing];

/** The same mails in another account of the rep's: what was hers is that account's. */
export function mailboxOf(self: Person): readonly Thread[] {
  if (self === rep) return mailbox;
  const hers = (one: Person) => (one === rep ? self : one);
  const seen = (mail: Mail): Mail => ({ ...mail, from: hers(mail.from), to: mail.to.map(hers), cc: mail.cc.map(hers) });
  return mailbox.map(({ mails, ...thread }) => Object.assign(thread, { mails: mails.map(seen) }));
}
