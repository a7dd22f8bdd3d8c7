import { ensureBuilt } from './build';

/** Once, before the first file: two that run beside each other must not build into one folder. */
export function setup(): void {
  ensureBuilt();
}
