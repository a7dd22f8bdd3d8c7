import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { mostSeen } from '@/lib/pipeline/outreach';
import type { Contact, PageView } from '@/lib/pipeline/page';
import { kari, Memory, pageOf, showing, start, talk } from './outreach-memory';

let memory: Memory;
beforeEach(() => {
  memory = new Memory();
});

const asks = (view: PageView) => memory.read(view).map((id) => memory.noticed.get(id)?.kind);
const day = 86_400_000;
const none = { degree: 2, invitation: 'none' } as const;
const sent = { degree: 2, invitation: 'sent' } as const;

const list = (...people: Contact[]) => pageOf(people, { kind: 'search' });

const of = (slug: string, connection: Contact['connection']): Contact => ({
  name: slug,
  role: 'result',
  slug,
  connection,
});

const fact = () => memory.leads.get('linkedin:kari')?.connection;

describe.each(['a lead', 'no lead'])('an invitation to %s', (who) => {
  beforeEach(() => {
    if (who === 'a lead') memory.addLead();
  });

  it('is asked about once it stands, and not again, whatever the rep says', () => {
    expect(asks(showing(none))).toEqual([]);
    expect(asks(showing(sent))).toEqual(['invitation']);
    expect(asks(showing(sent))).toEqual([]);
    memory.answer('declined');
    memory.now += 9 * day;
    expect(asks(showing(sent))).toEqual([]);
  });

  it('is asked about where nothing was known of her before', () => {
    expect(asks(showing(sent))).toEqual(['invitation']);
    expect([...memory.noticed.values()]).toMatchObject([
      { id: `invitation:linkedin:kari:${start + 1000}`, channel: 'connection-request', state: 'asking', person: kari },
    ]);
  });

  it.each([
    ['withdrawn', none],
    ['accepted and given up', { degree: 1 }],
  ])('is another one once the first was %s', (_, between) => {
    asks(showing(sent));
    memory.answer('logged');
    memory.now += day;
    asks(showing(between));
    memory.now += day;
    expect(asks(showing(sent))).toEqual(['invitation']);
  });

  it('is asked about no more once it is withdrawn, but still when it is accepted', () => {
    asks(showing(sent));
    asks(showing(none));
    expect([...memory.noticed.values()]).toMatchObject([{ state: 'done', endedAt: memory.now }]);
    asks(showing(sent));
    asks(showing({ degree: 1 }));
    expect([...memory.noticed.values()][1]).toMatchObject({ state: 'asking', endedAt: memory.now });
  });

  it('stands, where a page tells nothing of it', () => {
    asks(showing(sent));
    memory.answer('declined');
    expect([...asks(showing({ degree: 2 })), ...asks(showing(sent))]).toEqual([]);
  });
});

describe('an invitation', () => {
  it('that the rep logged by hand is not asked about, but the next one is', () => {
    memory.addLead();
    asks(showing(none));
    memory.logs('linkedin:kari', 'connection-request');
    expect(asks(showing(sent))).toEqual([]);
    memory.now += day;
    asks(showing(none));
    expect(asks(showing(sent))).toEqual(['invitation']);
  });

  it('is asked about where the logged one was taken back', () => {
    memory.addLead();
    memory.logs('linkedin:kari', 'connection-request');
    expect(asks(showing(sent))).toEqual([]);
    memory.log.pop();
    expect(asks(showing(sent))).toEqual(['invitation']);
  });

  it('to somebody in a list is asked about where the list offered it before: nobody can tell how long others stand there', () => {
    expect(asks(list(of('kari', none), of('ola', sent)))).toEqual([]);
    expect(asks(list(of('kari', sent), of('ola', sent)))).toEqual(['invitation']);
    memory.addLead('linkedin:ola');
    expect(asks(list(of('kari', sent), of('ola', sent)))).toEqual(['invitation']);
  });

  it('that came from her is none of the rep’s', () => {
    expect(asks(showing({ degree: 3, invitation: 'received' }))).toEqual([]);
  });
});

