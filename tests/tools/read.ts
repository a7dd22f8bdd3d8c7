import { readFileSync, statSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { hostsOf, siteOf, sites } from '@/lib/sites';
import type { PageView } from '@/lib/sites/site';
import { savedPage } from '@/tests/sites/saved-page';

const usage = 'Usage: npm run --silent read -- FILE --url URL';

/** What is wrong with the command, in one sentence; the exit code is then 2. */
class Misuse extends Error {}

/** The view of a saved page as the page at `address`, or a view of nobody when it can't be read as that page. */
function readSaved(file: string | undefined, address: string | undefined): PageView | { contacts: [] } {
  if (!file) throw new Misuse(`The saved page is missing. ${usage}`);
  if (!address) throw new Misuse(`The page's address is missing. ${usage}`);
  const url = parsed(address);
  const site = siteOf(url);
  if (!site) {
    const hosts = sites
      .flatMap(hostsOf)
      .map((host) => (host === 'linkedin.com' ? `www.${host} (or its country hosts)` : host));
    throw new Misuse(
      `No site reads ${url.protocol}//${url.host}; known hosts, over https, are ${hosts.join(' and ')}.`,
    );
  }
  return site.read(savedPage(htmlOf(file), url.href), url) ?? { contacts: [] };
}

function parsed(address: string): URL {
  try {
    return new URL(address);
  } catch {
    throw new Misuse(`"${address}" is not an address; give it whole, as in --url https://www.linkedin.com/in/name/.`);
  }
}

function htmlOf(file: string): string {
  let html: string;
  try {
    if (!statSync(file).isFile()) throw new Misuse(`${file} is not a file.`);
    html = readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Misuse) throw error;
    throw new Misuse(`${file} can't be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'}).`);
  }
  if (html.includes('\0') || !/<[a-z][^>]*>/i.test(html)) throw new Misuse(`${file} is not an HTML page.`);
  return html;
}

function run(): void {
  try {
    const { values, positionals } = parseArgs({ options: { url: { type: 'string' } }, allowPositionals: true });
    if (positionals.length > 1) throw new Misuse(`One page at a time. ${usage}`);
    process.stdout.write(`${JSON.stringify(readSaved(positionals[0], values.url), null, 2)}\n`);
  } catch (error) {
    const isMisuse = error instanceof Misuse || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
    if (!isMisuse) throw error;
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 2;
  }
}

run();
