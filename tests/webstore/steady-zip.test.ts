import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { makeSteady, steadyZip } from '@/webstore/pack/steady-zip';
import { contentOf, zipEntries } from '@/webstore/pack/zip-entries';
import { looseZip } from './loose-zip';

const files = [
  ['manifest.json', '{"name":"Fairlead"}'],
  ['chunks/b.js', 'export const b = 2;\n'.repeat(200)],
  ['chunks/a.js', 'export const a = 1;\n'],
  ['icons/blå.txt', 'Blå æøå'],
] as const;

const read = (zip: Buffer) => Object.fromEntries(zipEntries(zip).map((one) => [one.name, contentOf(one).toString()]));

describe('an archive made steady', () => {
  test('is the same bytes whenever, in whatever order and by whatever archiver the files were packed', () => {
    const zip = steadyZip(looseZip(files));
    expect(steadyZip(looseZip(files, { time: 0x1234, day: 0x5c01 })).equals(zip)).toBe(true);
    expect(steadyZip(looseZip(files.toReversed())).equals(zip)).toBe(true);
    expect(steadyZip(looseZip(files, { chatty: true })).equals(zip)).toBe(true);
    expect(steadyZip(zip).equals(zip)).toBe(true);
  });

  test('holds the same files, sorted by name, with the checksums that their contents have', () => {
    const zip = steadyZip(looseZip(files, { chatty: true }));
    expect(read(zip)).toEqual(Object.fromEntries(files));
    const entries = zipEntries(zip);
    expect(entries.map(({ name }) => name)).toEqual(['chunks/a.js', 'chunks/b.js', 'icons/blå.txt', 'manifest.json']);
    for (const entry of entries) expect(crc32(contentOf(entry))).toBe(entry.crc);
  });

  test('is another one when a single letter of a file is another', () => {
    const changed = files.map(
      ([name, text]) => [name, name === 'chunks/a.js' ? text.replace('1', '2') : text] as const,
    );
    expect(steadyZip(looseZip(changed)).equals(steadyZip(looseZip(files)))).toBe(false);
  });

  test('takes files that are stored unpacked', () => {
    expect(read(steadyZip(looseZip(files, { stored: true })))).toEqual(Object.fromEntries(files));
  });

  test('is written where it lay', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'fairlead-zip-'));
    const file = path.join(folder, 'a.zip');
    writeFileSync(file, looseZip(files));
    makeSteady(file);
    expect(readFileSync(file).equals(steadyZip(looseZip(files)))).toBe(true);
    rmSync(folder, { recursive: true });
  });
});

test('what is no archive, or a damaged one, is refused', () => {
  expect(() => zipEntries(Buffer.from('<html>not found</html>'))).toThrow('Not a ZIP archive');
  const zip = looseZip(files);
  zip.writeUInt32LE(0, 0);
  expect(() => zipEntries(zip)).toThrow('damaged');
});
