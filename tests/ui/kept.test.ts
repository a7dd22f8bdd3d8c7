import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { forget, forgetAbout, forgetOld, keep, kept } from '@/components/ui/kept';
import { z } from '@/lib/pipeline/zod';

const Text = z.string();
const week = 7 * 86_400_000;

/** As much of Web Storage as is used. */
class Store {
  [name: string]: unknown;
  getItem(name: string) {
    return Object.hasOwn(this, name) ? (this[name] as string) : null;
  }
  setItem(name: string, text: string) {
    this[name] = text;
  }
  removeItem(name: string) {
    delete this[name];
  }
}

beforeEach(() => vi.stubGlobal('localStorage', new Store()));
afterEach(() => vi.unstubAllGlobals());

describe('what is kept', () => {
  test('about a person is found by any of her names', () => {
    keep('log', ['email:a@example.com', 'linkedin:a'], 'half a note', { now: 0 });
    keep('log', ['linkedin:b'], 'another', { now: 0 });
    expect(kept('log', ['lead:1', 'email:a@example.com'], Text, 1)).toBe('half a note');
    expect(kept('log', ['linkedin:c'], Text, 1)).toBeUndefined();
  });

  test('of one kind is not found as another', () => {
    keep('log', ['linkedin:a'], 'note', { now: 0 });
    expect(kept('edit', ['linkedin:a'], Text, 1)).toBeUndefined();
  });

  test('is replaced, under whichever name it was kept before', () => {
    keep('log', ['linkedin:a'], 'old', { now: 0 });
    keep('log', ['email:a@example.com', 'linkedin:a'], 'new', { now: 0 });
    expect(kept('log', ['linkedin:a'], Text, 1)).toBeUndefined();
    expect(kept('log', ['email:a@example.com'], Text, 1)).toBe('new');
  });

  test('is gone once forgotten', () => {
    keep('log', ['linkedin:a'], 'note', { now: 0 });
    forget('log', ['email:a@example.com', 'linkedin:a']);
    expect(kept('log', ['linkedin:a'], Text, 1)).toBeUndefined();
  });

  test('is gone after seven days', () => {
    keep('log', ['linkedin:a'], 'note', { now: 0 });
    expect(kept('log', ['linkedin:a'], Text, week - 1)).toBe('note');
    expect(kept('log', ['linkedin:a'], Text, week)).toBeUndefined();
  });

  test('for a shorter while is gone after that', () => {
    keep('by-hand', ['anew'], 'Ola', { lifetime: 600_000, now: 0 });
    expect(kept('by-hand', ['anew'], Text, 599_999)).toBe('Ola');
    expect(kept('by-hand', ['anew'], Text, 600_000)).toBeUndefined();
  });

  test('about someone who is removed is gone, of whatever kind, and nobody else’s', () => {
    keep('log', ['linkedin:a'], 'note', { now: 0 });
    keep('edit', ['lead:1'], 'half', { now: 0 });
    keep('log', ['linkedin:ab'], 'hers', { now: 0 });
    keep('by-hand', ['page:linkedin:a'], 'another page', { now: 0 });
    forgetAbout(['email:a@example.com', 'linkedin:a', 'lead:1']);
    expect(kept('log', ['linkedin:a'], Text, 1)).toBeUndefined();
    expect(kept('edit', ['lead:1'], Text, 1)).toBeUndefined();
    expect(kept('log', ['linkedin:ab'], Text, 1)).toBe('hers');
    expect(kept('by-hand', ['page:linkedin:a'], Text, 1)).toBe('another page');
  });

  test('is not taken for what it is not: an older Fairlead may have kept it', () => {
    keep('log', ['linkedin:a'], { text: 'note' }, { now: 0 });
    expect(kept('log', ['linkedin:a'], Text, 1)).toBeUndefined();
  });
});

describe('tidying up', () => {
  test('takes away what has had its time and what cannot be read, and nothing of anyone else', () => {
    keep('log', ['linkedin:old'], 'old', { now: 0 });
    keep('log', ['linkedin:new'], 'new', { now: week });
    localStorage.setItem('fairlead:kept:log:broken', '{');
    localStorage.setItem('elsewhere', 'stays');
    forgetOld(week + 1);
    expect(Object.keys(localStorage)).toEqual(['fairlead:kept:log:linkedin:new', 'elsewhere']);
  });
});

describe('storage that is full or forbidden', () => {
  test('costs the draft and nothing else', () => {
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new Error('SecurityError');
      },
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
      removeItem: () => {
        throw new Error('SecurityError');
      },
    });
    expect(() => keep('log', ['linkedin:a'], 'note')).not.toThrow();
    expect(kept('log', ['linkedin:a'], Text)).toBeUndefined();
    expect(() => forget('log', ['linkedin:a'])).not.toThrow();
  });
});
