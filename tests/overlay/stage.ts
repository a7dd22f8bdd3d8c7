import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { OverlayStart } from '@/lib/messages/contract/overlay';
import type { Contact, PageView, Site } from '@/lib/sites/site';

/** What jsdom lacks, and fake time. */
export function raiseStage(): void {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run, 0));
  vi.stubGlobal('cancelIdleCallback', clearTimeout);
  document.elementsFromPoint = () => [];
  vi.stubGlobal('browser', fakeBrowser);
  fakeBrowser.runtime.id = 'fairlead';
  fakeBrowser.runtime.getManifest = () => ({ name: 'Fairlead', version: '1', manifest_version: 3 });
  fakeBrowser.runtime.getURL = (path: string) => `about:blank#${path}`;
}

export function strikeStage(): void {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  document.documentElement.replaceChildren(document.createElement('head'), document.createElement('body'));
}

/** The extension was updated or removed while this page stood. */
export function orphan(): void {
  Object.assign(fakeBrowser.runtime, { id: undefined });
}

/** As the browser dispatches it: what scripts dispatch is never trusted, in jsdom as elsewhere. */
export function trusted<E extends Event>(target: EventTarget, event: E): E {
  const inside = Object.getOwnPropertySymbols(event).find((symbol) => symbol.description === 'impl')!;
  const inner = (event as unknown as Record<symbol, object>)[inside]!;
  Object.defineProperty(inner, 'isTrusted', { get: () => true, set: () => {} });
  target.dispatchEvent(event);
  return event;
}

export function click(target: EventTarget): void {
  trusted(target, new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
}

export function press(target: EventTarget, key: string): KeyboardEvent {
  return trusted(target, new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
}

export function kari(more: Partial<Contact> = {}): Contact {
  return { name: 'Kari Nordmann', role: 'subject', slug: 'kari', ...more };
}

export function profile(contacts: Contact[], more: Partial<PageView> = {}): PageView {
  return { site: 'linkedin', kind: 'profile', url: location.href, contacts, ...more };
}

/** A site whose pages carry their person in `<b data-slug>`; a page counts when the slug is the URL's. */
export function slugSite() {
  const read = vi.fn<Site['read']>((page, url) => {
    const slug = url.pathname.split('/').pop()!;
    if (slug === 'broken') throw new Error('not foreseen');
    const name = page.querySelector(`b[data-slug="${slug}"]`)?.textContent;
    return name ? profile([kari({ name, slug })], { url: url.href }) : undefined;
  });
  return { id: 'linkedin', matches: [], read } satisfies Site;
}

/** What the host draws for that person. */
export function draw(slug: string, name = slug): void {
  const person = document.createElement('b');
  person.dataset.slug = slug;
  person.textContent = name;
  document.body.replaceChildren(person);
}

/** An in-app navigation of the host's, to a page that is not drawn yet. */
export function go(slug: string): void {
  history.pushState({}, '', `/in/${slug}`);
}

/** Time enough for a page to settle and be read. */
export function settle(): Promise<unknown> {
  return vi.advanceTimersByTimeAsync(400);
}

export function hide(isHidden: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, value: isHidden });
  trusted(document, new Event('visibilitychange'));
}

export function startAnswer(more: Partial<OverlayStart> = {}): OverlayStart {
  return {
    surface: 'overlay',
    retireEvent: 'secret',
    theme: 'system',
    language: 'en',
    launcherTop: 0.35,
    panelWidth: 340,
    words: {
      add: 'Add',
      open: 'Open',
      overdue: 'overdue',
      won: 'Won',
      offer: 'Mail to log',
      hide: 'Hide',
      resize: 'Width',
      stages: { 'first-contact': 'First contact', closing: 'ærlig' },
    },
    marks: true,
    detect: true,
    keepText: false,
    offering: false,
    ...more,
  };
}
