/**
 * Finds Firefox, and gets one where there is none. `node tests/tools/firefox.mjs` prints its path, or says what to do and
 * ends with 1. Node's own modules only: it runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { downloaded, installByApt, installByPuppeteer, runs, windowsFolders } from './find-browser.mjs';

/** `strict_min_version` of the manifest: an older one refuses the extension. */
const least = 142;

const linux = [
  '/usr/lib/firefox-esr/firefox-esr',
  '/usr/bin/firefox-esr',
  '/usr/lib/firefox/firefox',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
];
const mac = ['/Applications/Firefox.app/Contents/MacOS/firefox'];
const windows = windowsFolders.map((folder) => path.join(folder, 'Mozilla Firefox', 'firefox.exe'));
const usual = { darwin: mac, win32: windows }[process.platform] ?? linux;

/** Windows' own prints no version to a pipe; there it is believed. */
function isNewEnough(file) {
  if (process.platform === 'win32') return true;
  const said = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 20_000 }).stdout ?? '';
  return Number(said.match(/Firefox (\d+)/)?.[1]) >= least;
}

const fits = (file) => Boolean(file) && runs(file) && isNewEnough(file);

/** The path of a Firefox that is there and takes the extension, or `undefined`. */
export function findFirefox() {
  const loaded = () => [downloaded('firefox')].find(fits);
  return [process.env.FIREFOX_PATH, ...usual].find(fits) ?? loaded();
}

/** Its own `firefox` is a snap in Ubuntu, which no container runs; there Puppeteer's comes next. */
const byApt = () => installByApt(['firefox-esr']);

/** The path of a browser, installed if it has to be; `undefined` where that is impossible. */
export function ensureFirefox() {
  for (const install of [undefined, byApt, () => installByPuppeteer('firefox@stable')]) {
    install?.();
    const found = findFirefox();
    if (found) return found;
  }
  return undefined;
}

export const howToGetFirefox = [
  `The tests in Firefox need Firefox ${least} or newer, and none could be found or installed.`,
  'Install one (Debian: apt-get install firefox-esr; others: https://www.mozilla.org/firefox/),',
  'or name its program in the variable FIREFOX_PATH.',
].join('\n');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = ensureFirefox();
  if (!found) process.exitCode = 1;
  process[found ? 'stdout' : 'stderr'].write(`${found ?? howToGetFirefox}\n`);
}
