import { fingerprint } from '../people';

/** The 2026 interface has no class that means something: neither has the stage's. */
export const hashed = (...names: string[]): string =>
  names.map((name) => `_${fingerprint(name).toString(16)}`).join(' ');

/** In the stylesheet such classes are written `.sdui-name`. */
export const hashedStyles = (css: string): string =>
  css.replaceAll(/\.sdui-([a-z-]+)/g, (_, name: string) => `.${hashed(name)}`);
