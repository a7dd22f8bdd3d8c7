import { inflateRawSync } from 'node:zlib';

/** One file of a ZIP archive, still packed. */
export interface ZipEntry {
  /** Its path, with `/`. */
  name: string;
  /** 0: stored as it is; 8: deflated. */
  method: number;
  /** CRC-32 of the content. */
  crc: number;
  /** Bytes of the content. */
  size: number;
  packed: Buffer;
}

/** Of the records in PKWARE's APPNOTE.TXT: the end of the central directory, an entry of it, and the header before a file. */
const signatures = { end: 0x06054b50, entry: 0x02014b50, file: 0x04034b50 } as const;
const endLength = 22;

function endOf(zip: Buffer): number {
  // A comment may follow it: the last one counts.
  for (let at = zip.length - endLength; at >= 0; at -= 1) if (zip.readUInt32LE(at) === signatures.end) return at;
  throw new Error('Not a ZIP archive: it has no central directory.');
}

function packedAt(zip: Buffer, at: number, length: number): Buffer {
  if (zip.readUInt32LE(at) !== signatures.file) throw new Error('A damaged ZIP archive: no file where one should be.');
  const start = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
  return zip.subarray(start, start + length);
}

/** The files of an archive, in its order; folders have no entry of their own here. */
export function zipEntries(zip: Buffer): ZipEntry[] {
  const end = endOf(zip);
  const entries: ZipEntry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (zip.readUInt32LE(at) !== signatures.entry) throw new Error('A damaged ZIP archive: its directory ends early.');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field));
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength!);
    const packed = packedAt(zip, zip.readUInt32LE(at + 42), zip.readUInt32LE(at + 20));
    const [method, crc, size] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 16), zip.readUInt32LE(at + 24)];
    if (!name.endsWith('/')) entries.push({ name, method, crc, size, packed });
    at += 46 + nameLength! + extraLength! + commentLength!;
  }
  return entries;
}

export const contentOf = ({ method, packed }: ZipEntry): Buffer => (method === 0 ? packed : inflateRawSync(packed));
