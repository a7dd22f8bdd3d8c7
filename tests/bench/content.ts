import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundled } from './bundle';

/** DESIGN: the content scripts of all sites together, gzip, bytes. */
const barGzipBytes = 15_360;

interface Size {
  bytes: number;
  gzipBytes: number;
}

const sizeOf = (script: string): Size => ({
  bytes: Buffer.byteLength(script),
  gzipBytes: gzipSync(script, { level: 9 }).byteLength,
});

const sizeOfReader = async (file: string): Promise<Size> => sizeOf(await bundled(file, 'reader'));

const plus = (a: Size, b: Size): Size => ({ bytes: a.bytes + b.bytes, gzipBytes: a.gzipBytes + b.gzipBytes });
const sum = (sizes: Size[]): Size => sizes.reduce(plus, { bytes: 0, gzipBytes: 0 });

interface Manifest {
  content_scripts?: { matches: string[]; js?: string[] }[];
}

/** What a tab of each site is given, by the built manifest, and what each site's reader has in it. */
export async function contentFigures(extension: string) {
  const manifest = JSON.parse(await readFile(path.join(extension, 'manifest.json'), 'utf8')) as Manifest;
  const scripts = manifest.content_scripts ?? [];
  const sizes = new Map<string, Size>();
  for (const file of scripts.flatMap(({ js = [] }) => js))
    sizes.set(file, sizeOf(await readFile(path.join(extension, file), 'utf8')));
  const given = (match: string) => {
    const own = scripts.filter(({ matches }) => matches.includes(match)).flatMap(({ js = [] }) => js);
    return sum(own.map((file) => sizes.get(file)!));
  };
  const matches = [...new Set(scripts.flatMap((one) => one.matches))];
  return {
    barGzipBytes,
    together: sum([...sizes.values()]),
    bySite: Object.fromEntries(matches.map((match) => [new URL(match.replaceAll('*', '')).hostname, given(match)])),
    readersAlone: await readersAlone(),
  };
}

/** Each site's reader built alone. They share their look at the page (`dom.ts`, `people.ts`), so their sum is more than `both`. */
async function readersAlone() {
  return {
    gmail: await sizeOfReader('lib/sites/gmail/index.ts'),
    linkedin: await sizeOfReader('lib/sites/linkedin/index.ts'),
    both: await sizeOfReader('lib/sites/index.ts'),
  };
}