describe('an accepted invitation', () => {
  beforeEach(() => memory.addLead());

  it('is an answer, once', () => {
    asks(showing(sent));
    memory.answer('logged');
    memory.now += day;
    expect(asks(showing({ degree: 1 }))).toEqual(['reply']);
    expect([...memory.noticed.values()].at(-1)).toMatchObject({ channel: 'connection-request', kind: 'reply' });
    expect(asks(showing({ degree: 1 }))).toEqual([]);
    memory.answer('logged');
    expect(asks(showing({ degree: 2 }))).toEqual([]);
    expect(asks(showing({ degree: 1 }))).toEqual([]);
  });

  it('is one also while the invitation itself is still asked about, and where it was logged by hand', () => {
    asks(showing(sent));
    expect(asks(showing({ degree: 1 }))).toEqual(['reply']);
    memory.addLead('linkedin:ola');
    memory.logs('linkedin:ola', 'connection-request');
    expect(asks(showing({ degree: 1 }, { slug: 'ola' }))).toEqual(['reply']);
  });

  it('is none to an invitation that the rep would not have logged, nor where she was connected all along', () => {
    asks(showing(sent));
    memory.answer('declined');
    expect(asks(showing({ degree: 1 }))).toEqual([]);
    memory.logs('linkedin:kari', 'connection-request');
    expect(asks(showing({ degree: 1 }))).toEqual([]);
  });

  it('of somebody who is no lead is not offered', () => {
    memory.leads.clear();
    asks(showing(sent));
    expect(asks(showing({ degree: 1 }))).toEqual([]);
  });
});

describe('the fact of how she is connected', () => {
  beforeEach(() => memory.addLead());

  it('is kept with its date, and what a page leaves open stays', () => {
    asks(showing(sent));
    const seenAt = memory.now;
    asks(showing({ degree: 2 }));
    asks(showing(undefined));
    asks(showing({}));
    expect(fact()).toEqual({ ...sent, seenAt });
    asks(showing({ degree: 3 }));
    expect(fact()).toEqual({ ...sent, degree: 3, seenAt: memory.now });
  });

  it('has its date renewed once a day', () => {
    asks(showing(none));
    const seenAt = memory.now;
    memory.now = seenAt + day - 2000;
    asks(showing(none));
    expect(fact()?.seenAt).toBe(seenAt);
    asks(showing(none));
    expect(fact()?.seenAt).toBe(seenAt + day);
  });

  it('holds no invitation of somebody who is connected, and no connection of somebody who is invited', () => {
    asks(showing(sent));
    asks(showing({ degree: 1 }));
    expect(fact()).toEqual({ degree: 1, seenAt: memory.now });
    asks(showing({ invitation: 'none' }));
    expect(fact()).toEqual({ invitation: 'none', seenAt: memory.now });
  });
});

