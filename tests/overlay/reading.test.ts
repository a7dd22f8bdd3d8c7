import { describe, expect, test } from 'vitest';
import { afterLook, arrivedAt, nextLook, patience } from '@/lib/overlay/reading';
import type { PageView } from '@/lib/sites/site';

const view = (name: string): PageView => ({
  site: 'linkedin',
  kind: 'profile',
  url: 'https://www.linkedin.com/in/kari',
  contacts: [{ name, role: 'subject', slug: 'kari' }],
});
const arrived = arrivedAt('https://www.linkedin.com/in/kari', 1_000);

describe('what is known of a page', () => {
  test('is nothing at a new URL', () => {
    expect(arrived.reading).toEqual({ state: 'reading' });
  });

  test('is who is on it as soon as the page is the one its URL names', () => {
    expect(afterLook(arrived, view('Kari'), 1_100).reading).toEqual({ state: 'ready', view: view('Kari') });
  });

  test('is the same state when a look brings nothing new, so that nobody is told', () => {
    const ready = afterLook(arrived, view('Kari'), 1_100);
    expect(afterLook(ready, view('Kari'), 5_000)).toBe(ready);
    expect(afterLook(arrived, undefined, 5_000)).toBe(arrived);
  });

  test('is another when the page shows more', () => {
    const ready = afterLook(arrived, view('Kari'), 1_100);
    expect(afterLook(ready, view('Kari Nordmann'), 1_200).reading).toMatchObject({
      view: { contacts: [{ name: 'Kari Nordmann' }] },
    });
  });

  test('is nothing again when the page stops agreeing with its URL, with patience anew', () => {
    const ready = afterLook(arrived, view('Kari'), 1_100);
    expect(afterLook(ready, undefined, 90_000)).toEqual({ ...arrived, since: 90_000 });
  });

  test('is "unrecognised" when patience ends, and not a millisecond before', () => {
    expect(afterLook(arrived, undefined, 1_000 + patience - 1).reading.state).toBe('reading');
    expect(afterLook(arrived, undefined, 1_000 + patience).reading).toEqual({
      state: 'unrecognised',
      url: arrived.url,
    });
  });

  test('can still become a person after patience has ended', () => {
    const late = afterLook(arrived, undefined, 1_000 + patience);
    expect(afterLook(late, view('Kari'), 60_000).reading.state).toBe('ready');
    expect(afterLook(late, undefined, 60_000)).toBe(late);
  });
});

describe('an awaited page', () => {
  test('is looked at ever more rarely, a last time when patience ends', () => {
    const looks: number[] = [];
    let now = arrived.since;
    for (let wait = nextLook(arrived, now); wait; wait = nextLook(arrived, now)) looks.push((now += wait) - 1_000);
    expect(looks).toEqual([150, 300, 600, 1_200, 2_400, 4_800, 9_600, patience]);
  });

  test('is the only one that is looked at without a reason', () => {
    expect(nextLook(afterLook(arrived, view('Kari'), 1_100), 1_100)).toBeUndefined();
    expect(nextLook(afterLook(arrived, undefined, 20_000), 20_000)).toBeUndefined();
  });
});
