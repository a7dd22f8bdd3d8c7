import type { Parsed, Reply } from '@/lib/messages/contract';
import { erasableNames } from '@/lib/pipeline/erase';
import type { Lead } from '@/lib/pipeline/lead';
import { asShown } from '@/lib/pipeline/lead-people';
import { invitableIn, peopleSeen } from '@/lib/pipeline/outreach-people';
import { type OutreachSeen, outreachSeen } from '@/lib/pipeline/outreach-seen';
import type { PageView } from '@/lib/pipeline/page';
import { Refusal } from '@/lib/pipeline/refusal';
import type { Change } from '@/lib/store/change';
import { areListed } from '@/lib/store/do-not-record';
import { knownOutreach } from './outreach-known';
import { leadOnPage } from './outreach-people';

/**
 * A page of LinkedIn's as the panel read it: what is new about her leads' connections is kept, what the rep sent and what was
 * answered is asked about. Idle where nobody need hear of it.
 */
export async function readOutreach(change: Change, { view }: Parsed<'outreach.read'>): Promise<Reply<'outreach.read'>> {
  const { linkedinDetect, surfaces } = await change.currentSettings();
  if (linkedinDetect && surfaces.linkedin !== 'off' && view.site === 'linkedin') await takeView(change, view);
  change.isIdle = change.leads.changed().length + change.outreach.changed().length === 0;
  return {};
}

async function takeView(change: Change, view: PageView): Promise<void> {
  const { now } = change.occasion;
  const invitable = await lastList(change);
  change.outreach.seen(await change.db.outreach.where('state').equals('asking').toArray());
  const seen = peopleSeen(view);
  const listed = await areListed(
    change.db,
    seen.map(({ contact }) => erasableNames(contact)),
  );
  for (const [index, person] of seen.entries()) {
    if (listed[index]) continue;
    const lead = await certainLead(change, person.contact);
    if (lead === null) continue;
    const shown = lead && asShown(lead, person.contact);
    const known = await knownOutreach(change, person, shown, invitable);
    // How the rep is connected with another one of the lead's people is not kept.
    await keep(change, shown === lead ? lead : undefined, outreachSeen(view, person, known, now));
  }
  await rememberList(change, view);
}

/** `null`: nobody can tell who she is. */
async function certainLead(...of: Parameters<typeof leadOnPage>): Promise<Lead | undefined | null> {
  try {
    return await leadOnPage(...of);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

async function keep(change: Change, lead: Lead | undefined, seen: OutreachSeen): Promise<void> {
  const { db, occasion } = change;
  const { connection } = seen;
  if (lead && connection && 'changed' in connection) change.putLead({ ...lead, connection: connection.changed });
  // A later date says nothing new: whoever is editing her need not begin anew, and an undo goes on.
  if (lead && connection && 'renewed' in connection) await db.leads.update(lead.id, { connection: connection.renewed });
  for (const one of seen.noticed) {
    const kept = await change.outreach.get(one.id);
    if (!kept || one.endedAt !== undefined) change.outreach.put(one, occasion.now);
  }
  if (seen.conversation) await db.conversations.put(seen.conversation);
}

async function lastList({ db }: Change): Promise<Set<string>> {
  const list = await db.meta.get('invitable');
  return new Set(list?.key === 'invitable' ? list.value : []);
}

/** As many people of a list are remembered. */
const mostInvitable = 500;

/** What a list offered, so that it is seen whom the rep invited from it. Of one list at a time: it grows, and the next one takes its place. */
async function rememberList({ db, occasion }: Change, { url, ...view }: PageView): Promise<void> {
  const people = invitableIn({ url, ...view });
  if (people.length === 0) return;
  const list = await db.meta.get('invitable');
  const before = list?.key === 'invitable' && list.url === url ? list.value : [];
  const value = [...new Set([...before, ...people])].slice(-mostInvitable);
  if (value.length > before.length) await db.meta.put({ key: 'invitable', value, url, at: occasion.now });
}
