// `npm run --silent read -- FILE --url URL`: what the extension reads from a saved page. See read.ts.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');

if (!existsSync(tsx) || !existsSync(path.join(root, 'node_modules/jsdom'))) {
  process.stderr.write('Installing what the reader needs (npm ci) …\n');
  // Standard output is for the answer alone.
  const npm = spawnSync('npm', ['ci'], { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (npm.status !== 0) {
    process.stderr.write('npm ci failed; run it yourself and read what it says.\n');
    process.exit(2);
  }
}

// A relative file is meant from where the command was given, also under `npm run`.
const cwd = process.env.INIT_CWD ?? process.cwd();
const args = [tsx, '--tsconfig', path.join(root, 'tsconfig.json'), path.join(root, 'tests/tools/read.ts')];
const { status } = spawnSync(process.execPath, [...args, ...process.argv.slice(2)], { cwd, stdio: 'inherit' });
process.exit(status ?? 2);
