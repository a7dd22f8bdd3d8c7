import { workKeys } from '@/lib/pipeline/duplicate-keys';
import { fieldsOf, type Lead } from '@/lib/pipeline/lead';
import type { Contact } from '@/lib/pipeline/page';
import { withDatabase } from '@/lib/store/open';

/** As many leads of one company are looked at, and shown. */
const mostAtWork = 50;
const mostShown = 3;

/** Leads where somebody on a page works too, by the company's name or the mail's domain: those still open first, of them the latest. */
export function colleaguesOf(contact: Contact): Promise<Lead[]> {
  return withDatabase(async ({ leads }) => {
    // The currency tells nothing of where she works.
    const prefixes = workKeys(fieldsOf(contact, 'NOK'));
    const found = await Promise.all(
      prefixes.map((prefix) => leads.where('duplicateKeys').startsWith(prefix).distinct().limit(mostAtWork).toArray()),
    );
    const all = [...new Map(found.flat().map((lead) => [lead.id, lead])).values()];
    return all.toSorted((a, b) => isClosed(a) - isClosed(b) || b.updatedAt - a.updatedAt).slice(0, mostShown);
  });
}

const isClosed = ({ outcome }: Lead) => Number(outcome !== undefined);
