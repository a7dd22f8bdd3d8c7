import { type Member } from '../people';

export type Invitation = 'none' | 'sent' | 'received';

/** A message that was written while the page was open. */
export interface Said {
  /** Counts up within the conversation. */
  place: number;
  own: boolean;
  text: string;
  /** Of an InMail. */
  subject?: string;
  /** LinkedIn shows it, and has no id for it yet. */
  pending?: true;
}

/** What has come to pass in this tab since the members were as they are told of. By slug. */
export interface Dealings {
  invitations: Readonly<Record<string, Invitation | 'accepted'>>;
  followed: readonly string[];
  said: Readonly<Record<string, readonly Said[]>>;
}

export const noDealings: Dealings = { invitations: {}, followed: [], said: {} };

export interface Relation {
  degree: 1 | 2 | 3;
  invitation: Invitation;
}

export function relationWith(one: Member, { invitations }: Dealings): Relation {
  const now = invitations[one.slug] ?? one.invitation ?? 'none';
  return now === 'accepted' ? { degree: 1, invitation: 'none' } : { degree: one.degree, invitation: now };
}

export const withInvitation = (all: Dealings, slug: string, now: Invitation | 'accepted'): Dealings => ({
  ...all,
  invitations: { ...all.invitations, [slug]: now },
});

export const followToggled = (all: Dealings, name: string): Dealings => ({
  ...all,
  followed: all.followed.includes(name) ? all.followed.filter((other) => other !== name) : [...all.followed, name],
});

export const saidTo = (all: Dealings, slug: string): readonly Said[] => all.said[slug] ?? [];

export function withSaid(all: Dealings, slug: string, message: Omit<Said, 'place'>): Dealings {
  const before = saidTo(all, slug);
  return { ...all, said: { ...all.said, [slug]: [...before, { ...message, place: before.length }] } };
}

const arrived = ({ place, own, text, subject }: Said): Said => ({ place, own, text, subject });

/** Whatever was still on its way has arrived. */
export const delivered = (all: Dealings): Dealings => ({
  ...all,
  said: Object.fromEntries(Object.entries(all.said).map(([slug, messages]) => [slug, messages.map(arrived)])),
});
