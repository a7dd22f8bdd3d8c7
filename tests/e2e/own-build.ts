import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { ensureBuilt } from './build';

export interface OwnBuild {
  folder: string;
  /** Changes the text of one of its files; answers with how to put it back. */
  edit(file: string, change: (text: string) => string): () => void;
}

/** A copy of the build that the tests of a file may change under the browser: an update, a removal of a permission, a broken worker. */
export function ownBuild(): OwnBuild {
  const folder = mkdtempSync(path.join(tmpdir(), 'fairlead-own-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(ensureBuilt(), folder, { recursive: true });
  return {
    folder,
    edit(file, change) {
      const place = path.join(folder, file);
      const before = readFileSync(place, 'utf8');
      writeFileSync(place, change(before));
      return () => writeFileSync(place, before);
    },
  };
}
