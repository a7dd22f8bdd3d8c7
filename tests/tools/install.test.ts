import { describe, expect, test } from 'vitest';
import { isInstalled, tooOldNode } from './install.mjs';

describe('Node', () => {
  test.each(['18.20.4', '20.18.3'])('%s is too old, and the sentence names both versions', (version) => {
    expect(tooOldNode(version)).toMatch(/20\.19/);
    expect(tooOldNode(version)).toContain(version);
  });
  test.each(['20.19.0', '22.1.0', '24.0.0'])('%s will do', (version) => {
    expect(tooOldNode(version)).toBeUndefined();
  });
});

describe('what npm has put into node_modules', () => {
  const locked = {
    '': { version: '0.1.0' },
    'node_modules/react': { version: '19.3.1' },
    'node_modules/fsevents': { version: '2.3.3', optional: true },
  };
  test('is complete without the optional packages of other systems', () => {
    expect(isInstalled(locked, { 'node_modules/react': { version: '19.3.1' } })).toBe(true);
  });
  test('is incomplete where a package is missing, of another version, or nothing is known', () => {
    expect(isInstalled(locked, {})).toBe(false);
    expect(isInstalled(locked, { 'node_modules/react': { version: '19.3.0' } })).toBe(false);
    expect(isInstalled(locked, undefined)).toBe(false);
  });
});