describe('a message of the rep’s', () => {
  it.each([
    ['below those that were seen', ['aB', 'aBC'], 'message:C'],
    ['below hers alone', ['a', 'aB'], 'message:B'],
    ['where nothing was written before', ['', 'A'], 'message:A'],
    ['the last of several', ['aB', 'aBCD'], 'message:D'],
    ['below a part of what was seen', ['aBcD', 'cDE'], 'message:E'],
    ['where one of those that were seen is gone', ['aBC', 'aBD'], 'message:D'],
  ])('is asked about: %s', (_, views, id) => {
    const asked = views.map((letters) => memory.read(talk(letters)));
    expect(asked).toEqual([[], [id]]);
  });

  it.each([
    ['at the first sight of them', ['aBC']],
    ['where they stand above those that were seen', ['cD', 'aBcD']],
    ['where nothing of them was seen before: they may be older', ['DeF', 'aBC', 'aBCDeF']],
    ['where one that was seen is gone', ['aBC', 'aB', 'a', 'aBC']],
    ['where an older part grows', ['EF', 'AB', 'ABC', 'ABCD']],
    ['where she has answered what was written to an empty conversation: it was late to appear', ['', 'Ab']],
    ['when the rep scrolls up and down again', ['EF', 'CDE', 'ABC', 'BCDE', 'CDEF']],
  ])('is not asked about: %s', (_, views) => {
    expect(views.flatMap((letters) => memory.read(talk(letters)))).toEqual([]);
  });

  it('goes on being noticed where more was written than a page shows, from the first sight on another day', () => {
    memory.read(talk('aB'));
    expect([...memory.read(talk('fGh')), ...memory.read(talk('fGhI'))]).toEqual([]);
    memory.now += day;
    expect(memory.read(talk('fGhI'))).toEqual([]);
    expect(memory.read(talk('fGhIJ'))).toEqual(['message:J']);
  });

  it('is noticed in an InMail and in a message beside it, in Sales Navigator and out of it', () => {
    const sales: Contact = { name: 'Kari', role: 'partner', salesId: 'ACwAAb' };
    const all = (last: string) => [
      ...memory.read(talk(`ab${last}`)),
      ...memory.read(talk(`cd${last === '' ? '' : 'Y'}`, { inMail: true })),
      ...memory.read(talk(`ef${last === '' ? '' : 'Z'}`, { person: sales })),
    ];
    expect(all('')).toEqual([]);
    expect(all('X')).toEqual(['message:X', 'message:Y', 'message:Z']);
  });

  it('is asked about alone, while an earlier one is not answered', () => {
    memory.read(talk('a'));
    expect([...memory.read(talk('aB')), ...memory.read(talk('aBC'))]).toEqual(['message:B']);
    memory.answer('logged');
    expect(memory.read(talk('aBCD'))).toEqual(['message:D']);
  });

  it('is an InMail where the conversation is one', () => {
    memory.read(talk('', { inMail: true }));
    memory.read(talk('A', { inMail: true }));
    expect(memory.noticed.get('message:A')).toMatchObject({
      kind: 'message',
      channel: 'inmail',
      threadId: 't1',
      messageId: 'A',
    });
  });

  it('that the rep has just logged by hand is not asked about', () => {
    memory.addLead();
    memory.read(talk('a'));
    memory.logs('linkedin:kari', 'linkedin-message');
    expect(memory.read(talk('aB'))).toEqual([]);
    memory.now += 3_600_000;
    expect(memory.read(talk('aBC'))).toEqual(['message:C']);
  });

  it('that is in the log by its name is not asked about', () => {
    memory.addLead();
    memory.logs('linkedin:kari', 'linkedin-message', 'outbound', 'B');
    memory.now += day;
    expect([...memory.read(talk('a')), ...memory.read(talk('aB'))]).toEqual([]);
  });
});

describe('an answer', () => {
  beforeEach(() => memory.addLead());

  it.each(['connection-request', 'linkedin-message', 'inmail'] as const)(
    'to a logged %s is asked about, once',
    (channel) => {
      memory.logs('linkedin:kari', channel);
      memory.read(talk('A'));
      expect(memory.read(talk('Abc'))).toEqual(['message:c']);
      expect(memory.noticed.get('message:c')).toMatchObject({ kind: 'reply', channel: 'linkedin-message' });
      expect(memory.read(talk('Abc'))).toEqual([]);
    },
  );

  it.each(['email', 'call', 'follow', 'comment'] as const)('is none to a %s', (channel) => {
    memory.logs('linkedin:kari', channel);
    memory.read(talk('A'));
    expect(memory.read(talk('Ab'))).toEqual([]);
  });

  it('is asked about also while the rep’s own message still is', () => {
    memory.read(talk(''));
    memory.read(talk('A'));
    expect(memory.read(talk('Ab'))).toEqual(['message:b']);
  });

  it('is none where the rep has the last word, nor where she is no lead', () => {
    memory.logs('linkedin:kari', 'inmail');
    memory.read(talk('A'));
    memory.now += day;
    expect(memory.read(talk('AbC'))).toEqual(['message:C']);
    memory.leads.clear();
    expect(memory.read(talk('AbCd'))).toEqual([]);
  });
});

const both = (contact: Partial<Contact>, more: Partial<PageView> = {}) => {
  const view = talk('A', { person: { ...kari, ...contact } });
  const [first = kari] = view.contacts;
  memory.read({ ...view, conversations: [] });
  memory.read({ ...talk('', { person: first }), ...more });
  return memory.read({ ...view, contacts: [{ ...first, connection: sent, ...contact }], ...more });
};

describe('nothing is noticed of', () => {
  it('the rep herself', () => {
    expect(both({ role: 'self' })).toEqual([]);
    expect(both({ slug: 'Ida' }, { self: { slug: 'ida' } })).toEqual([]);
    expect(both({ slug: 'ole' }, { self: { slug: 'ida' } })).toHaveLength(2);
  });

  it('somebody whom nothing names', () => {
    expect(both({ slug: undefined as never, email: 'kari@example.com' })).toEqual([]);
  });

  it('a conversation with somebody who is not on the page', () => {
    memory.read({ ...talk(''), contacts: [] });
    expect(memory.read({ ...talk('A'), contacts: [] })).toEqual([]);
  });
});

