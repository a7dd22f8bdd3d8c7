import * as fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { contract, type CommandName } from '@/lib/messages/contract';
import { database } from '@/lib/store/open';
import { hostileTexts, looking, patienceOf } from '../fuzz';
import { ofTheOverlay, privileged } from '../messages/well-formed';
import { done, gmailOverlay, heard, newBrowser, overlay, page, startWorker } from './started';

/** Whoever may send to the background, and those who may not. */
const senders = {
  'a page of ours': page,
  'LinkedIn’s overlay': overlay,
  'Gmail’s overlay': gmailOverlay,
  'a frame inside Gmail': { ...gmailOverlay, frameId: 3 },
  'another extension': {
    id: 'other',
    url: 'chrome-extension://other/',
    origin: 'chrome-extension://other',
    frameId: 0,
  },
  'a web page': { url: 'https://evil.example/', origin: 'https://evil.example', frameId: 0 },
  'a page that is like Gmail’s': { ...gmailOverlay, url: 'https://mail.google.com.evil.example/' },
  nobody: {},
};

const commands = Object.keys(contract) as CommandName[];

let leadId: string;
beforeEach(async () => {
  newBrowser();
  startWorker();
  // The fake hands what the background says to itself, in the midst of a transaction.
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined);
  const fields = { name: 'Kari Lunde', emails: ['kari@x.example'], phones: [], currency: 'NOK' };
  ({ leadId } = await done('lead.create', { fields, source: { site: 'manual' } }));
  await done('follow-up.set', { leadId, dueOn: '2026-03-10' });
});

/** All that is kept, as one text. */
async function kept(): Promise<string> {
  const rows = database().tables.map(async (table) => [table.name, await table.toArray()] as const);
  return JSON.stringify(await Promise.all(rows));
}

const answered = (message: unknown, from: object): Promise<unknown> =>
  new Promise((resolve, reject) => {
    heard(message, from, resolve as (reply: never) => void).catch(reject);
  });

/** What a message can carry, as JSON does. */
const anyValue = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.constantFrom(null, true, -1, 0, 1.5, Number.MAX_SAFE_INTEGER, 1e308, [], {}),
  fc.constant(JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}') as unknown),
  fc.constantFrom(100, 20_000).map((depth) => {
    let nested: unknown = 1;
    for (let at = 0; at < depth; at += 1) nested = at % 2 ? [nested] : { leadId: nested };
    return nested;
  }),
  fc.jsonValue({ maxDepth: 3 }),
);

/** A well-formed input in which one thing is another, at some depth, or is there besides. */
function changed(input: unknown, way: readonly number[], value: unknown): unknown {
  const [turn = 0, ...rest] = way;
  if (typeof input !== 'object' || input === null || way.length === 0) return value;
  const keys = Object.keys(input);
  const key = keys[turn % (keys.length + 1)] ?? 'more';
  const copy: Record<string, unknown> | unknown[] = Array.isArray(input) ? [...(input as unknown[])] : { ...input };
  Object.defineProperty(copy, key, {
    value: changed((input as Record<string, unknown>)[key], rest, value),
    enumerable: true,
    configurable: true,
    writable: true,
  });
  return copy;
}

const course = fc.record({
  command: fc.constantFrom(...commands),
  from: fc.constantFrom(...(Object.keys(senders) as (keyof typeof senders)[])),
  way: fc.array(fc.nat(20), { maxLength: 3 }),
  value: anyValue,
  isWellFormed: fc.boolean(),
});

describe('S7: the background', () => {
  it(
    'answers whatever anybody sends, writes nothing of it unless it may, and never fails by it',
    async () => {
      await fc.assert(
        fc.asyncProperty(course, async ({ command, from, way, value, isWellFormed }) => {
          const wellFormed: Partial<Record<CommandName, unknown>> = { ...privileged(leadId), ...ofTheOverlay };
          const input = isWellFormed ? wellFormed[command] : changed(wellFormed[command], way, value);
          const before = await kept();
          const answer = (await answered({ command, requestId: crypto.randomUUID(), input }, senders[from])) as {
            ok: boolean;
            error?: string;
          };
          expect(answer).toHaveProperty('ok');
          // It refuses by a rule that is written down, never by a stumble.
          expect(answer.error).not.toBe('failed');
          const caller = from === 'a page of ours' ? 'page' : from.endsWith('’s overlay') ? 'overlay' : 'none';
          const mayAsk = (contract[command].callers as readonly string[]).includes(caller);
          if (!mayAsk) expect(answer).toEqual({ ok: false, error: 'not-allowed' });
          else if (!contract[command].input.safeParse(input).success) expect(answer.ok).toBe(false);
          if (!answer.ok) expect(await kept()).toBe(before);
          expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
        }),
        looking(250),
      );
    },
    patienceOf(60_000),
  );

  it(
    'leaves what is no command of ours to others, and says nothing to it',
    async () => {
      const before = await kept();
      await fc.assert(
        fc.asyncProperty(anyValue, fc.constantFrom(...Object.values(senders)), async (message, from) => {
          const replies: unknown[] = [];
          await heard(message, from, ((reply: unknown) => replies.push(reply)) as (reply: never) => void);
          expect(replies).toEqual([]);
        }),
        looking(100),
      );
      expect(await kept()).toBe(before);
    },
    patienceOf(60_000),
  );
});
