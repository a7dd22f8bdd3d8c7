import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const file = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

interface Locked {
  version: string;
  integrity?: string;
  resolved?: string;
  link?: boolean;
  hasInstallScript?: boolean;
}
const locked = Object.entries((JSON.parse(file('package-lock.json')) as { packages: Record<string, Locked> }).packages)
  .filter(([place]) => place !== '')
  .map(([place, facts]) => Object.assign(facts, { name: place.split('node_modules/').at(-1) ?? '' }));
const own = JSON.parse(file('package.json')) as {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
};

test('every package is locked to a content by its hash, and none is a folder or comes from beside the registry', () => {
  expect(locked.length).toBeGreaterThan(500);
  const loose = locked.filter(({ integrity, link }) => link || !integrity?.startsWith('sha512-'));
  expect(loose.map(({ name }) => name)).toEqual([]);
  expect(locked.filter(({ resolved }) => resolved !== undefined && !resolved.startsWith('https://'))).toEqual([]);
});

test('what is asked for is one version, and the one that is locked', () => {
  for (const [name, version] of Object.entries({ ...own.dependencies, ...own.devDependencies })) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    expect(locked.some((one) => one.name === name && one.version === version)).toBe(true);
  }
});

test('no package runs a script while it is installed', () => {
  // For every npm; what follows is for one that is told to ignore this file.
  expect(file('.npmrc')).toMatch(/^ignore-scripts=true$/m);
  const eager = new Set(locked.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name));
  expect(own.allowScripts).toEqual(Object.fromEntries([...eager].map((name) => [name, false])));
});

test('nothing of our own waits to be run by the installer, which would not run it', () => {
  const byItself = /^(pre|post)|^(install|prepare|prepublish)/;
  expect(Object.keys(own.scripts).filter((name) => byItself.test(name))).toEqual([]);
});
