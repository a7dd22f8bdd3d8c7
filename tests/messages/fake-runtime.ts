import { afterEach, vi } from 'vitest';

type Listener = (message: unknown, sender: object, sendResponse: (reply: unknown) => void) => unknown;

/** An extension's messages, in one process: what is sent reaches every listener, as from the given sender. */
export class FakeRuntime {
  readonly id = 'fairlead-id';
  private readonly listeners = new Set<Listener>();
  /** Who sends next. */
  sender: object = pageSender;
  sent: unknown[] = [];

  readonly onMessage = {
    addListener: (listener: Listener) => void this.listeners.add(listener),
    removeListener: (listener: Listener) => void this.listeners.delete(listener),
  };

  getURL = (path: string) => `chrome-extension://${this.id}/${path}`;

  sendMessage = (message: unknown): Promise<unknown> => {
    this.sent.push(message);
    return this.deliver(message);
  };

  /** What a real browser does: resolves with the one answer, with nothing where no listener keeps the channel open. */
  deliver(message: unknown, sender = this.sender): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.listeners.size === 0) reject(new Error('Could not establish connection. Receiving end does not exist.'));
      const kept = [...this.listeners].map((listener) => listener(structuredClone(message), sender, resolve));
      if (!kept.includes(true)) resolve(undefined);
    });
  }
}

export const overlaySender = {
  id: 'fairlead-id',
  url: 'https://mail.google.com/mail/u/0/#inbox',
  origin: 'https://mail.google.com',
  frameId: 0,
  tab: { id: 7 },
};

/** The panel in the overlay's frame: it has a tab and a frame id, and reports the static address (Chromium 156). */
export const pageSender = {
  id: 'fairlead-id',
  url: 'chrome-extension://fairlead-id/panel.html?in=frame',
  origin: 'chrome-extension://fairlead-id',
  frameId: 6,
  tab: { id: 7 },
};

/** A new runtime, as `chrome`. */
export function fakeRuntime(): FakeRuntime {
  const runtime = new FakeRuntime();
  const tabs = { sendMessage: vi.fn((_tabId: number, message: unknown) => runtime.deliver(message)) };
  vi.stubGlobal('browser', undefined);
  vi.stubGlobal('chrome', { runtime, tabs });
  return runtime;
}

afterEach(() => vi.unstubAllGlobals());
