// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Lifetime } from '@/lib/overlay/lifetime';
import { orphan, raiseStage, strikeStage, trusted } from './stage';

let lifetime: Lifetime;
beforeEach(() => {
  raiseStage();
  lifetime = Lifetime.begin()!;
});
afterEach(() => {
  lifetime.end();
  strikeStage();
});

describe('a script of ours', () => {
  test('lives once in a document', () => {
    expect(Lifetime.begin()).toBeUndefined();
    lifetime.end();
    lifetime = Lifetime.begin()!;
    expect(lifetime.isAlive).toBe(true);
  });

  test('lives whatever names the page gives to its elements', () => {
    lifetime.end();
    Object.assign(window, { overlay: document.createElement('a') });
    lifetime = Lifetime.begin()!;
    expect(lifetime).toBeDefined();
  });

  test('ends when its extension has gone, which it sees at the next event', () => {
    const heard = vi.fn<() => void>();
    const ended = vi.fn<() => void>();
    lifetime.listen(window, 'popstate', heard);
    lifetime.onEnd(ended);
    orphan();
    expect(ended).not.toHaveBeenCalled();
    trusted(window, new PopStateEvent('popstate'));
    expect(heard).not.toHaveBeenCalled();
    expect(ended).toHaveBeenCalledTimes(1);
  });

  test('hears nothing that the page makes up', () => {
    const heard = vi.fn<() => void>();
    lifetime.listen(window, 'popstate', heard);
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(heard).not.toHaveBeenCalled();
    trusted(window, new PopStateEvent('popstate'));
    expect(heard).toHaveBeenCalledTimes(1);
  });

  test('is retired by a newer one that knows the secret name, and by no other event', () => {
    lifetime.succeed('secret');
    document.dispatchEvent(new Event('secret-guess'));
    expect(lifetime.isAlive).toBe(true);
    document.dispatchEvent(new Event('secret'));
    expect(lifetime.isAlive).toBe(false);
  });

  test('calls the older ones to retire once, however often it is told the name', () => {
    const older = vi.fn<() => void>();
    document.addEventListener('secret', older);
    lifetime.succeed('secret');
    lifetime.succeed('secret');
    document.removeEventListener('secret', older);
    expect(older).toHaveBeenCalledTimes(1);
  });

  test('does not retire itself by asking for the name again, nor by getting another', () => {
    lifetime.succeed('secret');
    lifetime.succeed('secret');
    lifetime.succeed('other');
    expect(lifetime.isAlive).toBe(true);
    document.dispatchEvent(new Event('secret'));
    expect(lifetime.isAlive).toBe(true);
  });
});
