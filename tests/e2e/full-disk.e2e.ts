import { expect, onTestFinished, test } from 'vitest';
import { ownBuild } from './own-build';
import { openBackup, savedBackup } from './steps/backup';
import { givenLead, send } from './steps/commands';
import { allRows, becomes, leadsIn } from './steps/database';
import { toastSays } from './steps/page';
import { addIt, writeName } from './steps/popup';
import { Session } from './steps/session';

const build = ownBuild();
// With this permission the browser asks nothing of the disk before it writes.
build.edit('manifest.json', (text) => text.replace('"unlimitedStorage",', ''));

const everything = async ({ desk }: Session) => [
  await allRows(desk, 'leads'),
  await allRows(desk, 'activities'),
  await allRows(desk, 'stageChanges'),
  await allRows(desk, 'totals'),
  await allRows(desk, 'requests'),
];

/** The disk is full for the extension; answers with how to make room. */
async function fillDisk(session: Session): Promise<() => Promise<void>> {
  const client = await session.desk.createCDPSession();
  await client.send('Storage.overrideQuotaForOrigin', { origin: `chrome-extension://${session.id}`, quotaSize: 1 });
  const write = () =>
    send(session, 'backup.stage', { backupId: 'filling', part: 0, text: 'x' }).then(
      () => '',
      (error: Error) => error.message,
    );
  // The browser asks the disk twice a minute at most, and goes by what it heard till then: this waits, at no cost.
  await expect.poll(write, { timeout: 60_000, interval: 1000 }).toContain('storage-full');
  return () => client.detach();
}

test('F10: on a full disk nothing is half written, what is there is read and saved as a file, and it goes on when there is room', async () => {
  const session = await Session.start({ extension: build.folder });
  onTestFinished(() => session.close());
  await givenLead(session, { name: 'Anna Berg', stageId: 'proposal' });
  const makeRoom = await fillDisk(session);

  const before = await everything(session);
  const popup = await session.visit(session.address('popup.html'));
  await writeName(popup, 'Bo Dahl');
  await addIt(popup);
  await toastSays(popup, 'The disk is full. Nothing was saved');
  expect(await everything(session)).toEqual(before);
  const backup = await openBackup(session);
  expect(await savedBackup(backup)).toContain('Anna Berg');

  await makeRoom();
  await popup.bringToFront();
  await addIt(popup);
  await becomes(async () => (await leadsIn(session.desk)).map(({ name }) => name)).toEqual(['Anna Berg', 'Bo Dahl']);
});
