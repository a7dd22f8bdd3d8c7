import type { Parsed, Reply } from '@/lib/messages/contract';
import { erasableNames } from '@/lib/pipeline/erase';
import { importedOver } from '@/lib/pipeline/import-over';
import { type Lead, LeadFields, leadFields, withFields } from '@/lib/pipeline/lead';
import { Refusal } from '@/lib/pipeline/refusal';
import type { Change } from '@/lib/store/change';
import { areListed } from '@/lib/store/do-not-record';
import { closeLead } from './close';
import { createLead } from './lead';

type Row = Parsed<'lead.import'>['rows'][number];
type Refused = Reply<'lead.import'>['refused'][number];

/**
 * Rows of a file, each a new lead or more about one that there is. One that cannot be taken is told and keeps no other from being taken:
 * she is never to be recorded, is somebody else by one of her addresses, has gone, or would have too much of something.
 */
export async function importLeads(change: Change, { rows }: Parsed<'lead.import'>): Promise<Reply<'lead.import'>> {
  const listed = await areListed(
    change.db,
    rows.map(({ fields }) => erasableNames(fields)),
  );
  const reply: Reply<'lead.import'> = { made: 0, updated: 0, refused: [] };
  for (const [row, asked] of rows.entries()) {
    const why = listed[row] ? 'listed' : await taken(change, asked, reply);
    if (why) reply.refused.push({ row, why });
  }
  return reply;
}

async function taken(change: Change, row: Row, reply: Reply<'lead.import'>): Promise<Refused['why'] | undefined> {
  try {
    return row.leadId === undefined ? await made(change, row, reply) : await updated(change, row.leadId, row, reply);
  } catch (error) {
    if (error instanceof Refusal) return 'taken';
    throw error;
  }
}

async function made(
  change: Change,
  { fields, stageId, outcome }: Row,
  reply: Reply<'lead.import'>,
): Promise<undefined> {
  const { leadId, existed } = await createLead(change, { fields, stageId, source: { site: 'import' } });
  if (existed) return;
  if (outcome) await closeLead(change, { leadId, outcome });
  reply.made += 1;
}

async function updated(
  change: Change,
  leadId: string,
  { fields }: Row,
  reply: Reply<'lead.import'>,
): Promise<Refused['why'] | undefined> {
  const lead = await change.leads.get(leadId);
  if (!lead || lead.deletedAt !== undefined) return 'gone';
  const over = LeadFields.safeParse(importedOver(leadFields(lead), fields));
  if (!over.success) return 'too-much';
  if (await isSomebodyElse(change, lead, over.data)) return 'taken';
  if (change.putLead(withFields(lead, over.data)).rev !== lead.rev) reply.updated += 1;
  return undefined;
}

/** Whether another lead has one of the addresses that she would get: asked before anything is written. */
async function isSomebodyElse(change: Change, lead: Lead, fields: LeadFields): Promise<boolean> {
  const after = withFields(lead, fields);
  return (
    (await change.leadWith(
      after.emails.map((email) => `email:${email.toLowerCase()}`),
      lead.id,
    )) !== undefined
  );
}
