import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { builtWithLeave } from './build-with-leave';
import { givenLead } from './steps/commands';
import { becomes } from './steps/database';
import { press, shows, toastSays } from './steps/page';
import { sharedSession } from './steps/session';

const session = sharedSession({ extension: builtWithLeave() });

test('where the rep wants it, a backup is saved among her downloads by itself, and not again before its time', async () => {
  const downloads = mkdtempSync(path.join(tmpdir(), 'fairlead-downloads-'));
  const browser = await session().browser.target().createCDPSession();
  await browser.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  await givenLead(session(), { name: 'Anna Berg' });
  const page = await session().visit(session().address('dashboard.html#/backup'));
  await press(page, 'Every week', 'radio');
  await toastSays(page, 'A backup was saved in your downloads');
  // Where it is told where to put downloads, the browser gives them names of its own.
  const files = () => Promise.resolve(readdirSync(downloads));
  await becomes(files).toEqual([expect.stringMatching(/\.json$/)]);
  const [name = ''] = await files();
  const text = readFileSync(path.join(downloads, name), 'utf8');
  expect(text).toContain('Anna Berg');
  const again = await session().visit(session().address('dashboard.html#/backup'));
  await shows(again, 'saved within the last day');
  expect(await files()).toHaveLength(1);
});
