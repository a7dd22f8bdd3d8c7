/**
 * `npm run dependencies`: builds, measures what each package puts into the build, and writes it into the tables of
 * DEPENDENCIES.md, with versions and licences. Why a package is there is written by hand, and stays.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { tableUnder, withTable } from './markdown-table';
import { project } from './install.mjs';
import { kilobytes, installedForUse, licenceOf, type Manifest, manifestOf, type Shipped, shippedIn } from './packages';

const document = path.join(project, 'DEPENDENCIES.md');

function measured(): Shipped[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'fairlead-parts-'));
  try {
    const notes = path.join(folder, 'parts.jsonl');
    const wxt = path.join(project, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
    const env = { ...process.env, NODE_ENV: 'production', WXT_OUT_DIR: folder, SHIPPED_PARTS: notes };
    const { status } = spawnSync(process.execPath, [wxt, 'build'], { cwd: project, stdio: ['ignore', 2, 2], env });
    if (status !== 0) throw new Error('The extension could not be built: see above.');
    return shippedIn(notes);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const own = manifestOf();
const shipped = measured();
const installed = installedForUse();
const needs = ({ dependencies, peerDependencies }: Manifest) => ({ ...dependencies, ...peerDependencies });
const bytesOf = (name: string) => shipped.filter((one) => one.name === name).reduce((sum, { bytes }) => sum + bytes, 0);
const row = (one: Manifest, ...more: string[]) => [`\`${one.name}\``, one.version, licenceOf(one), ...more];
const named = (names: Record<string, string> = {}) =>
  Object.keys(names).map((name) => manifestOf(`node_modules/${name}`));

let text = readFileSync(document, 'utf8');
const headings = ['Shipped', 'For building and testing'];
const why = new Map(headings.flatMap((one) => tableUnder(text, one)).map((cells) => [cells[0], cells.at(-1)]));
/** A row without one fails its test. */
const reason = (name: string) => why.get(`\`${name}\``) ?? '';

text = withTable(
  text,
  'Shipped',
  named(own.dependencies).map((one) => row(one, kilobytes(bytesOf(one.name)), reason(one.name))),
);
const direct = new Set(Object.keys({ ...own.dependencies }));

/** Which of the shipped packages need it, or, where none of what is shipped does, which of those installed for them. */
function broughtBy(name: string): string {
  const users = [shipped, installed].map((ones) =>
    ones.filter((one) => name in needs(one)).map((one) => `\`${one.name}\``),
  );
  const [first, ...others] = users.find((ones) => ones.length > 0) ?? ['the build'];
  return others.length > 1 ? `${first} and ${others.length} more` : [first, ...others].join(', ');
}
text = withTable(
  text,
  'Shipped with them',
  shipped.filter(({ name }) => !direct.has(name)).map((one) => row(one, kilobytes(one.bytes), broughtBy(one.name))),
);
text = withTable(
  text,
  'For building and testing',
  named(own.devDependencies).map((one) => row(one, reason(one.name))),
);
writeFileSync(document, text);
spawnSync(path.join(project, 'node_modules', '.bin', 'oxfmt'), [document], { stdio: 'inherit' });
process.stdout.write(`DEPENDENCIES.md is written: ${shipped.length} packages are in the build.\n`);
