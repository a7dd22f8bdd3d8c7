import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { tableUnder } from '../tools/markdown-table';
import { kilobytes, shippedIn } from '../tools/packages';
import { ensureBuilt } from './build';
import { filesIn, type Packages, packages, unpacked } from './packages';
import { shows } from './steps/page';
import { openPopup } from './steps/popup';
import { Session } from './steps/session';

let edge: Packages;

beforeAll(() => {
  edge = packages('-b', 'edge');
});

test('what Edge gets is what was built for Chrome in another run and another folder, byte for byte', () => {
  const folder = ensureBuilt();
  const packed = filesIn(edge.zips.edge);
  const built = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(path.join(folder, name)).isFile(),
  );
  expect([...packed.keys()]).toEqual(built.map((name) => name.replaceAll(path.sep, '/')).toSorted());
  const different = built.filter((name) => !readFileSync(path.join(folder, name)).equals(packed.get(name)!));
  expect(different).toEqual([]);
});

test('the package, unpacked, starts: the background answers and the popup opens', async () => {
  const session = await Session.start({ extension: unpacked(edge.zips.edge) });
  try {
    await shows(await openPopup(session), 'No leads yet');
  } finally {
    await session.close();
  }
});

describe('DEPENDENCIES.md', () => {
  const text = readFileSync(new URL('../../DEPENDENCIES.md', import.meta.url), 'utf8');
  const told = ['Shipped', 'Shipped with them'].flatMap((heading) => tableUnder(text, heading));
  const again = 'Not what is built: run npm run dependencies';

  test('names every package of which something is shipped, and no other', () => {
    const shipped = shippedIn(edge.parts).filter(({ bytes }) => bytes >= 50);
    const names = told.filter(([, , , size]) => Number(size) > 0).map(([name, version]) => `${name} ${version}`);
    expect(names.toSorted(), again).toEqual(shipped.map(({ name, version }) => `\`${name}\` ${version}`).toSorted());
  });

  test('tells the size of each to a tenth, or half a kB', () => {
    for (const { name, bytes } of shippedIn(edge.parts)) {
      const size = Number(told.find(([one]) => one === `\`${name}\``)?.[3]);
      expect(Math.abs(size - Number(kilobytes(bytes))), `${name}: ${again}`).toBeLessThanOrEqual(
        Math.max(0.5, bytes / 10_000),
      );
    }
  });
});
