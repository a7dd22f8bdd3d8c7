import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const project = fileURLToPath(new URL('../../', import.meta.url));

/** What is shipped, as it is written: each file of the three rooms with its text. */
export function sources(): { name: string; text: string }[] {
  return ['components', 'entrypoints', 'lib'].flatMap((room) =>
    readdirSync(path.join(project, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => path.join(room, name))
      .map((name) => ({ name, text: readFileSync(path.join(project, name), 'utf8') })),
  );
}
