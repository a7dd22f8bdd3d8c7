/** Installs the packages where they are missing or others than the lock file's. Node's own modules only. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const project = fileURLToPath(new URL('../../', import.meta.url));

/** `engines.node` of package.json. */
const leastNode = [20, 19];

/** A sentence where this Node is too old. */
export function tooOldNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > leastNode[0] || (major === leastNode[0] && minor >= leastNode[1])) return undefined;
  return `Fairlead needs Node ${leastNode.join('.')} or newer; this is ${version}. See https://nodejs.org.`;
}

const packagesIn = (file) => {
  try {
    return JSON.parse(readFileSync(new URL(file, new URL('../../', import.meta.url)), 'utf8')).packages;
  } catch {
    return undefined;
  }
};

/**
 * npm writes down what it has put into `node_modules`: the lock file's packages, without optional ones of other systems.
 * Both are package maps of npm's lock files.
 */
export function isInstalled(locked, installed) {
  if (!locked || !installed) return false;
  return Object.entries(locked).every(([place, { version, optional, devOptional, peer }]) => {
    if (place === '') return true;
    const there = installed[place];
    return there ? there.version === version : Boolean(optional || devOptional || peer);
  });
}

/** Types and paths that WXT makes for this project: its own script, where no script of a package may run (`.npmrc`). */
function prepare() {
  const wxt = path.join(project, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status } = spawnSync(process.execPath, [wxt, 'prepare'], { cwd: project, stdio: ['ignore', 2, 2] });
  if (status !== 0) process.stderr.write('wxt prepare failed: see above.\n');
  return status === 0;
}

/** @returns {boolean} whether what WXT makes for the types is there now */
export const ensurePrepared = () => existsSync(path.join(project, '.wxt', 'tsconfig.json')) || prepare();

/** @returns {boolean} whether the packages are there now, and what is made of them */
export function ensureInstalled() {
  const tooOld = tooOldNode();
  if (tooOld) {
    process.stderr.write(`${tooOld}\n`);
    return false;
  }
  if (isInstalled(packagesIn('package-lock.json'), packagesIn('node_modules/.package-lock.json')))
    return ensurePrepared();
  process.stderr.write('Installing packages (npm ci) …\n');
  // The standard output is for what was asked for. Windows finds npm by a shell only.
  const npm = { cwd: project, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' };
  const { status } = spawnSync('npm', ['ci'], npm);
  if (status !== 0) process.stderr.write('npm ci failed: see above. Nothing was started.\n');
  return status === 0 && prepare();
}
