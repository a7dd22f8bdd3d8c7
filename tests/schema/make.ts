/**
 * Makes the stored sample of a version of the schema: `npx tsx tests/schema/make.ts BUILD COMMIT`, with the folder of an
 * extension that was built of that commit (`WXT_OUT_DIR` names where `npm run build` puts it). The version is the build's own.
 */
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { launch, newProfile } from '../e2e/browser';
import { hasPipeline } from '../e2e/steps/database';
import { serviceWorker } from '../e2e/worker';
import { fill } from './fill';
import { keyed, keyedId, packProfile } from './profile';
import { storedDatabase } from './raw';
import { hashOfText, profileFile, type Sample, sampleFile } from './stored';

/** Of the database: before it no build took copies by itself. */
const firstWithCopies = 70;

const list = (entries: string[]) => `{\n${entries.join(',\n')}\n}`;

/** A line for each row, so that the difference of two samples can be read. */
function lines({ stores, rows, ...head }: Sample): string {
  const shapes = Object.entries(stores).map(([name, shape]) => `    ${JSON.stringify(name)}: ${JSON.stringify(shape)}`);
  const tables = Object.entries(rows).map(
    ([name, all]) => `    ${JSON.stringify(name)}: [${all.map((row) => `\n      ${JSON.stringify(row)}`).join(',')}]`,
  );
  const known = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return `${list([...known, `  "stores": ${list(shapes)}`, `  "rows": ${list(tables)}`])}\n`;
}

const [build, commit] = process.argv.slice(2);
if (!build || !commit) throw new Error('Usage: npx tsx tests/schema/make.ts BUILD COMMIT');

const [extension, profile] = await Promise.all([keyed(build), newProfile()]);
const { browser, id, close } = await launch({ extension, profile });
if (id !== keyedId) throw new Error(`The id is ${id}, not ${keyedId}`);
const desk = await browser.newPage();
await desk.goto(`chrome-extension://${id}/manifest.json`);
// What runs this script gives every function its name by a helper, which a page does not have.
await desk.evaluate('globalThis.__name = (named) => named');
await hasPipeline(desk);
await fill(async (command, input) => {
  const envelope = { command, requestId: crypto.randomUUID(), input };
  const answer = (await desk.evaluate((message) => chrome.runtime.sendMessage(message), envelope)) as
    | { ok: true; reply: Record<string, unknown> }
    | { ok: false; error: string; detail?: string };
  if (answer.ok) return answer.reply;
  process.stderr.write(`${command}: ${answer.error} ${answer.detail ?? ''}\n`);
  return undefined;
});
// An update waits: the builds that copy everything then do so.
const worker = await serviceWorker(browser);
await worker.evaluate(() => {
  const event = chrome.runtime.onUpdateAvailable as unknown as { dispatch(details: object): void };
  event.dispatch({ version: '99.0' });
});
const stored = await storedDatabase(desk);
const copies = () => desk.evaluate(() => chrome.storage.local.get(null));
if (stored.version >= firstWithCopies) while (!('snapshots' in (await copies()))) await pause(50);
const local = await copies();
await close();

const sample: Sample = { commit, text: hashOfText(stored.rows), local, ...stored };
const version = stored.version / 10;
await mkdir(path.dirname(sampleFile(version)), { recursive: true });
await writeFile(sampleFile(version), lines(sample));
packProfile(profile, profileFile(version), (part) => existsSync(path.join(profile, part)));
await Promise.all([extension, profile].map((folder) => rm(folder, { recursive: true, force: true })));
const counts = Object.entries(stored.rows).map(([name, rows]) => `${name} ${rows.length}`);
process.stdout.write(`version ${version}: ${counts.join(', ')}\n`);
