// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Reading } from '@/lib/messages/contract';
import { Lifetime } from '@/lib/overlay/lifetime';
import { PageWatch } from '@/lib/overlay/page-watch';
import { draw, go, hide, orphan, raiseStage, settle, slugSite, strikeStage, trusted } from './stage';

let lifetime: Lifetime;
let site: ReturnType<typeof slugSite>;
let page: PageWatch;
let told: string[];

const nameOf = (reading: Reading) => (reading.state === 'ready' ? reading.view.contacts[0]?.name : reading.state);

beforeEach(() => {
  raiseStage();
  go('kari');
  lifetime = Lifetime.begin()!;
  site = slugSite();
  told = [];
  page = new PageWatch((url) => site.read(document, url), lifetime, {
    changed: (reading) => told.push(String(nameOf(reading))),
    stirred: () => {},
    settled: () => {},
    passed: () => {},
  });
});
afterEach(() => {
  lifetime.end();
  hide(false);
  strikeStage();
});

describe('the page watch', () => {
  test('reads nothing before it is started', async () => {
    draw('kari');
    await settle();
    expect(page.read()).toEqual({ state: 'reading' });
    expect(site.read).not.toHaveBeenCalled();
  });

  test('says who is there when the page has settled', async () => {
    draw('kari', 'Kari Nordmann');
    page.start();
    expect(told).toEqual(['reading']);
    await settle();
    expect(told).toEqual(['reading', 'Kari Nordmann']);
  });

  test('waits for a page that is drawn late', async () => {
    page.start();
    await vi.advanceTimersByTimeAsync(7_000);
    draw('kari');
    await settle();
    expect(told).toEqual(['reading', 'kari']);
  });

  test('sees what changes in a tree that the host hung into the page later', async () => {
    draw('kari');
    page.start();
    await settle();
    const outlet = document.createElement('div');
    document.body.append(outlet);
    const tree = outlet.attachShadow({ mode: 'open' });
    await settle();
    site.read.mockClear();
    tree.append(document.createElement('p'));
    await settle();
    expect(site.read).toHaveBeenCalledTimes(1);
  });

  test('drops the person the moment the URL changes by hash, history or the page itself', async () => {
    const moves = {
      popstate: () => trusted(window, new PopStateEvent('popstate')),
      hashchange: () => trusted(window, new HashChangeEvent('hashchange')),
      mutation: () => document.body.append('still the old page'),
    };
    draw('kari');
    page.start();
    for (const [number, move] of Object.values(moves).entries()) {
      draw(`kari${number}`);
      go(`kari${number}`);
      await settle();
      expect(nameOf(page.reading)).toBe(`kari${number}`);
      go(`ola${number}`);
      move();
      await Promise.resolve();
      expect(page.reading).toEqual({ state: 'reading' });
      await settle();
      expect(page.reading).toEqual({ state: 'reading' });
    }
  });

  test('never shows the previous person for a new URL', async () => {
    draw('kari');
    page.start();
    await settle();
    go('ola');
    expect(page.read()).toEqual({ state: 'reading' });
    draw('ola');
    expect(nameOf(page.read())).toBe('ola');
    expect(told).toEqual(['reading', 'kari', 'reading', 'ola']);
  });

  test('gives up after ten seconds, having looked a few times only, and still takes a person who comes later', async () => {
    page.start();
    await vi.advanceTimersByTimeAsync(12_000);
    expect(page.reading).toEqual({ state: 'unrecognised', url: location.href });
    expect(site.read.mock.calls.length).toBeLessThanOrEqual(9);
    const looks = site.read.mock.calls.length;
    await vi.advanceTimersByTimeAsync(600_000);
    expect(site.read).toHaveBeenCalledTimes(looks);
    draw('kari');
    await settle();
    expect(nameOf(page.reading)).toBe('kari');
  });

  test('F22: takes a page that no reader foresaw for one that is not recognised', async () => {
    go('broken');
    page.start();
    await vi.advanceTimersByTimeAsync(12_000);
    expect(page.reading.state).toBe('unrecognised');
  });

  test('F22: reads at most once a second in a storm of changes', async () => {
    draw('kari');
    page.start();
    await settle();
    site.read.mockClear();
    for (let ms = 0; ms < 5_000; ms += 10) {
      for (let change = 0; change < 20; change++) document.body.append(document.createElement('i'));
      await vi.advanceTimersByTimeAsync(10);
    }
    expect(site.read.mock.calls.length).toBeGreaterThanOrEqual(4);
    expect(site.read.mock.calls.length).toBeLessThanOrEqual(5);
    expect(told).toEqual(['reading', 'kari']);
  });

  test('rests while the document is hidden, and looks again when it is shown', async () => {
    draw('kari');
    page.start();
    await settle();
    site.read.mockClear();
    hide(true);
    draw('kari', 'Kari Nordmann');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(site.read).not.toHaveBeenCalled();
    hide(false);
    await settle();
    expect(nameOf(page.reading)).toBe('Kari Nordmann');
  });

  test('does not let patience run out behind the rep', async () => {
    page.start();
    await settle();
    hide(true);
    await vi.advanceTimersByTimeAsync(60_000);
    hide(false);
    await settle();
    expect(page.reading).toEqual({ state: 'reading' });
    draw('kari');
    await settle();
    expect(nameOf(page.reading)).toBe('kari');
  });

  test('waits for nothing once its script is retired', async () => {
    page.start();
    await settle();
    expect(vi.getTimerCount()).toBe(1);
    lifetime.end();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('does nothing more when it is stopped, or when its extension has gone', async () => {
    draw('kari');
    page.start();
    await settle();
    site.read.mockClear();
    page.stop();
    draw('ola');
    go('ola');
    await vi.advanceTimersByTimeAsync(30_000);
    page.start();
    orphan();
    draw('ola', 'Ola');
    await vi.advanceTimersByTimeAsync(30_000);
    expect(site.read).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});
