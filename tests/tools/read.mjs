// `npm run --silent read -- FILE --url URL`: what the extension reads from a saved page. See read.ts.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { ensureInstalled, project } from './install.mjs';

// Standard output is for the answer alone: what is installed first is told to the standard error.
if (!ensureInstalled()) process.exit(2);

const tsx = path.join(project, 'node_modules/tsx/dist/cli.mjs');
// A relative file is meant from where the command was given, also under `npm run`.
const cwd = process.env.INIT_CWD ?? process.cwd();
const args = [tsx, '--tsconfig', path.join(project, 'tsconfig.json'), path.join(project, 'tests/tools/read.ts')];
const { status } = spawnSync(process.execPath, [...args, ...process.argv.slice(2)], { cwd, stdio: 'inherit' });
process.exit(status ?? 2);
