import { readFileSync } from 'node:fs';

export interface Png {
  width: number;
  height: number;
  /** Whether each pixel says how far it lets through what is below. */
  alpha: boolean;
  bytes: number;
}

/** What the head of a PNG file says. */
export function pngAt(file: string | URL): Png {
  const bytes = readFileSync(file);
  const isPng = bytes.toString('latin1', 1, 4) === 'PNG' && bytes.toString('latin1', 12, 16) === 'IHDR';
  if (!isPng) throw new Error(`${String(file)} is no PNG`);
  return {
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
    alpha: [4, 6].includes(bytes.readUInt8(25)),
    bytes: bytes.length,
  };
}
