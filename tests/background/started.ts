import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '@/entrypoints/background/index';
import type { Answer, CommandName, Input } from '@/lib/messages/contract';
import { freshStore } from '@/tests/store/rep';

export const page = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html'), frameId: 0 };
export const overlay = { id: fakeBrowser.runtime.id, url: 'https://www.linkedin.com/in/kari/', frameId: 0 };

export const gmailOverlay = { ...overlay, url: 'https://mail.google.com/mail/u/0/#inbox' };

/** What the fake browser lacks; each remembers how it was called. */
export interface Toolbar {
  setBadgeText: ReturnType<typeof vi.fn>;
  setTitle: ReturnType<typeof vi.fn>;
  executeScript: ReturnType<typeof vi.fn>;
  openSidePanel: ReturnType<typeof vi.fn>;
  openOptionsPage: ReturnType<typeof vi.fn>;
  menu: { id?: string | number; title?: string }[];
  setAccessLevel: ReturnType<typeof vi.fn>;
  onCommand: ReturnType<typeof vi.fn>;
  onClicked: ReturnType<typeof vi.fn>;
  omnibox: {
    setDefaultSuggestion: ReturnType<typeof vi.fn>;
    onInputStarted: ReturnType<typeof vi.fn>;
    onInputChanged: ReturnType<typeof vi.fn>;
    onInputEntered: ReturnType<typeof vi.fn>;
  };
}

/** A browser on the day of the install, with no worker running yet. */
export function newBrowser(): Toolbar {
  freshStore();
  Object.assign(fakeBrowser, { notifications: fakeNotifications });
  fakeBrowser.reset();
  notAllowed();
  // Firefox's own.
  Reflect.deleteProperty(fakeBrowser, 'sidebarAction');
  const menu: Toolbar['menu'] = [];
  const fakes = {
    setBadgeText: vi.fn().mockResolvedValue(undefined),
    setTitle: vi.fn().mockResolvedValue(undefined),
    executeScript: vi.fn().mockResolvedValue([]),
    openSidePanel: vi.fn().mockResolvedValue(undefined),
    openOptionsPage: vi.fn().mockResolvedValue(undefined),
    setAccessLevel: vi.fn().mockResolvedValue(undefined),
    onCommand: vi.fn(),
    onClicked: vi.fn(),
    omnibox: {
      setDefaultSuggestion: vi.fn(),
      onInputStarted: vi.fn(),
      onInputChanged: vi.fn(),
      onInputEntered: vi.fn(),
    },
  };
  Object.assign(fakeBrowser.action, {
    setBadgeText: fakes.setBadgeText,
    setTitle: fakes.setTitle,
    setBadgeBackgroundColor: vi.fn().mockResolvedValue(undefined),
    setBadgeTextColor: vi.fn().mockResolvedValue(undefined),
  });
  Object.assign(fakeBrowser.contextMenus, {
    removeAll: vi.fn(async () => void menu.splice(0)),
    create: vi.fn((item: (typeof menu)[number]) => menu.push(item)),
    onClicked: { addListener: fakes.onClicked },
  });
  Object.assign(fakeBrowser.commands, { onCommand: { addListener: fakes.onCommand }, getAll: async () => [] });
  const { setDefaultSuggestion, ...keyword } = fakes.omnibox;
  const listeners = Object.entries(keyword).map(([event, addListener]) => [event, { addListener }]);
  Object.assign(fakeBrowser, { omnibox: { setDefaultSuggestion, ...Object.fromEntries(listeners) } });
  Object.assign(fakeBrowser.scripting, { executeScript: fakes.executeScript });
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'en-GB' });
  Object.assign(fakeBrowser.storage.local, { setAccessLevel: fakes.setAccessLevel });
  Object.assign(fakeBrowser.runtime, {
    openOptionsPage: fakes.openOptionsPage,
    getManifest: () => ({
      content_scripts: [
        {
          matches: ['https://mail.google.com/*', 'https://www.linkedin.com/*'],
          js: ['content-scripts/overlay.js'],
        },
      ],
    }),
  });
  Object.assign(fakeBrowser, { sidePanel: { open: fakes.openSidePanel } });
  return { ...fakes, menu };
}

const fakeNotifications = fakeBrowser.notifications;
let onAllowed: (() => void)[] = [];

/** Chrome has no notifications where they are not allowed. */
function notAllowed(): void {
  onAllowed = [];
  Object.assign(fakeBrowser, { notifications: undefined });
  Object.assign(fakeBrowser.permissions, {
    contains: vi.fn().mockResolvedValue(false),
    onAdded: { addListener: (listener: () => void) => void onAllowed.push(listener) },
  });
}

/** As when the rep lets the browser show notifications. */
export function allowNotifications(): typeof fakeNotifications {
  Object.assign(fakeBrowser, { notifications: fakeNotifications });
  Object.assign(fakeBrowser.permissions, { contains: vi.fn().mockResolvedValue(true) });
  for (const listener of onAllowed) listener();
  return fakeNotifications;
}

/** As when she takes that back: a worker that runs may see the API all the same, and is refused. */
export function forbidNotifications(): void {
  Object.assign(fakeBrowser.permissions, { contains: vi.fn().mockResolvedValue(false) });
  vi.spyOn(fakeNotifications, 'create').mockRejectedValue(new Error('not allowed'));
}

/** The worker is gone, with all that it listened to; what is stored, alarms and notifications stay. */
export function loseWorker(): void {
  for (const event of [fakeBrowser.runtime.onMessage, fakeBrowser.alarms.onAlarm]) event.removeAllListeners();
  for (const event of [fakeNotifications.onClicked, fakeNotifications.onButtonClicked]) event.removeAllListeners();
  onAllowed = [];
}

/** A worker's first turn. */
export function startWorker(): void {
  background.main();
}

/** A message as the browser hands it to listeners; the fake's types leave the answer out. */
export function heard(message: unknown, from: object, answer: (reply: never) => void): Promise<unknown[]> {
  const trigger = fakeBrowser.runtime.onMessage.trigger as (...args: unknown[]) => Promise<unknown[]>;
  return trigger(message, from, answer);
}

/** What the background answers a sender. */
export async function told<Name extends CommandName>(
  command: Name,
  input: Input<Name>,
  { from = page as object, requestId = crypto.randomUUID() as string } = {},
): Promise<Answer<Name>> {
  return new Promise((resolve) => {
    void heard({ command, requestId, input }, from, resolve);
  });
}

/** The reply to a command that must succeed. */
export async function done<Name extends CommandName>(command: Name, input: Input<Name>, more?: object) {
  const answer = await told(command, input, more);
  if (!answer.ok) throw new Error(`${command}: ${answer.error} ${answer.detail ?? ''}`);
  return answer.reply;
}
