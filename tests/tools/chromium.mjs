/**
 * Finds Chromium or Chrome, and gets one where there is none. `node tests/tools/chromium.mjs` prints its path, or says
 * what to do and ends with 1. Node's own modules only: it runs before anything is installed.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { downloaded, installByApt, installByPuppeteer, runs, windowsFolders } from './find-browser.mjs';

/** The binary itself before Debian's wrapper, which adds flags of its own. */
const linux = [
  '/usr/lib/chromium/chromium',
  '/usr/bin/chromium',
  '/usr/lib/chromium-browser/chromium-browser',
  '/usr/bin/chromium-browser',
  '/opt/google/chrome/chrome',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
];
const mac = ['Google Chrome', 'Chromium', 'Google Chrome for Testing'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);
const windows = windowsFolders.flatMap((folder) =>
  ['Google/Chrome', 'Chromium'].map((product) => path.join(folder, product, 'Application', 'chrome.exe')),
);
const usual = { darwin: mac, win32: windows }[process.platform] ?? linux;

/** The path of a Chromium or Chrome that is there, or `undefined`. */
export function findChromium() {
  const named = [process.env.CHROME_PATH, process.env.PUPPETEER_EXECUTABLE_PATH];
  return [...named, ...usual].find((file) => file && runs(file)) ?? downloaded('chrome');
}

/** Debian has the languages of Chromium's own interface in a package of their own, which Ubuntu lacks. */
const byApt = () => installByApt(['chromium', 'chromium-l10n'], ['chromium']);

/** The path of a browser, installed if it has to be; `undefined` where that is impossible. */
export function ensureChromium() {
  for (const install of [undefined, byApt, () => installByPuppeteer('chrome')]) {
    install?.();
    const found = findChromium();
    if (found) return found;
  }
  return undefined;
}

export const howToGetChromium = [
  'The tests and the start command need Chromium or Chrome, and none could be found or installed.',
  'Install one (Debian, Ubuntu: apt-get install chromium; others: https://www.google.com/chrome/),',
  'or name its program in the variable CHROME_PATH.',
].join('\n');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = ensureChromium();
  if (!found) process.exitCode = 1;
  process[found ? 'stdout' : 'stderr'].write(`${found ?? howToGetChromium}\n`);
}
