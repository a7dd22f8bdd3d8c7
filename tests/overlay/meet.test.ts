import { beforeEach, expect, test, vi } from 'vitest';
import { awaitSite, bringSite, type Standing } from '@/lib/overlay/meet';
import type { Site } from '@/lib/sites/site';

const site = { id: 'gmail' } as Site;
const starting = (takes = true) => vi.fn<(site: Standing) => boolean>(() => takes);

beforeEach(() => {
  Object.assign(globalThis, { [Symbol.for('site')]: undefined });
});

test.each([
  ['overlay', (start: (site: Standing) => boolean) => [() => awaitSite(start), () => bringSite(site)]],
  ['site', (start: (site: Standing) => boolean) => [() => bringSite(site), () => awaitSite(start)]],
])('a tab’s overlay starts with its site, once, when the %s comes first', (_first, inTurn) => {
  const start = starting();
  for (const come of inTurn(start)) come();
  expect(start.mock.calls).toEqual([[site]]);
});

test('what an older version left there is not what starts, whichever of the new scripts comes first', () => {
  const [orphan, fresh] = [starting(false), starting()];
  awaitSite(orphan);
  bringSite(site);
  awaitSite(fresh);
  expect(fresh.mock.calls).toEqual([[site]]);
});

test('a site that was taken is not started again by a newer overlay: that waits for its own', () => {
  const [old, fresh] = [starting(), starting()];
  awaitSite(old);
  bringSite(site);
  awaitSite(fresh);
  expect(fresh).not.toHaveBeenCalled();
  const newer = { id: 'gmail', matches: [] } as unknown as Site;
  bringSite(newer);
  expect(fresh.mock.calls).toEqual([[newer]]);
});
