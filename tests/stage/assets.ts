import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { hashedStyles } from './linkedin/hashed';

const inStage = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** One host's script as a single file, as the page loads it. */
async function script(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, rolldownOptions: { input: inStage(entry), output: { format: 'iife' } } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error(`No script came of ${entry}`);
  return first.output[0].code;
}

/** The stage's own scripts and styles, by the path under which both hosts serve them. */
export async function stageAssets(): Promise<ReadonlyMap<string, string>> {
  const [gmail, linkedin, gmailCss, linkedinCss] = await Promise.all([
    script('gmail/client.ts'),
    script('linkedin/client.ts'),
    readFile(inStage('gmail/gmail.css'), 'utf8'),
    readFile(inStage('linkedin/linkedin.css'), 'utf8'),
  ]);
  return new Map([
    ['/stage/gmail.js', gmail],
    ['/stage/linkedin.js', linkedin],
    ['/stage/gmail.css', gmailCss],
    ['/stage/linkedin.css', hashedStyles(linkedinCss)],
  ]);
}
