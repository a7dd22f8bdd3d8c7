import { appendFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/** One file of code in a package: its bytes as they are shipped, and the length of each part before it was made small. */
export interface Bundled {
  bytes: number;
  parts: Record<string, number>;
}

/** Where a part comes from: the folder of its package, or `''` for our own code and what the bundler puts between. */
export const folderOf = (id: string): string =>
  /(?:^|\/)(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? '';

/**
 * Bytes of each package, by its folder. What is made small cannot be told apart any more: a file's bytes are shared out by what
 * each part had before.
 */
export function bytesByPackage(files: readonly Bundled[]): Map<string, number> {
  const bytes = new Map<string, number>();
  for (const file of files) {
    const parts = Object.entries(file.parts);
    const whole = parts.reduce((sum, [, length]) => sum + length, 0);
    for (const [folder, length] of parts)
      bytes.set(folder, (bytes.get(folder) ?? 0) + (file.bytes * length) / (whole || 1));
  }
  return bytes;
}

/** Writes down what is in each bundle, one line of JSON for each, where the variable `SHIPPED_PARTS` names a file. */
export function shippedParts(root: string): Plugin | undefined {
  const notes = process.env.SHIPPED_PARTS;
  if (!notes) return undefined;
  return {
    name: 'fairlead:shipped-parts',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        const parts: Record<string, number> = {};
        for (const [id, { renderedLength }] of Object.entries(file.modules)) {
          const folder = folderOf(path.relative(root, id).replaceAll('\\', '/'));
          parts[folder] = (parts[folder] ?? 0) + renderedLength;
        }
        appendFileSync(notes, `${JSON.stringify({ bytes: Buffer.byteLength(file.code), parts })}\n`);
      }
    },
  };
}
