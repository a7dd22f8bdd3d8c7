import { crc32, deflateRawSync } from 'node:zlib';

/** How an archiver may have packed it, none of which says anything of the content. */
export interface Packing {
  /** DOS time and day, 16 bits each. */
  time?: number;
  day?: number;
  /** With an entry for each folder, a field of the maker's own at each entry, and a comment at the end. */
  chatty?: boolean;
  /** Packs nothing. */
  stored?: boolean;
}

const chattiness = Buffer.from([0x55, 0x54, 2, 0, 7, 7]);

/** An archive of these files in this order, as an archiver in the wild makes it. */
export function looseZip(files: readonly (readonly [name: string, text: string])[], packing: Packing = {}): Buffer {
  const { time = 0x6a2f, day = 0x5b7c, chatty = false, stored = false } = packing;
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  const folders = chatty ? [...new Set(files.flatMap(([name]) => name.match(/^.*\//) ?? []))] : [];
  for (const [name, text] of [...folders.map((folder) => [folder, ''] as const), ...files]) {
    const content = Buffer.from(text);
    const packed = stored ? content : deflateRawSync(content);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(0x0800, 2);
    facts.writeUInt16LE(stored ? 0 : 8, 4);
    facts.writeUInt16LE(time, 6);
    facts.writeUInt16LE(day, 8);
    facts.writeUInt32LE(crc32(content), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(content.length, 18);
    facts.writeUInt16LE(Buffer.byteLength(name), 22);
    facts.writeUInt16LE(chatty ? chattiness.length : 0, 24);
    const named = [Buffer.from(name), chatty ? chattiness : Buffer.alloc(0)];
    const part = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), facts, ...named, packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, chatty ? 63 : 20, 3]), facts, place, ...named]));
    parts.push(part);
    offset += part.length;
  }
  const comment = Buffer.from(chatty ? 'packed on a Tuesday' : '');
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...parts, ...directory, end, comment]);
}
