import type { Lead } from '@/lib/pipeline/lead';
import { rarestFirst, searchHits, searchWords, startHits } from '@/lib/pipeline/search-text';
import { withDatabase } from '@/lib/store/open';
import type { FairleadDatabase } from '@/lib/store/schema';

/** The packed texts of a page, as far as it has read them. A page that never searches never has them. */
interface Texts {
  rev: number;
  byChunk: Map<number, string>;
}

const textsOf = new WeakMap<FairleadDatabase, Texts>();

/**
 * The leads whose name, title, company, place, address, number or profile holds every word of the query, in any order and
 * anywhere in a word; first those where each word begins one. Within that, in the order in which they were made. Nobody
 * for an empty query.
 */
export function searchLeads(query: string, limit: number): Promise<Lead[]> {
  const words = searchWords(query);
  return withDatabase((db) =>
    db.transaction('r', db.searchTexts, db.leads, async () => {
      const { byChunk } = await upToDate(db);
      const leads = await db.leads.bulkGet(bestHits(byChunk, words, limit));
      return leads.filter((lead) => lead !== undefined);
    }),
  );
}

/** Reads what changed since the last search on this page; the first time, everything. */
async function upToDate(db: FairleadDatabase): Promise<Texts> {
  const texts = textsOf.get(db) ?? { rev: 0, byChunk: new Map<number, string>() };
  for (const row of await db.searchTexts.where('rev').above(texts.rev).toArray()) {
    texts.byChunk.set(row.chunk, row.text);
    texts.rev = Math.max(texts.rev, row.rev);
  }
  textsOf.set(db, texts);
  return texts;
}

/** Two passes: where the first finds enough, the second is not made, and where it finds nothing, it costs next to nothing. */
function bestHits(byChunk: ReadonlyMap<number, string>, words: readonly string[], limit: number): string[] {
  const texts = [...byChunk.keys()].toSorted((a, b) => a - b).map((chunk) => byChunk.get(chunk) ?? '');
  const sought = rarestFirst(texts[0] ?? '', words);
  const best = new Set<string>();
  for (const hits of [startHits, searchHits])
    for (const text of texts)
      for (const id of hits(text, sought)) {
        best.add(id);
        if (best.size >= limit) return [...best];
      }
  return [...best];
}
