import { beforeEach, describe, expect, test, vi } from 'vitest';
import { onHostTabMoved } from '@/components/panel/host-tab';

/** As much of a browser's event as is used. */
class Event<Given extends unknown[]> {
  readonly listeners = new Set<(...given: Given) => void>();
  addListener = (listener: (...given: Given) => void) => void this.listeners.add(listener);
  removeListener = (listener: (...given: Given) => void) => void this.listeners.delete(listener);
  fire(...given: Given) {
    for (const listener of this.listeners) listener(...given);
  }
}

const { browser } = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('@/lib/browser', () => ({ browser }));

const ours = 7;
const activated = new Event<[{ tabId: number; windowId: number }]>();
const updated = new Event<[number, { url?: string; status?: string }, { active: boolean; windowId: number }]>();
const moved = vi.fn<() => void>();

beforeEach(() => {
  moved.mockClear();
  Object.assign(browser, {
    tabs: { onActivated: activated, onUpdated: updated },
    windows: { getCurrent: () => Promise.resolve({ id: ours }) },
  });
});

async function watching() {
  const stop = onHostTabMoved(moved);
  await Promise.resolve();
  await Promise.resolve();
  return stop;
}

describe('the side panel stands beside another page', () => {
  test('when another tab of its window comes up, or the one beside it goes elsewhere', async () => {
    const stop = await watching();
    activated.fire({ tabId: 1, windowId: ours });
    updated.fire(1, { status: 'loading' }, { active: true, windowId: ours });
    expect(moved).toHaveBeenCalledTimes(2);
    stop();
  });

  test('but not when a tab of another window does, which is active there', async () => {
    const stop = await watching();
    activated.fire({ tabId: 2, windowId: 8 });
    updated.fire(2, { status: 'loading' }, { active: true, windowId: 8 });
    expect(moved).not.toHaveBeenCalled();
    stop();
  });

  test('nor when a tab behind it loads, or only its title changes', async () => {
    const stop = await watching();
    updated.fire(3, { status: 'loading' }, { active: false, windowId: ours });
    updated.fire(1, {}, { active: true, windowId: ours });
    expect(moved).not.toHaveBeenCalled();
    stop();
  });

  test('perhaps, before the browser has told which window it stands in', () => {
    const stop = onHostTabMoved(moved);
    activated.fire({ tabId: 2, windowId: 8 });
    expect(moved).toHaveBeenCalledOnce();
    stop();
  });

  test('for nobody who has stopped listening', async () => {
    (await watching())();
    activated.fire({ tabId: 1, windowId: ours });
    expect(moved).not.toHaveBeenCalled();
    expect(activated.listeners.size + updated.listeners.size).toBe(0);
  });
});
