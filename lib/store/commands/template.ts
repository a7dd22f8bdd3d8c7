import type { Parsed, Reply } from '@/lib/messages/contract';
import { Refusal } from '@/lib/pipeline/refusal';
import type { Template } from '@/lib/pipeline/template';
import type { Change } from '@/lib/store/change';

/** As many a mail is known to be written with. */
const mostTemplates = 10;

async function living(change: Change, templateId: string): Promise<Template> {
  const template = await change.templates.get(templateId);
  if (!template || template.deletedAt !== undefined) throw new Refusal('not-found', 'template');
  return template;
}

/** A new one, or the text of one that there is. */
export async function saveTemplate(
  change: Change,
  { templateId, rev, text }: Parsed<'template.save'>,
): Promise<Reply<'template.save'>> {
  const { now, newId } = change.occasion;
  if (templateId === undefined) {
    const made = { id: newId(), rev: 0, createdAt: now, updatedAt: now, used: 0, answered: 0 };
    return { templateId: change.templates.put({ ...made, ...text }, now).id, changed: true };
  }
  const template = await living(change, templateId);
  if (template.rev !== rev) throw new Refusal('stale');
  const after = change.templates.put({ ...template, ...text }, now);
  return { templateId, changed: after.rev !== template.rev };
}

/** Leaves a tombstone. */
export async function removeTemplate(
  change: Change,
  { templateId }: Parsed<'template.remove'>,
): Promise<Reply<'template.remove'>> {
  const { now } = change.occasion;
  change.templates.put({ ...(await living(change, templateId)), deletedAt: now }, now);
  return {};
}

/** Remembers what the draft is written with: it is counted when that is sent. */
export async function insertTemplate(
  change: Change,
  { templateId, draft }: Parsed<'template.insert'>,
): Promise<Reply<'template.insert'>> {
  await living(change, templateId);
  const known = (await change.db.draftTemplates.get(draft))?.templateIds ?? [];
  const templateIds = [...new Set([...known, templateId])].slice(0, mostTemplates);
  await change.db.draftTemplates.put({ draft, templateIds, at: change.occasion.now });
  return {};
}

/** Counts a mail for the templates that it was written with, those that are removed too. */
export async function countMail(
  change: Change,
  templateIds: readonly string[] | undefined,
  count: 'used' | 'answered',
): Promise<void> {
  for (const id of templateIds ?? []) {
    const template = await change.templates.get(id);
    if (template) change.templates.put({ ...template, [count]: template[count] + 1 }, change.occasion.now);
  }
}
