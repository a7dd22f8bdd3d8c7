import { importTargets } from '@/lib/formats/import-columns';
import { z } from '@/lib/pipeline/zod';
import type { Mapping } from './import-row';

/** Where this browser keeps what was said of files with these headings. */
const key = 'import-columns';
const mostKept = 20;

const Kept = z.array(
  z.strictObject({
    header: z.string(),
    columns: z.array(z.union([z.enum(importTargets), z.templateLiteral(['custom.', z.string()]), z.null()])),
  }),
);
type Kept = z.infer<typeof Kept>;

function kept(): Kept {
  try {
    return Kept.parse(JSON.parse(localStorage.getItem(key) ?? '[]'));
  } catch {
    return [];
  }
}

const nameOf = (header: readonly string[]) => header.join('\n');

/** What the rep said last of a file with these headings. */
export function rememberedMapping(header: readonly string[]): Mapping | undefined {
  const found = kept().find((one) => one.header === nameOf(header));
  return found?.columns.map((column) => column ?? undefined);
}

export function rememberMapping(header: readonly string[], mapping: Mapping): void {
  const columns = mapping.map((column) => column ?? null);
  const others = kept().filter((one) => one.header !== nameOf(header));
  localStorage.setItem(key, JSON.stringify([{ header: nameOf(header), columns }, ...others].slice(0, mostKept)));
}
