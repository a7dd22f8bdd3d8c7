import { expect, test, vi } from 'vitest';
import { awaitSite, bringSite } from '@/lib/overlay/meet';
import type { Site } from '@/lib/sites/site';

const site = { id: 'gmail' } as Site;

test('a site without an overlay before it starts nothing, and does not fail', () => {
  expect(() => bringSite(site)).not.toThrow();
});

test('a site starts the overlay that came last: one of an older version, which may still stand there, is not asked', () => {
  const [old, fresh] = [vi.fn<(site: Site) => void>(), vi.fn<(site: Site) => void>()];
  awaitSite(old);
  awaitSite(fresh);
  bringSite(site);
  expect(old).not.toHaveBeenCalled();
  expect(fresh.mock.calls).toEqual([[site]]);
});
