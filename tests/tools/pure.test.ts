import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { pureRooms } from '../pure';

/** What would still be there for the next file of the same process. */
const lasting =
  /@vitest-environment|vi\.(mock|doMock|stubGlobal|stubEnv|spyOn|setSystemTime)\(|globalThis\.\w+ =|fake-indexeddb\/auto/;

const files = pureRooms.flatMap((room) => {
  const folder = fileURLToPath(new URL(`../${room}/`, import.meta.url));
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ name: `${room}/${name}`, text: readFileSync(`${folder}${name}`, 'utf8') }));
});

it('no file of those that share a process leaves anything behind for the next', () => {
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter(({ text }) => lasting.test(text)).map(({ name }) => name)).toEqual([]);
});

it('whoever stops the clock there starts it again', () => {
  const stopped = files.filter(({ text }) => text.includes('vi.useFakeTimers('));
  expect(stopped.filter(({ text }) => !text.includes('vi.useRealTimers(')).map(({ name }) => name)).toEqual([]);
});
