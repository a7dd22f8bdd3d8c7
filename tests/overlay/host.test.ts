// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Host } from '@/lib/overlay/host';
import { raiseStage, strikeStage } from './stage';

let host: Host;
beforeEach(() => {
  raiseStage();
  host = new Host();
});
afterEach(() => {
  host.remove();
  strikeStage();
});

describe('our element in the page', () => {
  test('has no name, no attribute and nothing inside that the page could see', () => {
    expect(host.element.outerHTML).toBe('<div></div>');
    expect(host.element.parentNode).toBe(document.documentElement);
    expect(host.element.shadowRoot).toBeNull();
  });

  test('goes back when the page takes it out, or moves it elsewhere', () => {
    host.element.remove();
    host.keep();
    expect(host.element.parentNode).toBe(document.documentElement);
    document.body.append(host.element);
    host.keep();
    expect(host.element.parentNode).toBe(document.documentElement);
  });

  test('goes back five times a minute and no more, and again when the minute is over', () => {
    for (let round = 0; round < 5; round++) {
      host.element.remove();
      host.keep();
      expect(host.element.isConnected).toBe(true);
      vi.advanceTimersByTime(1_000);
    }
    host.element.remove();
    for (let round = 0; round < 50; round++) host.keep();
    expect(host.element.isConnected).toBe(false);
    vi.advanceTimersByTime(54_000);
    expect(host.element.isConnected).toBe(false);
    vi.advanceTimersByTime(1_001);
    expect(host.element.isConnected).toBe(true);
  });

  test('does not come back once we took it out ourselves', () => {
    for (let round = 0; round < 6; round++) {
      host.element.remove();
      host.keep();
    }
    host.remove();
    host.keep();
    vi.advanceTimersByTime(120_000);
    expect(host.element.isConnected).toBe(false);
  });
});
