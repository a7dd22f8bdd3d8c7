import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** A module of the project and all that it imports, minified as the build does it; its exports are then `globalThis[name]`. */
export async function bundled(file: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': project } },
    build: {
      write: false,
      lib: { entry: path.join(project, file), formats: ['iife'], name },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error(`No script came of ${file}`);
  return first.output[0].code;
}
