/**
 * Finds Chromium or Chrome, and gets one where there is none. `node tests/tools/chromium.mjs` prints its path, or says
 * what to do and ends with 1. Node's own modules only: it runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../', import.meta.url));
const puppeteerCache = path.join(project, 'node_modules', '.cache', 'puppeteer');

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
const windows = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
  const folder = process.env[name];
  if (!folder) return [];
  return ['Google/Chrome', 'Chromium'].map((product) => path.join(folder, product, 'Application', 'chrome.exe'));
});
const usual = { darwin: mac, win32: windows }[process.platform] ?? linux;

const runs = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The path of a Chromium or Chrome that is there, or `undefined`. */
export function findChromium() {
  const named = [process.env.CHROME_PATH, process.env.PUPPETEER_EXECUTABLE_PATH];
  return [...named, ...usual].find((file) => file && runs(file)) ?? downloaded();
}

/** What Puppeteer has downloaded for this project, if anything. */
function downloaded() {
  const listed = puppeteer(['browsers', 'list', '--path', puppeteerCache], 'pipe');
  return listed.stdout?.match(/^chrome@\S+ \(\S+\) (.+)$/m)?.[1];
}

function puppeteer(args, stdout) {
  const cli = path.join(project, 'node_modules', 'puppeteer', 'lib', 'esm', 'puppeteer', 'node', 'cli.js');
  return spawnSync(process.execPath, [cli, ...args], {
    cwd: project,
    encoding: 'utf8',
    stdio: ['ignore', stdout, 'ignore'],
  });
}

const works = (command, args, stdio = 'ignore') => spawnSync(command, args, { stdio }).status === 0;

function installByApt() {
  if (process.platform !== 'linux' || !works('apt-get', ['--version'])) return;
  const root = process.getuid?.() === 0;
  if (!root && !works('sudo', ['-n', 'true'])) return;
  const [command, ...before] = root ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  process.stderr.write('No Chromium found: installing it by apt-get.\n');
  const toStderr = ['ignore', 2, 2];
  works(command, [...before, '-qq', 'update'], toStderr);
  // Debian has the languages of Chromium's own interface in a package of their own, which Ubuntu lacks.
  const install = [...before, '-qq', '-y', '--no-install-recommends', 'install'];
  if (!works(command, [...install, 'chromium', 'chromium-l10n'], toStderr))
    works(command, [...install, 'chromium'], toStderr);
}

function installByPuppeteer() {
  process.stderr.write("No Chromium found: downloading Chrome by Puppeteer's installer.\n");
  puppeteer(['browsers', 'install', 'chrome', '--path', puppeteerCache], 2);
}

/** The path of a browser, installed if it has to be; `undefined` where that is impossible. */
export function ensureChromium() {
  for (const install of [undefined, installByApt, installByPuppeteer]) {
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
