import { rewritten, type Rewriting } from './sample-text';

/** As many things of a list as tell its form. */
const most = 8;

/** A blob of JSON with its words replaced, long lists cut; `undefined` for what is none. */
export function rewrittenJson(text: string, to: Rewriting): string | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.stringify(rewrittenValue(JSON.parse(text), '', to));
  } catch {
    return undefined;
  }
}

function rewrittenValue(value: unknown, key: string, to: Rewriting): unknown {
  if (typeof value === 'string') return rewrittenString(value, key, to);
  if (typeof value === 'number') return Number(to.disguise.word(Math.abs(Math.trunc(value)).toString().slice(0, 15)));
  if (Array.isArray(value)) return value.slice(0, most).map((one) => rewrittenValue(one, key, to));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [rewritten(name, 'hook', to), rewrittenValue(one, name, to)]),
  );
}

function rewrittenString(value: string, key: string, to: Rewriting): string {
  const cut = value.slice(0, 400);
  const within = rewrittenJson(value, to);
  if (within) return within.slice(0, 2_000);
  if (/^(https?:\/\/|\/voyager\/)/.test(cut)) return to.url(cut);
  // Types, and names that other parts of the page are called by.
  const isHook = /^[@$]/.test(key) || /^(urn:|bpr-guid-\d+$|com\.linkedin\.)/.test(cut);
  return rewritten(cut, isHook ? 'hook' : 'text', to);
}
