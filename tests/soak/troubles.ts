import { vi } from 'vitest';
import { loseWorkerAt } from '../e2e/worker-loss';
import { stopServiceWorker } from '../e2e/worker';
import { announceUpdate, fillDisk, inWorker, ringRound, setClock, zones } from './clock';
import { damageDatabase, damageStorage } from './damage';
import { type Sender, senders } from './field';
import { burst, freshWrite, sendFrom } from './ordinary';
import { type Copy, recovered } from './recovery';
import { lookAtAll, type Step, type Walk } from './walk';

const hour = 3_600_000;
const patience = { timeout: 60_000, interval: 50 };

/** What was under way when the browser went is sent again under its number, and is done once. */
async function sendUnanswered(walk: Walk): Promise<void> {
  for (const write of walk.model.unknown) await sendFrom(walk, walk.random.pick(senders), write);
}

/** Some commands are on their way when the browser is killed. */
async function killInTheMiddle(walk: Walk): Promise<void> {
  const under = burst(walk, 2, 4);
  await new Promise((resolve) => {
    setTimeout(resolve, walk.random.below(60));
  });
  await walk.field.kill();
  await under;
  walk.ahead = 0;
}

export const troubles = {
  'stop the worker': async (walk) => {
    await inWorker(walk.field, () => Promise.resolve());
    const under = walk.random.chance(0.7) ? burst(walk, 1, 3) : undefined;
    // One that has stopped by itself just then is stopped too.
    await Promise.all([stopServiceWorker(walk.field.browser).catch(() => undefined), under]);
    walk.ahead = 0;
    return undefined;
  },

  /** The worker dies with everything written and nothing committed, or committed and nothing answered. */
  'lose the worker in a command': async (walk) => {
    const sender = walk.random.pick(senders);
    await walk.field.view(sender);
    const moment = walk.random.pick(['writing', 'unanswered'] as const);
    const lose = await inWorker(walk.field, () => loseWorkerAt(walk.field, moment));
    // One that is sure to write something.
    let write = freshWrite(walk);
    while (write.sent.command !== 'lead.create' && write.sent.command !== 'note.add') {
      // Never sent.
      write.fate = 'refused';
      write = freshWrite(walk);
    }
    const sending = sendFrom(walk, sender, write);
    await Promise.race([lose(), sending]);
    await sending;
    walk.ahead = 0;
    return undefined;
  },

  navigate: async (walk) => {
    const sender = walk.random.pick(['linkedin', 'gmail'] as const);
    await walk.field.view(sender);
    // What this tab has just sent may be carried out, or not; the panel is gone before the answer.
    const under = sendFrom(walk, sender, freshWrite(walk));
    await walk.field.reopen(sender, walk.random.below(10));
    await under;
    await sendUnanswered(walk);
    return undefined;
  },

  'reopen a view': async (walk) => {
    await walk.field.reopen(walk.random.pick(['popup', 'dashboard'] as const), 0);
    return undefined;
  },

  /** An hour goes by in which the rep does nothing: a copy is taken. */
  hour: async (walk) => {
    const newest = async () => (await walk.field.kept<Copy[]>('snapshots'))?.[0];
    // A worker that was started anew has lost what its clock was ahead, and the newest copy may be of a later hour.
    const last = (await newest())?.at ?? 0;
    walk.ahead = Math.max(walk.ahead, last - Date.now()) + hour + 60_000;
    await setClock(walk.field, walk.ahead);
    await ringRound(walk.field);
    const reached = (await walk.field.kept<{ writes: number }>('sentinel'))?.writes;
    await vi
      .waitUntil(async () => (await newest())?.writes === reached, patience)
      .catch(async () => {
        throw new Error(`No copy was taken: ${reached} writes, the newest copy has ${(await newest())?.writes}`);
      });
    return undefined;
  },

  'set the clock': async (walk) => {
    walk.ahead = Math.round((walk.random.next() * 6 - 3) * 24 * hour);
    await setClock(walk.field, walk.ahead);
    return `${Math.round(walk.ahead / hour)} hours ahead`;
  },

  'change the zone': async (walk) => {
    const zone = walk.random.pick(zones);
    await walk.field.desk.emulateTimezone(zone);
    return zone;
  },

  /** No room at all: what is answered as done is there, the rest is not, and goes through once there is room. */
  'fill the disk': async (walk) => {
    const { field, random } = walk;
    await fillDisk(field, true);
    const tried = Array.from({ length: 3 }, () => freshWrite(walk));
    for (const write of tried) await sendFrom(walk, random.pick(senders), write);
    await fillDisk(field, false);
    const refused = tried.filter(({ fate }) => fate === 'refused');
    for (const write of refused) await sendFrom(walk, random.pick(senders), write);
    return `${refused.length} of ${tried.length} were refused`;
  },

  'kill the browser': async (walk) => {
    await killInTheMiddle(walk);
    await walk.field.open();
    const note = await recovered(walk.field, walk.model);
    await sendUnanswered(walk);
    await lookAtAll(walk);
    return note;
  },

  update: async (walk) => {
    await announceUpdate(walk.field);
    const under = burst(walk, 1, 2);
    await walk.field.update();
    await under;
    walk.ahead = 0;
    await sendUnanswered(walk);
    await lookAtAll(walk);
    return undefined;
  },

  'damage the database': async (walk) => {
    const { field, random } = walk;
    await (random.chance(0.5) ? killInTheMiddle(walk) : field.quit());
    walk.ahead = 0;
    const damage = await damageDatabase(field.profile, field.id, random);
    await field.open();
    const note = await recovered(field, walk.model);
    await lookAtAll(walk);
    return `${damage}: ${note}`;
  },

  'damage the storage': async (walk) => {
    const { field, random } = walk;
    await field.quit();
    walk.ahead = 0;
    const damage = await damageStorage(field.profile, field.id, random);
    await field.open();
    const note = await recovered(field, walk.model);
    await lookAtAll(walk);
    return `${damage}: ${note}`;
  },

  /** As a browser does it that runs out of room, or that is told to forget the site. */
  'empty the database': async (walk) => {
    const { field } = walk;
    const session = await field.desk.createCDPSession();
    const origin = `chrome-extension://${field.id}`;
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
    await session.detach();
    // Nothing looks before something is written: what is written to the empty database is no part of the walk.
    const probe = {
      command: 'settings.change',
      requestId: `probe-${walk.model.writes.length}`,
      input: { letterKeys: true },
    };
    await field.send('dashboard' satisfies Sender, probe);
    const note = await recovered(field, walk.model);
    await lookAtAll(walk);
    return note;
  },
} satisfies Record<string, Step>;
