import type { Template } from '@/lib/pipeline/template';
import { withDatabase } from '@/lib/store/open';

/** All templates, by name. */
export function templates(): Promise<Template[]> {
  return withDatabase(async (db) => {
    const all = await db.templates.filter(({ deletedAt }) => deletedAt === undefined).toArray();
    return all.toSorted((a, b) => a.name.localeCompare(b.name));
  });
}
