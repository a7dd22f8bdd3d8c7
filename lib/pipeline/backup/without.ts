import { isInPair } from '@/lib/pipeline/duplicate-keys';
import { type Erasable, erasableNames } from '@/lib/pipeline/erase';
import type { Lead } from '@/lib/pipeline/lead';
import { withPeople } from '@/lib/pipeline/lead-people';
import type { Tables } from './rows';

/** All names by which somebody in it could be on the list of those who are never to be recorded. */
export function namesIn({ leads }: Pick<Tables, 'leads'>): string[] {
  return [...new Set(leads.flatMap((lead) => [lead, ...(lead.people ?? [])]).flatMap(erasableNames))];
}

/** The tables without whoever has one of these names, and with nothing that was written on her; `leftOut`: those leads. */
export function withoutListed(tables: Tables, names: ReadonlySet<string>): { tables: Tables; leftOut: Lead[] } {
  if (names.size === 0) return { tables, leftOut: [] };
  const isListed = (person: Erasable) => erasableNames(person).some((name) => names.has(name));
  const leftOut = tables.leads.filter(isListed);
  const leads = tables.leads.map((lead) =>
    lead.people?.some(isListed) ? withPeople(lead, (one) => !isListed(one)) : lead,
  );
  return { tables: withoutLeads({ ...tables, leads }, new Set(leftOut.map(({ id }) => id))), leftOut };
}

/** The tables without these leads. */
export function withoutLeads(tables: Tables, ids: ReadonlySet<string>): Tables {
  if (ids.size === 0) return tables;
  const isOther = ({ leadId }: { leadId: string }) => !ids.has(leadId);
  const isNotHers = ({ id }: { id: string }) => !ids.has(id);
  return {
    ...tables,
    leads: tables.leads.filter(isNotHers),
    followUps: tables.followUps.filter(isOther),
    activities: tables.activities.filter(isOther),
    stageChanges: tables.stageChanges.filter(isOther),
    reviewAnswers: tables.reviewAnswers.filter(isNotHers),
    pairs: tables.pairs.filter(({ id }) => ![...ids].some((one) => id.includes(one) && isInPair(id, one))),
  };
}

/** The file's tables without its sample where one is here: it would be there twice. */
export function withoutSecondSample(file: Tables, here: Tables): Tables {
  if (!here.meta.some(({ key }) => key === 'sample')) return file;
  const known = new Set(here.leads.map(({ id }) => id));
  const ids = file.leads.filter(({ id, sample }) => sample && !known.has(id)).map(({ id }) => id);
  return withoutLeads(file, new Set(ids));
}
