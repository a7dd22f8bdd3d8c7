/**
 * Whether two rows say the same: every field equal (deeply, absent like `undefined`), whatever their `rev` and `updatedAt`,
 * which tell how often and when a row was written, not what it says.
 */
export function sameContent(a: object | undefined, b: object | undefined): boolean {
  return same(contentOf(a), contentOf(b));
}

function contentOf(row: object | undefined): unknown {
  return row && { ...row, rev: undefined, updatedAt: undefined };
}

function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => same(a[key], b[key]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
