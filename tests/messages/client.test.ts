import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CommandError, onProgress, send } from '@/lib/messages/client';
import { type FakeRuntime, fakeRuntime, overlaySender, pageSender } from './fake-runtime';

let runtime: FakeRuntime;
let background: ReturnType<typeof vi.fn>;
beforeEach(() => {
  runtime = fakeRuntime();
  background = vi.fn(() => Promise.resolve({ ok: true, reply: {} }));
  runtime.sendMessage = background as typeof runtime.sendMessage;
});

const died = new Error(
  'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
);
const remove = () => send('lead.remove', { leadId: 'l1' });
const requestIds = () => background.mock.calls.map(([envelope]) => (envelope as { requestId: string }).requestId);

describe('send', () => {
  it('answers with the reply and the id to undo it by, a new one for each command', async () => {
    background.mockResolvedValue({ ok: true, reply: { rev: 4 } });
    const sent = await remove();
    expect(sent).toEqual({ requestId: expect.any(String), reply: { rev: 4 } });
    const [envelope] = background.mock.calls[0] ?? [];
    expect(envelope).toEqual({ command: 'lead.remove', requestId: sent.requestId, input: { leadId: 'l1' } });
    expect((await remove()).requestId).not.toBe(sent.requestId);
    expect((await send('lead.remove', { leadId: 'l1' }, { requestId: 'mine' })).requestId).toBe('mine');
  });

  it('F2: asks a worker that died again, under the same id', async () => {
    background.mockRejectedValueOnce(died).mockResolvedValueOnce(undefined);
    await remove();
    expect(requestIds()).toHaveLength(3);
    expect(new Set(requestIds()).size).toBe(1);
  });

  it('gives up after three tries', async () => {
    background.mockRejectedValue(died);
    await expect(remove()).rejects.toMatchObject({ name: 'CommandError', code: 'no-answer' });
    expect(background).toHaveBeenCalledTimes(3);
  });

  it('F27: does not wait for ever for a worker that hangs', async () => {
    vi.useFakeTimers();
    background.mockReturnValue(new Promise(() => undefined));
    const failed = expect(remove()).rejects.toMatchObject({ code: 'no-answer' });
    await vi.advanceTimersByTimeAsync(10_000);
    await failed;
    expect(background).toHaveBeenCalledTimes(1);
    vi.useRealTimers();
  });

  it('takes a refusal as it is, and names the lead that has the address', async () => {
    background.mockResolvedValue({ ok: false, error: 'bad-input', detail: 'identity-taken:l2' });
    const error = await remove().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(CommandError);
    expect(error).toMatchObject({ code: 'bad-input', detail: 'identity-taken:l2', takenBy: 'l2' });
    expect(background).toHaveBeenCalledTimes(1);
    expect(new CommandError('bad-input', 'leadId').takenBy).toBeUndefined();
  });

  it.each([
    [
      'whose sending throws',
      () =>
        (runtime.sendMessage = () => {
          throw new Error('Extension context invalidated.');
        }),
    ],
    ['that has lost its id', () => Object.assign(runtime, { id: undefined })],
    ['that has lost the API', () => vi.stubGlobal('chrome', undefined)],
  ])('says of a page %s that it is an orphan', async (_, orphan) => {
    orphan();
    await expect(remove()).rejects.toMatchObject({ code: 'orphaned' });
    expect(background).not.toHaveBeenCalled();
  });
});

describe('the progress of a long command', () => {
  const said = { event: 'bulk.progress', requestId: 'many', done: 2, of: 40 };
  const worker = { id: 'fairlead-id', url: 'chrome-extension://fairlead-id/background.js' };

  it('is heard from the background, of this command alone, until it is not asked for any more', async () => {
    const heard = vi.fn();
    const stop = onProgress('many', heard);
    await runtime.deliver(said, worker);
    await runtime.deliver({ ...said, requestId: 'other' }, worker);
    await runtime.deliver({ event: 'page.changed', requestId: 'many' }, worker);
    await runtime.deliver(null, worker);
    expect(heard).toHaveBeenCalledExactlyOnceWith(2, 40);
    stop();
    runtime.onMessage.addListener(() => undefined);
    await runtime.deliver(said, worker);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['an overlay', overlaySender],
    ['another page', pageSender],
    ['another extension', { ...worker, id: 'other' }],
  ])('is not believed of %s', async (_, sender) => {
    const heard = vi.fn();
    onProgress('many', heard);
    await runtime.deliver(said, sender);
    expect(heard).not.toHaveBeenCalled();
  });
});
