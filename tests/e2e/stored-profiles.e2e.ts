import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { schemaVersion } from '@/lib/store/schema';
import { expectConsistent } from '@/tests/store/invariants';
import { everythingIn } from '@/tests/store/everything';
import { keyed, keyedId, unpackProfile } from '../schema/profile';
import { storedDatabase } from '../schema/raw';
import { hashOfText, profileFile, sampledVersions, sampleOf } from '../schema/stored';
import { launch, type Launched, newProfile } from './browser';
import { ensureBuilt } from './build';
import { becomes } from './steps/database';
import { textOf } from './steps/page';

let extension: string;
beforeAll(async () => {
  extension = await keyed(ensureBuilt());
});
afterAll(() => rm(extension, { recursive: true, force: true }));

/** Today's build, started in the profile that a build of this version of the schema left. */
async function inProfileOf(version: number, work: (launched: Launched) => Promise<void>): Promise<void> {
  const profile = await newProfile();
  try {
    unpackProfile(profileFile(version), profile);
    const launched = await launch({ extension, profile, timeZone: 'UTC' });
    try {
      await work(launched);
    } finally {
      await launched.close();
    }
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

test.each(sampledVersions())(
  'a profile of version %i of the schema says the same word for word in today’s build',
  (version) =>
    inProfileOf(version, async ({ browser, id }) => {
      expect(id).toBe(keyedId);
      const dashboard = await browser.newPage();
      await dashboard.goto(`chrome-extension://${id}/dashboard.html#/leads`);
      // The welcome page, which an unpacked extension opens at each start, may stand before it.
      await becomes(() => textOf(dashboard)).toContain('Fjord & Sønner AS');
      const now = await storedDatabase(dashboard);
      expect(now.version).toBe(10 * schemaVersion);
      expect(hashOfText(now.rows)).toBe(sampleOf(version).text);
      expectConsistent(everythingIn(now.rows), 'UTC');
      // Copies that the older build took outlive the update.
      const { sentinel: _, ...copies } = sampleOf(version).local;
      expect(await dashboard.evaluate(() => chrome.storage.local.get(null))).toMatchObject(copies);
    }),
);
