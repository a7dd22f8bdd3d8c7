import { border } from './search-line';
import { type SearchTerm, searchRank } from './search-words';

/** The ids of the leads whose lines hold every term, best first and within a rank in the order of the lines; at most `limit`. */
export function bestLines(packed: Iterable<string>, terms: readonly SearchTerm[], limit: number): string[] {
  const byLength = terms.toSorted((a, b) => b.text.length - a.text.length);
  const [rarest] = byLength;
  if (!rarest || limit <= 0) return [];
  const best = new BestIds(limit);
  for (const text of packed) {
    if (best.worst === 0) break;
    addLinesWith(text, rarest.text, byLength, best);
  }
  return best.ids();
}

/** One pass by the engine's own search for the word that is likely the rarest; a line that can't be among the best is passed over. */
function addLinesWith(packed: string, text: string, terms: readonly SearchTerm[], best: BestIds): void {
  for (let at = packed.indexOf(text); at !== -1 && best.worst > 0;) {
    const start = packed.lastIndexOf('\n', at) + 1;
    const tab = packed.indexOf('\t', start);
    if (at < tab) {
      at = packed.indexOf(text, tab + 1);
      continue;
    }
    const end = packed.indexOf('\n', at);
    // The word stands in no earlier part than where it stands first.
    if (best.worst > 2 || partAt(packed, tab, at) < best.worst) {
      const rank = searchRank(packed.slice(tab + 1, end), terms, best.worst);
      if (rank !== undefined) best.add(packed.slice(start, tab), rank);
    }
    at = packed.indexOf(text, end);
  }
}

/** In which part of the line that begins at `from` the place `at` is. */
function partAt(packed: string, from: number, at: number): number {
  const company = packed.indexOf(border, from);
  if (at < company) return 0;
  return at < packed.indexOf(border, company + 1) ? 1 : 2;
}

/** The best so far: as many as are asked for. */
class BestIds {
  private readonly byRank = new Map<number, string[]>();
  /** Nothing of this rank or a higher one is among the best any more. */
  worst = Infinity;

  constructor(private readonly limit: number) {}

  add(id: string, rank: number): void {
    this.byRank.set(rank, [...(this.byRank.get(rank) ?? []), id]);
    let count = 0;
    for (const each of this.ranks()) {
      count += this.byRank.get(each)?.length ?? 0;
      if (count >= this.limit) {
        this.worst = each;
        return;
      }
    }
  }

  ids(): string[] {
    return this.ranks()
      .flatMap((rank) => this.byRank.get(rank) ?? [])
      .slice(0, this.limit);
  }

  private ranks(): number[] {
    return [...this.byRank.keys()].toSorted((a, b) => a - b);
  }
}
