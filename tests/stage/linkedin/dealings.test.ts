import { expect, test } from 'vitest';
import { crowd, ingrid, type Member, priya } from '../people';
import { conversationWith, shownIn, takesInMail } from './conversations';
import { delivered, followToggled, noDealings, relationWith, withInvitation, withSaid } from './dealings';

const [asked] = crowd as [Member];
const stranger = crowd[20]!;

test('an invitation stands as it was told of, until the rep does something about it', () => {
  expect(relationWith(asked, noDealings)).toEqual({ degree: asked.degree, invitation: 'received' });
  const ignored = withInvitation(noDealings, asked.slug, 'none');
  expect(relationWith(asked, ignored)).toEqual({ degree: asked.degree, invitation: 'none' });
});

test('an accepted invitation makes a connection of the first degree', () => {
  const accepted = withInvitation(noDealings, asked.slug, 'accepted');
  expect(relationWith(asked, accepted)).toEqual({ degree: 1, invitation: 'none' });
  expect(relationWith(ingrid as Member, accepted).degree).toBe(ingrid.degree);
});

test('a message on its way has no name, and has its own when it has arrived', () => {
  const conversation = conversationWith(priya as Member);
  const before = shownIn(conversation, noDealings);
  const sent = withSaid(noDealings, conversation.partner.slug, { own: true, text: 'Thursday it is', pending: true });
  expect(shownIn(conversation, sent).at(-1)).toMatchObject({ text: 'Thursday it is', id: undefined });

  const ids = shownIn(conversation, delivered(sent)).map(({ id }) => id);
  expect(ids).toHaveLength(before.length + 1);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).not.toContain(undefined);
});

test('nothing but an InMail can be sent to a stranger who has not written', () => {
  expect(takesInMail(stranger, noDealings)).toBe(true);
  expect(takesInMail(ingrid as Member, noDealings)).toBe(false);
  expect(takesInMail(priya as Member, noDealings)).toBe(false);
  expect(takesInMail(stranger, withInvitation(noDealings, stranger.slug, 'accepted'))).toBe(false);
});

test('following twice is not following', () => {
  const follows = followToggled(noDealings, 'Havlys Energi AS');
  expect(follows.followed).toEqual(['Havlys Energi AS']);
  expect(followToggled(follows, 'Havlys Energi AS').followed).toEqual([]);
});
