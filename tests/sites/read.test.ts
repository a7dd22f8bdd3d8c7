import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { caseOf } from './cases';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'fairlead-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

function read(...args: string[]) {
  const env = { ...process.env, INIT_CWD: root };
  return spawnSync(process.execPath, [path.join(root, 'tests/tools/read.mjs'), ...args], { encoding: 'utf8', env });
}

function file(name: string, content: string): string {
  const where = path.join(folder, name);
  writeFileSync(where, content);
  return where;
}

const profile = 'tests/fixtures/linkedin/profile-sdui/page.html';
const address = 'https://no.linkedin.com/in/ingrid-solheim/';

describe('npm run read', () => {
  it('prints what the site reads', () => {
    const { status, stdout, stderr } = read(profile, '--url', caseOf('linkedin/profile-sdui').url.href);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(caseOf('linkedin/profile-sdui').view);
    expect(stdout.startsWith('{\n  "site": "linkedin",')).toBe(true);
  });

  it('prints a view of nobody for a page that is not the one of the address', () => {
    const { status, stdout } = read(profile, '--url', 'https://www.linkedin.com/in/somebody-else/');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ contacts: [] });
  });

  it.each([
    ['no file', [], 'saved page is missing'],
    ['no address', [profile], 'address is missing'],
    ['an address that is none', [profile, '--url', 'linkedin'], 'is not an address'],
    ['a foreign host', [profile, '--url', 'https://example.com/'], 'mail.google.com and www.linkedin.com'],
    ['a file that is not there', ['nowhere.html', '--url', address], 'ENOENT'],
    ['a folder', ['tests', '--url', address], 'is not a file'],
    ['a picture', [file('picture.html', '\u0089PNG\0\0<a>'), '--url', address], 'is not an HTML page'],
    ['a text', [file('text.html', 'only words, 1 < 2'), '--url', address], 'is not an HTML page'],
    ['two files', [profile, profile, '--url', address], 'One page at a time'],
    ['an unknown option', [profile, '--uri', address], '--uri'],
  ])('says in a sentence what is wrong, with exit code 2: %s', (_, args, words) => {
    const { status, stdout, stderr } = read(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(words);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
