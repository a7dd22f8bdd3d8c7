// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isSeen } from '@/components/panel/seen';

/** What the browser says of the part that is observed now; nothing where none is. */
let say: (isVisible: boolean) => void;
let observed: Element | undefined;

class FakeObserver {
  constructor(
    private readonly told: (entries: { isVisible: boolean }[]) => void,
    readonly options: object,
  ) {}

  observe(element: Element): void {
    observed = element;
    say = (isVisible) => this.told([{ isVisible }]);
  }

  disconnect(): void {
    observed = undefined;
    say = () => undefined;
  }
}

const part = new DOMRect(10, 20, 100, 24);
const drawn = () => vi.fn(() => Promise.resolve());
/** Of a page so busy that it draws nothing; `draw` lets it. */
function busy() {
  let draw: (() => void) | undefined;
  const drew = new Promise<void>((resolve) => {
    draw = resolve;
  });
  return { hostDrew: () => drew, draw: () => draw?.() };
}

function pressed(hostDrew: () => Promise<void>) {
  const answered = vi.fn<(seen: boolean) => void>();
  void isSeen(part, hostDrew).then(answered);
  return answered;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('IntersectionObserver', FakeObserver);
});
afterEach(() => {
  expect(observed).toBeUndefined();
  expect(document.body.childElementCount).toBe(0);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a press', () => {
  test('counts as soon as the browser says that its button is seen, and troubles no page for it', async () => {
    const hostDrew = drawn();
    const answered = pressed(hostDrew);
    say(false);
    await vi.advanceTimersByTimeAsync(150);
    expect(answered).not.toHaveBeenCalled();
    say(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(answered).toHaveBeenCalledExactlyOnceWith(true);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(hostDrew).not.toHaveBeenCalled();
    expect(answered).toHaveBeenCalledTimes(1);
  });

  test('is held while the page is too busy to draw, and counts when it has', async () => {
    const { hostDrew, draw } = busy();
    const answered = pressed(hostDrew);
    say(false);
    await vi.advanceTimersByTimeAsync(9_000);
    expect(answered).not.toHaveBeenCalled();
    draw();
    await vi.advanceTimersByTimeAsync(200);
    say(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(answered).toHaveBeenCalledExactlyOnceWith(true);
  });

  test('is held while our own frame is not drawn, and counts when it is', async () => {
    const frames: FrameRequestCallback[] = [];
    vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
    const answered = pressed(drawn());
    await vi.advanceTimersByTimeAsync(9_000);
    expect(frames).toHaveLength(1);
    expect(answered).not.toHaveBeenCalled();
    say(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(answered).toHaveBeenCalledExactlyOnceWith(true);
    for (const frame of frames) frame(0);
  });

  test('is refused once both have drawn, and what it fell on is still not seen', async () => {
    const answered = pressed(drawn());
    say(false);
    await vi.advanceTimersByTimeAsync(2_500);
    expect(answered).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(answered).toHaveBeenCalledExactlyOnceWith(false);
  });

  test('is refused after fifteen seconds, whatever the page does', async () => {
    const { hostDrew, draw } = busy();
    const answered = pressed(hostDrew);
    await vi.advanceTimersByTimeAsync(14_900);
    expect(answered).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    expect(answered).toHaveBeenCalledExactlyOnceWith(false);
    draw();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(answered).toHaveBeenCalledTimes(1);
  });
});
