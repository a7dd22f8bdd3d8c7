// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Standing, watchFrame } from '@/components/panel/standing';

/** What the browser says of the frame now. */
let say: (isVisible: boolean) => void;
let probes = 0;

class FakeObserver {
  constructor(private readonly told: (entries: { isVisible: boolean; isIntersecting: boolean }[]) => void) {}

  observe(): void {
    probes += 1;
    say = (isVisible) => this.told([{ isVisible, isIntersecting: true }]);
  }

  disconnect(): void {
    probes -= 1;
    say = () => undefined;
  }
}

let standing: Standing | undefined;
let draw: () => void;
/** As a page that draws when it is told to. */
const hostDrew = () =>
  new Promise<void>((resolve) => {
    draw = resolve;
  });

const admits = () => standing?.admits(performance.now());
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

function becomes(state: DocumentVisibilityState): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('IntersectionObserver', FakeObserver);
  vi.resetModules();
});
afterEach(() => {
  standing?.stop();
  expect(probes).toBe(0);
  expect(document.body.childElementCount).toBe(0);
  window.name = '';
  vi.restoreAllMocks();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('beneath a cover a press is held only until the page and our frame have drawn, and then refused', async () => {
  standing = watchFrame(hostDrew);
  say(false);
  await pass(9_000);
  expect(admits()).toBe(true);
  draw();
  await pass(2_000);
  expect(admits()).toBe(false);
});

test('a cover that is taken away as the rep presses was there before', async () => {
  standing = watchFrame(hostDrew);
  say(true);
  draw();
  await pass(5_000);
  expect(admits()).toBe(true);
  say(false);
  expect(admits()).toBe(false);
  say(true);
  expect(admits()).toBe(false);
  await pass(500);
  expect(admits()).toBe(true);
});

test('what is said is taken at its word soon after the page has drawn', async () => {
  standing = watchFrame(hostDrew);
  say(true);
  await pass(5_000);
  say(false);
  expect(admits()).toBe(true);
  say(true);
  draw();
  await pass(600);
  say(false);
  expect(admits()).toBe(false);
});

test.each([
  ['a tab is shown again', () => (becomes('hidden'), becomes('visible'))],
  [
    'a page comes back out of the cache',
    () => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
  ],
])('when %s, what was said before is forgotten', async (_, comesBack) => {
  standing = watchFrame(hostDrew);
  say(true);
  draw();
  await pass(5_000);
  comesBack();
  expect(probes).toBe(1);
  say(false);
  expect(admits()).toBe(true);
  draw();
  await pass(2_000);
  expect(admits()).toBe(false);
});

test('a frame that the page took out and put back counts no press until it was seen', async () => {
  window.name = 'once';
  const again = await import('@/components/panel/standing');
  standing = again.watchFrame(hostDrew);
  expect(admits()).toBe(false);
  say(true);
  expect(admits()).toBe(false);
  await pass(500);
  expect(admits()).toBe(true);
});
