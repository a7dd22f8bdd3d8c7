// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Lifetime } from '@/lib/overlay/lifetime';
import { startOverlay } from '@/lib/overlay/start';
import type { TabReplies } from '@/lib/messages/contract';
import { draw, go, orphan, profile, kari, raiseStage, slugSite, strikeStage } from './stage';

type Handlers = { [Question in keyof TabReplies]: (input?: unknown) => unknown };
const { answered } = vi.hoisted(() => ({ answered: [] as Handlers[] }));
vi.mock('@/lib/messages/tab', () => ({
  answerTab: (handlers: Handlers) => answered.push(handlers),
  announcePageChanged: () => {},
}));
vi.mock('@/lib/messages/client', () => ({ send: () => Promise.reject(new Error('asleep')), CommandError: Error }));

const glance = { id: 'linkedin' as const, matches: [], glance: () => profile([kari()]) };

beforeEach(() => {
  raiseStage();
  answered.length = 0;
  go('kari');
  draw('kari');
});
afterEach(() => {
  Lifetime.current?.end();
  strikeStage();
});

test('one overlay stands in a document, however often its scripts are run', () => {
  expect(startOverlay(glance)).toBe(true);
  expect(startOverlay(glance)).toBe(true);
  expect(answered).toHaveLength(1);
});

test('what is brought later goes to the overlay that stands, whichever script it meets', async () => {
  startOverlay(glance);
  const site = slugSite();
  expect(answered[0]!['page.read']()).toEqual({ state: 'unread' });
  expect(startOverlay(site)).toBe(true);
  expect(answered[0]!['page.read']()).not.toEqual({ state: 'unread' });
  expect(answered).toHaveLength(1);
});

test('an orphan takes nothing, and says so', () => {
  orphan();
  expect(startOverlay(slugSite())).toBe(false);
  expect(answered).toHaveLength(0);
});
