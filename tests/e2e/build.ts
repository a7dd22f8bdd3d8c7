import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../', import.meta.url));
const sources = ['assets', 'components', 'entrypoints', 'lib', 'public', 'wxt.config.ts', 'package-lock.json'];

/** Milliseconds since 1970 of the newest file at or below a path; 0 where there is none. */
function newest(file: string): number {
  if (!existsSync(file)) return 0;
  if (statSync(file).isFile()) return statSync(file).mtimeMs;
  const files = readdirSync(file, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Math.max(0, ...files.map((entry) => statSync(path.join(entry.parentPath, entry.name)).mtimeMs));
}

/**
 * The folder of the built extension, built anew where a source is newer than the build. `WXT_OUT_DIR` names another output
 * folder, as it does to the build itself.
 */
export function ensureBuilt(browser: 'chrome' | 'firefox' = 'chrome'): string {
  const folder = path.resolve(project, process.env.WXT_OUT_DIR ?? '.output', `${browser}-mv3`);
  const built = newest(path.join(folder, 'manifest.json'));
  if (sources.every((source) => newest(path.join(project, source)) < built)) return folder;
  const wxt = path.join(project, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  // Vitest names its own environment `test`, in which React would be built for developers.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build', '-b', browser, '--mv3'], {
    cwd: project,
    encoding: 'utf8',
    env,
  });
  if (status !== 0) throw new Error(`The extension could not be built.\n${stdout}\n${stderr}`);
  return folder;
}
