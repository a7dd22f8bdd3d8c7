/** What finding Chromium and finding Firefox have in common. Node's own modules only: it runs before anything is installed. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../', import.meta.url));
const puppeteerCache = path.join(project, 'node_modules', '.cache', 'puppeteer');

/** Whether there is such a program. */
export function runs(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The folders in which Windows keeps programs. */
export const windowsFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
  (name) => process.env[name] ?? [],
);

function puppeteer(args, stdout) {
  const cli = path.join(project, 'node_modules', 'puppeteer', 'lib', 'esm', 'puppeteer', 'node', 'cli.js');
  return spawnSync(process.execPath, [cli, ...args], {
    cwd: project,
    encoding: 'utf8',
    stdio: ['ignore', stdout, 'ignore'],
  });
}

/** What Puppeteer has downloaded of a browser (`chrome`, `firefox`) for this project, if anything. */
export function downloaded(name) {
  const listed = puppeteer(['browsers', 'list', '--path', puppeteerCache], 'pipe');
  return listed.stdout?.match(new RegExp(`^${name}@\\S+ \\(\\S+\\) (.+)$`, 'm'))?.[1];
}

export function installByPuppeteer(name) {
  process.stderr.write(`Downloading ${name} by Puppeteer's installer.\n`);
  puppeteer(['browsers', 'install', name, '--path', puppeteerCache], 2);
}

const works = (command, args, stdio = 'ignore') => spawnSync(command, args, { stdio }).status === 0;

/** Installs the first of these lists of packages that apt has; nothing where there is no apt, or no right to use it. */
export function installByApt(...choices) {
  if (process.platform !== 'linux' || !works('apt-get', ['--version'])) return;
  const root = process.getuid?.() === 0;
  if (!root && !works('sudo', ['-n', 'true'])) return;
  const [command, ...before] = root ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  process.stderr.write(`Installing ${choices[0].join(' and ')} by apt-get.\n`);
  const toStderr = ['ignore', 2, 2];
  works(command, [...before, '-qq', 'update'], toStderr);
  const install = [...before, '-qq', '-y', '--no-install-recommends', 'install'];
  choices.some((packages) => works(command, [...install, ...packages], toStderr));
}
