// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Settle } from '@/lib/overlay/settle';
import { raiseStage, strikeStage } from './stage';

beforeEach(raiseStage);
afterEach(strikeStage);

describe('a page that changes', () => {
  test('is looked at once it is quiet', async () => {
    const look = vi.fn<() => void>();
    const settle = new Settle(look);
    for (let change = 0; change < 5; change++) {
      settle.poke();
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(look).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(100);
    expect(look).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(look).toHaveBeenCalledTimes(1);
  });

  test('is looked at once a second while it is never quiet', async () => {
    const look = vi.fn<() => void>();
    const settle = new Settle(look);
    for (let ms = 0; ms < 10_000; ms += 10) {
      settle.poke();
      await vi.advanceTimersByTimeAsync(10);
    }
    expect(look.mock.calls.length).toBeGreaterThanOrEqual(9);
    expect(look.mock.calls.length).toBeLessThanOrEqual(10);
  });

  test('is left alone for fifty times as long as a look takes', async () => {
    const look = vi.fn<() => void>(() => void vi.advanceTimersByTime(100));
    const settle = new Settle(look);
    settle.poke();
    await vi.advanceTimersByTimeAsync(200);
    expect(look).toHaveBeenCalledTimes(1);
    settle.poke();
    await vi.advanceTimersByTimeAsync(4_500);
    expect(look).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(700);
    expect(look).toHaveBeenCalledTimes(2);
  });

  test('is not looked at after a cancel, also in the idle moment', async () => {
    const look = vi.fn<() => void>();
    const settle = new Settle(look);
    settle.poke();
    settle.cancel();
    await vi.advanceTimersByTimeAsync(2_000);
    settle.poke();
    vi.advanceTimersByTime(150);
    settle.cancel();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(look).not.toHaveBeenCalled();
    settle.poke();
    await vi.advanceTimersByTimeAsync(200);
    expect(look).toHaveBeenCalledTimes(1);
  });
});
