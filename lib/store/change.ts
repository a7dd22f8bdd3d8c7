import type { Activity, ContactMade, Retraction, StageChange } from '@/lib/pipeline/activity';
import type { CalendarDate } from '@/lib/pipeline/calendar-date';
import { type FollowUp, isOpen } from '@/lib/pipeline/follow-up';
import { type Lead, type LeadFields, keysOf } from '@/lib/pipeline/lead';
import type { LeadSource } from '@/lib/pipeline/lead-source';
import type { NoticedMail } from '@/lib/pipeline/mail';
import type { NoticedOutreach } from '@/lib/pipeline/outreach';
import { type PipelineRow, type Pipelines, pipelinesOf } from '@/lib/pipeline/pipelines';
import { Refusal } from '@/lib/pipeline/refusal';
import type { ReviewAnswer } from '@/lib/pipeline/review-course';
import { defaultSettings, type Settings } from '@/lib/pipeline/settings';
import type { Template } from '@/lib/pipeline/template';
import { PendingRows } from './pending-rows';
import type { FairleadDatabase, PairRow, SettingsRow } from './schema';

/** When a command is carried out, and where new ids come from: passed in, never asked for. */
export interface Occasion {
  /** ms since the epoch. */
  now: number;
  /** The rep's calendar date at an instant (ms since the epoch). */
  dateAt(instant: number): CalendarDate;
  newId(): string;
  /** What is made now belongs to the sample pipeline. */
  sample?: true;
}

/** What the rep says of a contact that she made. */
export type ContactFacts = Omit<ContactMade, 'id' | 'seq' | 'leadId' | 'loggedAt' | 'sample' | 'type'>;

/** What is to be done next. */
export type NextStep = Pick<FollowUp, 'dueOn' | 'dueTime' | 'repeat' | 'note' | 'threadId' | 'subject' | 'account'>;

/** The same, as a form sends it: `byRule` where it is said to be what the rule of her stage proposes. */
export type AskedStep = NextStep & { byRule?: true | undefined };

/** An entry for the log, before it has its place there. */
type ToLog<Entry> = Entry extends Activity ? Omit<Entry, 'seq'> : never;
/** What an entry says besides whose it is and when it was written. */
type Saying = {
  [Type in Exclude<Activity, Retraction>['type']]: Omit<
    Extract<Activity, { type: Type }>,
    'id' | 'seq' | 'leadId' | 'loggedAt' | 'sample'
  >;
};
type ActivityToLog = ToLog<Activity>;
export type LogEntry =
  | { log: 'activities'; entry: ActivityToLog }
  | { log: 'stageChanges'; entry: Omit<StageChange, 'seq'> };

/**
 * The one unit of work, for use inside one `rw` transaction. Commands read and put rows here, and the logs grow here;
 * what was put is what is read. Nothing is written before `commit`, which also keeps what is derived.
 */
export class Change {
  readonly leads: PendingRows<Lead>;
  readonly followUps: PendingRows<FollowUp>;
  readonly settings: PendingRows<SettingsRow>;
  readonly mails: PendingRows<NoticedMail>;
  readonly outreach: PendingRows<NoticedOutreach>;
  readonly templates: PendingRows<Template>;
  readonly pairs: PendingRows<PairRow>;
  readonly pipelines: PendingRows<PipelineRow>;
  readonly reviewAnswers: PendingRows<ReviewAnswer>;
  /** In the order in which it happened. */
  readonly log: LogEntry[] = [];
  /** Of the log's new retractions those that an undo takes back. */
  readonly undoable = new Set<string>();
  /** Mails whose way is at its end: what is done about them is done when this is written. */
  readonly toSettle = new Set<string>();
  /** Nothing was found that anybody need hear of, now or in a repeat. */
  isIdle = false;
  /** An undo: what it puts back is no news, and the entries that told of it are taken back. */
  isReversal = false;
  /** Of what goes for good the log is to keep nothing. */
  isErasure = false;

  constructor(
    readonly db: FairleadDatabase,
    public occasion: Occasion,
  ) {
    this.leads = new PendingRows(db.leads);
    this.followUps = new PendingRows(db.followUps);
    this.settings = new PendingRows(db.settings);
    this.mails = new PendingRows(db.mails);
    this.outreach = new PendingRows(db.outreach);
    this.templates = new PendingRows(db.templates);
    this.pairs = new PendingRows(db.pairs);
    this.pipelines = new PendingRows(db.pipelines);
    this.reviewAnswers = new PendingRows(db.reviewAnswers);
  }

  /** The living lead. Refuses with `not-found` where there is none, or only a tombstone. */
  async lead(id: string): Promise<Lead> {
    const lead = await this.leads.get(id);
    if (!lead || lead.deletedAt !== undefined) throw new Refusal('not-found');
    return lead;
  }

  /** The lead with this id, tombstone or not, and after her those that she was merged into, the last of them last. */
  async withHeirs(id: string): Promise<Lead[]> {
    const leads: Lead[] = [];
    for (let next: string | undefined = id; next !== undefined; next = leads.at(-1)?.mergedInto) {
      const lead = await this.leads.get(next);
      if (!lead) break;
      leads.push(lead);
    }
    return leads;
  }

