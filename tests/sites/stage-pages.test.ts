import { describe, expect, it } from 'vitest';
import { linkedin } from '@/lib/sites/linkedin';
import { linkedinAnswer } from '../stage/linkedin/answer';
import { conversations } from '../stage/linkedin/conversations';
import { savedPage } from './saved-page';

const addressOf = (id: string) => new URL(`https://www.linkedin.com/messaging/thread/${id}/`);
const pageAt = (url: URL) => savedPage(linkedinAnswer(url, '').body, url.href);

describe('the pretend LinkedIn', () => {
  it.each(conversations)('has a conversation that is read as its own: $partner.name', ({ id, partner }) => {
    const url = addressOf(id);
    expect(linkedin.read(pageAt(url), url)?.contacts).toMatchObject([{ name: partner.name, role: 'partner' }]);
  });

  it('has conversations of which none is taken for another', () => {
    const [one, ...others] = conversations.map(({ id }) => addressOf(id));
    for (const other of others) expect(linkedin.read(pageAt(one!), other)).toBeUndefined();
    expect(new Set(conversations.map(({ id }) => id)).size).toBe(conversations.length);
  });
});
