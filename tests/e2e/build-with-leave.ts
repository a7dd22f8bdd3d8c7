import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { ensureBuilt } from './build';

/** The same build, in which the optional permissions stand among those that are given at the install: no prompt can be pressed headless. */
export function builtWithLeave(): string {
  const allowed = mkdtempSync(path.join(tmpdir(), 'fairlead-allowed-'));
  afterAll(() => rmSync(allowed, { recursive: true, force: true }));
  cpSync(ensureBuilt(), allowed, { recursive: true });
  const file = path.join(allowed, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { permissions: string[]; optional_permissions?: string[] };
  manifest.permissions.push(...(manifest.optional_permissions ?? []));
  delete manifest.optional_permissions;
  writeFileSync(file, JSON.stringify(manifest));
  return allowed;
}
