import * as fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type CommandName, contract } from '@/lib/messages/contract';
import { type Handlers, serve } from '@/lib/messages/server';
import { Refusal } from '@/lib/pipeline/refusal';
import { type FakeRuntime, fakeRuntime, overlaySender, pageSender } from './fake-runtime';

const commands = Object.keys(contract) as CommandName[];
const isForOverlay = (name: CommandName) => /^overlay\.|^mail\.(?:sign|read)$/.test(name);
const forOverlay = commands.filter(isForOverlay);
const forPages = commands.filter((name) => !isForOverlay(name));

let runtime: FakeRuntime;
let handled: ReturnType<typeof vi.fn>;
beforeEach(() => {
  runtime = fakeRuntime();
  handled = vi.fn(() => Promise.resolve({}));
  serve(Object.fromEntries(commands.map((name) => [name, handled])) as unknown as Handlers);
});

const envelope = (command: string, input: unknown = {}, requestId: unknown = 'r1') => ({ command, requestId, input });
const remove = envelope('lead.remove', { leadId: 'l1' });

describe('S7: the door', () => {
  it('hands a command in, with what the contract says is in it', async () => {
    expect(await runtime.deliver(remove)).toEqual({ ok: true, reply: {} });
    expect(handled).toHaveBeenCalledExactlyOnceWith({ leadId: 'l1' }, 'r1', { tabId: 7 });
  });

  it('tells no tab where the sender has none', async () => {
    await runtime.deliver(remove, { ...pageSender, tab: undefined });
    expect(handled).toHaveBeenCalledExactlyOnceWith({ leadId: 'l1' }, 'r1', {});
  });

  it.each([
    ['a panel in the overlay’s frame', pageSender],
    ['the side panel, which has no tab', { ...pageSender, tab: undefined, frameId: undefined }],
    ['a browser that tells no origin', { ...pageSender, origin: undefined }],
  ])('takes page commands from %s', async (_, sender) => {
    expect(await runtime.deliver(remove, sender)).toMatchObject({ ok: true });
  });

  it.each([
    ['another extension', { ...pageSender, id: 'other' }],
    [
      'another extension’s page',
      { ...pageSender, url: 'chrome-extension://other/', origin: 'chrome-extension://other' },
    ],
    ['a page whose address only begins like ours', { ...pageSender, url: 'chrome-extension://fairlead-id.evil/' }],
    ['a document of a foreign origin under our address', { ...pageSender, origin: 'https://evil.example' }],
    ['a sandboxed page of ours', { ...pageSender, origin: 'null' }],
    ['a sender without an address', { id: 'fairlead-id' }],
    ['nobody', {}],
    ['a web page', { url: 'https://evil.example/', origin: 'https://evil.example', frameId: 0 }],
  ])('takes nothing from %s', async (_, sender) => {
    for (const name of commands)
      expect(await runtime.deliver(envelope(name), sender)).toEqual({ ok: false, error: 'not-allowed' });
    expect(handled).not.toHaveBeenCalled();
  });

  it.each([
    ['a frame inside Gmail', { ...overlaySender, frameId: 3 }],
    ['another host', { ...overlaySender, url: 'https://evil.example/', origin: 'https://evil.example' }],
    ['a host whose name begins like Gmail’s', { ...overlaySender, url: 'https://mail.google.com.evil.example/' }],
    [
      'Gmail without encryption',
      { ...overlaySender, url: 'http://mail.google.com/', origin: 'http://mail.google.com' },
    ],
    ['another origin than the address says', { ...overlaySender, origin: 'https://evil.example' }],
  ])('takes no overlay command from %s', async (_, sender) => {
    for (const name of forOverlay)
      expect(await runtime.deliver(envelope(name), sender)).toEqual({ ok: false, error: 'not-allowed' });
  });

  it.each([
    ['gmail', 'https://mail.google.com/mail/u/0/'],
    ['linkedin', 'https://www.linkedin.com/in/kari/'],
  ])('takes overlay commands of %s from the top frame of %s, and not those of the other host', async (site, url) => {
    const sender = { ...overlaySender, url, origin: new URL(url).origin };
    const other = site === 'gmail' ? 'linkedin' : 'gmail';
    expect(await runtime.deliver(envelope('overlay.start', { site }), sender)).toMatchObject({ ok: true });
    const refused = { ok: false, error: 'not-allowed' };
    expect(await runtime.deliver(envelope('overlay.start', { site: other }), sender)).toEqual(refused);
    expect(handled).toHaveBeenCalledTimes(1);
  });

  it.each(forOverlay.filter((name) => name.startsWith('mail.')))('takes %s from Gmail’s page alone', async (name) => {
    const look = { type: 'look', drafts: [], view: false };
    const view = { site: 'gmail', kind: 'thread', url: 'https://mail.google.com/', contacts: [] };
    const input = { page: 'p1', ...(name === 'mail.sign' ? { sign: look } : { view }) };
    const url = 'https://www.linkedin.com/in/kari/';
    for (const origin of [new URL(url).origin, undefined])
      expect(await runtime.deliver(envelope(name, input), { ...overlaySender, url, origin })).toEqual({
        ok: false,
        error: 'not-allowed',
      });
    expect(handled).not.toHaveBeenCalled();
    expect(await runtime.deliver(envelope(name, input), overlaySender)).toMatchObject({ ok: true });
  });

  it.each(forPages)('refuses %s from an overlay', async (name) => {
    expect(await runtime.deliver(envelope(name), overlaySender)).toEqual({ ok: false, error: 'not-allowed' });
    expect(handled).not.toHaveBeenCalled();
  });

  it.each(forOverlay)('refuses %s from a page', async (name) => {
    expect(await runtime.deliver(envelope(name), pageSender)).toEqual({ ok: false, error: 'not-allowed' });
  });

  it.each([
    null,
    undefined,
    'lead.remove',
    7,
    [['lead.remove']],
    {},
    { command: 7 },
    { event: 'page.changed' },
    { question: 'page.read' },
  ])('leaves %j to other listeners', async (message) => {
    expect(await runtime.deliver(message)).toBeUndefined();
  });

  it.each(['', 'lead', 'toString', 'constructor', '__proto__', 'lead.erase-all'])(
    'knows no command %j',
    async (command) => {
      expect(await runtime.deliver(envelope(command))).toEqual({ ok: false, error: 'bad-input', detail: 'command' });
    },
  );

  it.each([undefined, '', 7, {}, 'x'.repeat(65)])('refuses the request id %j', async (requestId) => {
    const answer = await runtime.deliver({ ...remove, requestId });
    expect(answer).toEqual({ ok: false, error: 'bad-input', detail: 'requestId' });
  });

  it.each([
    ['more than the contract says', { leadId: 'l1', rev: 2 }, ''],
    ['less', {}, 'leadId'],
    ['another kind of value', { leadId: { $ne: '' } }, 'leadId'],
    ['nothing', null, ''],
  ])('refuses an input with %s, and names the field only', async (_, input, detail) => {
    expect(await runtime.deliver(envelope('lead.remove', input))).toEqual({ ok: false, error: 'bad-input', detail });
    expect(handled).not.toHaveBeenCalled();
  });

  it('says nothing of what stood in a refused field', async () => {
    const fields = { name: 'Kari', emails: ['kari@secret@example.com'], phones: [], currency: 'NOK' };
    const answer = await runtime.deliver(envelope('lead.create', { fields, source: { site: 'manual' } }));
    expect(answer).toEqual({ ok: false, error: 'bad-input', detail: 'fields.emails.0' });
  });

  it('holds against any input: nothing reaches a handler but what the contract lets in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...forPages), fc.anything(), async (name, input) => {
        handled.mockClear();
        const answer = await runtime.deliver(envelope(name, cloneable(input)));
        expect(answer).toMatchObject({ ok: contract[name].input.safeParse(cloneable(input)).success });
        expect(handled).toHaveBeenCalledTimes((answer as { ok: boolean }).ok ? 1 : 0);
      }),
    );
  });
});

describe('an error', () => {
  it('that a command means is answered with its code and detail', async () => {
    handled.mockRejectedValue(new Refusal('bad-input', 'identity-taken:l2'));
    expect(await runtime.deliver(remove)).toEqual({ ok: false, error: 'bad-input', detail: 'identity-taken:l2' });
    handled.mockRejectedValue(new Refusal('storage-full'));
    expect(await runtime.deliver(remove)).toMatchObject({ ok: false, error: 'storage-full' });
  });

  it('that nobody meant is answered without its words', async () => {
    handled.mockRejectedValue(new Error('Key kari@example.com already exists'));
    expect(await runtime.deliver(remove)).toEqual({ ok: false, error: 'failed' });
  });
});

/** What a message can carry. */
function cloneable(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value) ?? 'null');
  } catch {
    return null;
  }
}