const fresh = (leads: string[]) => {
  const one = new Memory();
  for (const slug of leads) one.addLead(`linkedin:${slug}`);
  return one;
};

const message = (at: number) => ({ id: `m${at}`, own: true });

const read = (from: number, to: number) =>
  memory.read(
    pageOf([{ ...kari, role: 'partner' }], {
      conversations: [
        { person: 'linkedin:kari', messages: Array.from({ length: to - from }, (_, at) => message(from + at)) },
      ],
    }),
  );

describe('whatever is read, in whatever order,', () => {
  const person = fc.constantFrom('kari', 'ola');
  const connection = fc.record(
    { degree: fc.constantFrom(1, 2, 3), invitation: fc.constantFrom('none', 'sent', 'received') },
    { requiredKeys: [] },
  );
  /** A stretch of one conversation of sixty messages, every third of them hers. */
  const stretch = fc
    .tuple(fc.nat({ max: 59 }), fc.nat({ max: 59 }))
    .map(([from, to]) => [from, to].toSorted((a, b) => a - b));
  const view = fc.record({ slug: person, connection: fc.option(connection), stretch: fc.option(stretch) });
  type View = typeof view extends fc.Arbitrary<infer One> ? One : never;

  const pageFor = ({ slug, connection: shown, stretch: part }: View): PageView => {
    const contact = { name: slug, role: 'partner', slug, ...(shown && { connection: shown }) } as Contact;
    if (!part) return pageOf([contact]);
    const messages = Array.from({ length: 60 }, (_, at) => ({ id: `${slug}-${at}`, own: at % 3 !== 0 }));
    const shownMessages = messages.slice(part[0], (part[1] ?? 0) + 1);
    return pageOf([contact], { conversations: [{ person: `linkedin:${slug}`, messages: shownMessages }] });
  };
  const history = fc.tuple(fc.subarray(['kari', 'ola']), fc.array(view, { maxLength: 12 }), fc.boolean());

  it('reading a page twice asks once', () => {
    fc.assert(
      fc.property(history, ([leads, views, answers]) => {
        const one = fresh(leads);
        for (const each of views) {
          one.read(pageFor(each));
          if (answers) one.answer('logged');
          expect(one.read(pageFor(each))).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('pages of one person change nothing for another', () => {
    fc.assert(
      fc.property(history, ([leads, views]) => {
        const mixed = fresh(leads);
        for (const each of views) mixed.read(pageFor(each));
        for (const slug of ['kari', 'ola']) {
          const alone = fresh(leads);
          for (const each of views) {
            // As much time passes.
            if (each.slug === slug) alone.read(pageFor(each));
            else alone.now += 1000;
          }
          const hers = [...mixed.noticed.values()].filter((one) => one.person.slug === slug);
          expect([...alone.noticed.values()]).toEqual(hers);
          expect(alone.leads.get(`linkedin:${slug}`)).toEqual(mixed.leads.get(`linkedin:${slug}`));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('no message is asked about that stands above the last one that was seen, or twice', () => {
    fc.assert(
      fc.property(history, ([leads, views, answers]) => {
        const one = fresh(leads);
        // The last of each conversation, as far as what was seen hangs together.
        const last = new Map<string, number>();
        for (const each of views) {
          const asked = one.read(pageFor(each)).filter((id) => id.startsWith('message:'));
          if (answers) one.answer('declined');
          for (const id of asked) expect(Number(id.split('-')[1])).toBeGreaterThan(last.get(each.slug) ?? Infinity);
          expect(new Set(asked).size).toBe(asked.length);
          const [from = 0, to = 0] = each.stretch ?? [];
          const before = last.get(each.slug);
          if (each.stretch && (before === undefined || (from <= before && to > before))) last.set(each.slug, to);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('the newest messages of a long conversation are not forgotten', () => {
    const end = mostSeen * 2;
    read(end - 50, end);
    for (let at = end; at < end + mostSeen; at += 40) {
      read(at - 10, at + 40);
      memory.answer('declined');
    }
    const last = end + mostSeen;
    expect(read(last - 50, last)).toEqual([]);
    expect(read(last - 49, last + 1)).toEqual([`message:m${last}`]);
    expect(read(0, 50)).toEqual([]);
  });
});
