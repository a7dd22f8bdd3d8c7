import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { contentOf, zipEntries } from '../../webstore/pack/zip-entries';
import { project } from '../tools/install.mjs';

export interface Packages {
  /** What a store is given, by the last word of its name: `edge`, `firefox`, `sources`. */
  zips: Record<string, string>;
  /** The notes of `shippedParts`. */
  parts: string;
}

/** A folder that is gone after the tests of the file. */
function temporary(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'fairlead-packages-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** Builds and packs the extension for a browser as `npm run zip` does, beside the build of the other tests. */
export function packages(...args: string[]): Packages {
  const folder = temporary();
  const parts = path.join(folder, 'parts.jsonl');
  const wxt = path.join(project, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'zip', ...args], {
    cwd: project,
    encoding: 'utf8',
    // Vitest names its own environment `test`, in which React would be built for developers.
    env: { ...process.env, NODE_ENV: 'production', WXT_OUT_DIR: folder, SHIPPED_PARTS: parts },
  });
  if (status !== 0) throw new Error(`The extension could not be packed.\n${stdout}\n${stderr}`);
  const zips = readdirSync(folder).filter((name) => name.endsWith('.zip'));
  const named = zips.map((name) => [/-(\w+)\.zip$/.exec(name)?.[1] ?? name, path.join(folder, name)]);
  return { zips: Object.fromEntries(named) as Record<string, string>, parts };
}

/** The files of an archive, by name. */
export const filesIn = (zip = ''): Map<string, Buffer> =>
  new Map(zipEntries(readFileSync(zip)).map((entry) => [entry.name, contentOf(entry)]));

/** A folder with what is in the archive. */
export function unpacked(zip = ''): string {
  const folder = temporary();
  for (const [name, content] of filesIn(zip)) {
    mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}