  /** The living lead, other than `except`, that has one of these identities; the first one that is known decides. */
  async leadWith(identities: readonly string[], except?: string): Promise<Lead | undefined> {
    const found = await Promise.all(
      identities.map((identity) => this.db.leads.where('identities').equals(identity).toArray()),
    );
    this.leads.seen(found.flat());
    const others = this.leads.all().filter((one) => one.id !== except);
    return identities
      .map((identity) => others.find((one) => one.identities.includes(identity)))
      .find((one) => one !== undefined);
  }

  addLead(fields: LeadFields, source: LeadSource, stageId: string): Lead {
    const { now, newId, sample } = this.occasion;
    const made = {
      id: newId(),
      rev: 0,
      ordinal: 0,
      createdAt: now,
      updatedAt: now,
      stageId,
      stageEnteredAt: now,
      source,
    };
    const lead = this.leads.put({ ...fields, ...keysOf(fields), ...made, ...(sample && { sample }) }, now);
    this.logStage(lead, undefined);
    return lead;
  }

  /**
   * Puts a lead that was read before. Where her stage is another than it was, the step goes into the log; `reverts` names
   * the earlier step that it takes back.
   */
  putLead(lead: Lead, reverts?: string): Lead {
    const before = this.leads.known(lead.id);
    const after = this.leads.put({ ...lead, ...keysOf(lead) }, this.occasion.now);
    if (before && before.stageId !== after.stageId) this.logStage(after, before.stageId, reverts);
    return after;
  }

  private logStage(lead: Lead, from: string | undefined, reverts?: string): void {
    const step = { ...(from !== undefined && { from }), to: lead.stageId, ...(reverts !== undefined && { reverts }) };
    this.log.push({ log: 'stageChanges', entry: { ...this.newEntry(lead), ...step } });
  }

  async openFollowUps(leadId: string): Promise<FollowUp[]> {
    this.followUps.seen(await this.db.followUps.where('leadId').equals(leadId).toArray());
    return this.followUps.all().filter((one) => one.leadId === leadId && isOpen(one));
  }

  /** An open follow-up. Refuses with `not-found` (`follow-up`) where it is gone or closed. */
  async openFollowUp(id: string): Promise<FollowUp> {
    const followUp = await this.followUps.get(id);
    if (!followUp || !isOpen(followUp)) throw new Refusal('not-found', 'follow-up');
    return followUp;
  }

  /** `rule`: by which it was set, and not by the rep herself. */
  addFollowUp(lead: Lead, { dueOn, ...more }: NextStep, rule?: FollowUp['rule']): FollowUp {
    const { now, newId } = this.occasion;
    const made = { id: newId(), rev: 0, leadId: lead.id, createdAt: now, updatedAt: now, dueOn, openDueOn: dueOn };
    const { dueTime, repeat, note, threadId, subject, account } = more;
    const said = { dueTime, repeat, note, threadId, subject, account, rule };
    const kept = Object.fromEntries(Object.entries(said).filter(([, one]) => one));
    return this.putFollowUp({ ...made, ...kept, ...sampleMark(lead) });
  }

  putFollowUp(followUp: FollowUp): FollowUp {
    return this.followUps.put(followUp, this.occasion.now);
  }

  /** Answers with the new entry's id. */
  logContact(lead: Lead, facts: ContactFacts): string {
    return this.logActivity(lead, { type: 'contact', ...facts });
  }

  /** Writes into the lead's log; answers with the new entry's id. */
  logActivity(lead: Lead, said: Saying[keyof Saying]): string {
    const entry = { ...this.newEntry(lead), ...said };
    this.log.push({ log: 'activities', entry });
    return entry.id;
  }

  /** Takes a logged activity back by a further entry; `byRep`: as what the rep does herself, to be undone as such. */
  retract(lead: Lead, activityId: string, byRep = false): void {
    const entry = { ...this.newEntry(lead), type: 'retraction' as const, retracts: activityId };
    this.log.push({ log: 'activities', entry });
    if (byRep) this.undoable.add(entry.id);
  }

  private newEntry(lead: Lead) {
    const { now, newId } = this.occasion;
    return { id: newId(), leadId: lead.id, loggedAt: now, ...sampleMark(lead) };
  }

  /** The pipelines as this change leaves them. */
  async allPipelines(): Promise<Pipelines> {
    this.stored ??= this.db.pipelines.toArray();
    this.pipelines.seen(await this.stored);
    return pipelinesOf(this.pipelines.all());
  }
  private stored: Promise<PipelineRow[]> | undefined;

  async currentSettings(): Promise<Settings> {
    return { ...defaultSettings, ...(await this.settings.get('rep'))?.settings };
  }

  /** Whether they say something else than before. */
  async putSettings(settings: Settings): Promise<boolean> {
    const before = await this.settings.get('rep');
    const row = { id: 'rep' as const, rev: 0, updatedAt: this.occasion.now, settings };
    return this.settings.put(row, this.occasion.now).rev !== before?.rev;
  }
}

/** What belongs to a sample lead is of the sample too, whoever made it, and goes with it. */
function sampleMark({ sample }: Lead): { sample?: true } {
  return sample ? { sample } : {};
}
