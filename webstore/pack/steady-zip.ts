import { readFileSync, writeFileSync } from 'node:fs';
import { type ZipEntry, zipEntries } from './zip-entries';

/** 1 January 1980, the first day that a ZIP archive knows. */
const firstDay = 0x0021;
/** The name is UTF-8. */
const utf8 = 0x0800;
/** ZIP 2.0: what has deflated files. */
const version = 20;

const byName = ({ name }: ZipEntry, other: ZipEntry): number => (name < other.name ? -1 : 1);

/** What stands both before the file and in the directory: version, flags, method, time, day, checksum, lengths. */
function facts({ name, method, crc, size, packed }: ZipEntry): Buffer {
  const bytes = Buffer.alloc(26);
  bytes.writeUInt16LE(version, 0);
  bytes.writeUInt16LE(utf8, 2);
  bytes.writeUInt16LE(method, 4);
  bytes.writeUInt16LE(firstDay, 8);
  bytes.writeUInt32LE(crc, 10);
  bytes.writeUInt32LE(packed.length, 14);
  bytes.writeUInt32LE(size, 18);
  bytes.writeUInt16LE(Buffer.byteLength(name), 22);
  return bytes;
}

function fileOf(entry: ZipEntry): Buffer {
  return Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), facts(entry), Buffer.from(entry.name), entry.packed]);
}

function directoryEntryOf(entry: ZipEntry, offset: number): Buffer {
  const before = Buffer.from([0x50, 0x4b, 1, 2, version, 0]);
  const after = Buffer.alloc(14);
  after.writeUInt32LE(offset, 10);
  return Buffer.concat([before, facts(entry), after, Buffer.from(entry.name)]);
}

/**
 * The same files in an archive that depends on nothing else: sorted by name, without the time of packing, folders, comments
 * or the maker's system. Whoever builds the same sources gets the same bytes, and can prove what a store serves.
 */
export function steadyZip(zip: Buffer): Buffer {
  const entries = zipEntries(zip).toSorted(byName);
  const files = entries.map(fileOf);
  let offset = 0;
  const directory = entries.map((entry, place) => {
    const written = directoryEntryOf(entry, offset);
    offset += files[place]!.length;
    return written;
  });
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, ...directory, end]);
}

/** Rewrites an archive where it lies. */
export const makeSteady = (file: string): void => writeFileSync(file, steadyZip(readFileSync(file)));
