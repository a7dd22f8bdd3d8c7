import { z } from '@/lib/pipeline/zod';

/** Where this browser keeps the commands of an import that goes on, the newest first: its page may be closed in the middle of it. */
const key = 'import-begun';
const Begun = z.array(z.string());

/** Of an import that has not come to its end. */
export function begunImport(): string[] {
  try {
    return Begun.parse(JSON.parse(localStorage.getItem(key) ?? '[]'));
  } catch {
    return [];
  }
}

export function rememberBegun(requestIds: readonly string[]): void {
  localStorage.setItem(key, JSON.stringify(requestIds));
}

export function forgetBegun(): void {
  localStorage.removeItem(key);
}

/** Held by the tab in which an import goes on: there is one at a time. */
export const importLock = 'import';
