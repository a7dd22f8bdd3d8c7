import { Dexie, type Table } from 'dexie';
import type { Activity, StageChange } from '@/lib/pipeline/activity';
import type { FollowUp } from '@/lib/pipeline/follow-up';
import type { KeptForecast } from '@/lib/pipeline/forecast-kept';
import type { Lead } from '@/lib/pipeline/lead';
import type { NoticedMail } from '@/lib/pipeline/mail';
import type { MailRule } from '@/lib/pipeline/mail-rule';
import type { Told } from '@/lib/pipeline/notices';
import type { NoticedOutreach, SeenConversation } from '@/lib/pipeline/outreach';
import type { PipelineRow } from '@/lib/pipeline/pipelines';
import type { Review, ReviewAnswer } from '@/lib/pipeline/review-course';
import type { Sale } from '@/lib/pipeline/sale';
import type { Settings } from '@/lib/pipeline/settings';
import type { Template } from '@/lib/pipeline/template';
import type { StageTotals } from '@/lib/pipeline/totals';
import { keepWhatIsNew } from './migrations/version-4';
import { keepFirstSales } from './migrations/version-6';

export const databaseName = 'fairlead';

/** Raise it with every change of `stores` below, and keep the older versions while reps may still have them. */
export const schemaVersion = 7;

/** The one row of the settings. */
export interface SettingsRow {
  id: 'rep';
  rev: number;
  updatedAt: number;
  settings: Settings;
}

/** Stage totals, kept in the transaction that changes a lead: an index count over 100,000 leads takes a second. */
export interface TotalsRow {
  pipelineId: string;
  totals: StageTotals;
}

/** The folded texts of the leads of one stretch of ordinals, packed in one string (`withSearchLine`). */
export interface SearchTextRow {
  chunk: number;
  /** Of the counter `search`: a page that has the texts up to some `rev` reads only what changed since. */
  rev: number;
  text: string;
}

/** The sales of the living leads of one stretch of ordinals, in their order. */
export interface SalesRow {
  chunk: number;
  /** Of the counter `sales`: a page that has the sales up to some `rev` reads only what changed since. */
  rev: number;
  sales: Sale[];
}

/** A row that a command wrote: what it said before (absent: it was made), and what the command left. */
export type Touched =
  | { table: 'leads'; before?: Lead; after: Lead }
  | { table: 'followUps'; before?: FollowUp; after: FollowUp }
  | { table: 'settings'; before?: SettingsRow; after: SettingsRow }
  | { table: 'mails'; before?: NoticedMail; after: NoticedMail }
  | { table: 'outreach'; before?: NoticedOutreach; after: NoticedOutreach }
  | { table: 'pairs'; before?: PairRow; after: PairRow }
  | { table: 'pipelines'; before?: PipelineRow; after: PipelineRow }
  | { table: 'reviewAnswers'; before?: ReviewAnswer; after: ReviewAnswer }
  | { table: 'templates'; before?: Template; after: Template };

/** A command that was carried out: its first reply for every repeat, and what an undo needs. */
export interface RequestRow {
  requestId: string;
  command: string;
  /** `fingerprint` of the input: a request id stands for one input, and what it said of a person is not kept for that. */
  input: string;
  reply: unknown;
  /** ms since the epoch. */
  at: number;
  touched: Touched[];
  /** The log's entries that it wrote, but for what an undo writes; an undo takes them back by further entries. */
  contacts: string[];
  stageChanges: { id: string; leadId: string }[];
  undone?: true;
}

/** Counters (`seq`, `ordinal`, `search`, `sales`) and what else is one per database. */
export type MetaRow =
  | { key: 'seq' | 'ordinal' | 'search' | 'sales'; value: number }
  /** Commands that have written; `database`: its name, by which it is told from one that took its place. */
  | { key: 'writes'; value: number; database: string }
  | { key: 'sample'; value: string[] }
  | { key: 'retire-event'; value: string }
  /** Of the hashes of those who are never to be recorded. */
  | { key: 'salt'; value: string }
  /** Salts of databases whose backups came into this one, with their hashes. */
  | { key: 'other-salts'; value: string[] }
  /** Addresses that pages showed to be the rep's own. */
  | { key: 'own-addresses'; value: string[] }
  /** Whom the list of people that was read last (its address, when in ms since the epoch) offered to invite: one name of each. */
  | { key: 'invitable'; value: string[]; url: string; at: number }
  /** What notifications have told the rep; `sendingAt`: since when some are on their way, ms since the epoch. */
  | { key: 'notices'; value: Told; sendingAt?: number }
  /** When the rep last saved a backup's file, ms since the epoch. */
  | { key: 'backup'; value: number }
  /** The review that was begun last; `lastDoneAt`: when one was last done, ms since the epoch. */
  | { key: 'review'; value: Review; lastDoneAt?: number };

/** Which templates a draft was written with. */
export interface DraftTemplatesRow {
  draft: string;
  templateIds: string[];
  /** ms since the epoch. */
  at: number;
}

/** Two leads of whom the rep has said that they are not the same person; `id`: `pairKey`. */
export interface PairRow {
  id: string;
  rev: number;
  updatedAt: number;
  /** Taken back: they may be suggested again. */
  deletedAt?: number;
}

/** Somebody whom the rep wants never to be recorded: a hash of one of her identities, and nothing else (`eraseKeys`). */
export interface ErasedRow {
  hash: string;
  /** The same on all rows of one person, and nothing of her. */
  person: string;
  /** ms since the epoch. */
  at: number;
}

/** A part of a backup's tables as text (JSON), on its way from a page to be restored. */
export interface StagedRow {
  /** `<backup> <part from 0>` */
  id: string;
  /** ms since the epoch. */
  at: number;
  text: string;
}

export class FairleadDatabase extends Dexie {
  declare leads: Table<Lead, string>;
  declare followUps: Table<FollowUp, string>;
  declare activities: Table<Activity, string>;
  declare stageChanges: Table<StageChange, string>;
  declare totals: Table<TotalsRow, string>;
  declare searchTexts: Table<SearchTextRow, number>;
  declare sales: Table<SalesRow, number>;
  declare requests: Table<RequestRow, string>;
  declare meta: Table<MetaRow, string>;
  declare settings: Table<SettingsRow, string>;
  declare mails: Table<NoticedMail, string>;
  declare mailRules: Table<MailRule, string>;
  declare templates: Table<Template, string>;
  declare draftTemplates: Table<DraftTemplatesRow, string>;
  declare outreach: Table<NoticedOutreach, string>;
  declare pairs: Table<PairRow, string>;
  declare pipelines: Table<PipelineRow, string>;
  declare erased: Table<ErasedRow, string>;
  declare conversations: Table<SeenConversation, string>;
  declare forecasts: Table<KeptForecast, string>;
  declare reviewAnswers: Table<ReviewAnswer, string>;
  declare staged: Table<StagedRow, string>;

  constructor(indexedDB: IDBFactory) {
    super(databaseName, {
      indexedDB,
      // What was acknowledged is on the disk, also after a power cut.
      chromeTransactionDurability: 'strict',
      // Live queries read what is written; a second copy of every answer in memory serves nobody here.
      cache: 'disabled',
    });
    // An index costs every write: here stands what a query needs, and no more.
    this.version(1).stores({
      leads: 'id, *identities, nameKey',
      followUps: 'id, leadId, openDueOn',
      activities: 'id, [leadId+seq]',
      stageChanges: 'id, [leadId+seq]',
      totals: 'pipelineId',
      searchTexts: 'chunk, rev',
      requests: 'requestId, at',
      meta: 'key',
      settings: 'id',
    });
    this.version(2).stores({
      mails: 'id, state',
      mailRules: 'key',
      templates: 'id',
      draftTemplates: 'draft, at',
    });
    this.version(3).stores({
      outreach: 'id, state',
      conversations: 'id, at',
    });
    this.version(4)
      .stores({
        leads: 'id, *identities, nameKey, *duplicateKeys, deletedAt, answeredSince, hotScore, stallsOn',
        pairs: 'id',
        erased: 'hash',
      })
      .upgrade(keepWhatIsNew);
    this.version(5).stores({
      leads: 'id, *identities, nameKey, *duplicateKeys, deletedAt, answeredSince, hotScore, stallsOn, stageId',
      pipelines: 'id',
    });
    this.version(6).stores({ sales: 'chunk, rev', forecasts: 'month', reviewAnswers: 'id' }).upgrade(keepFirstSales);
    this.version(schemaVersion).stores({ staged: 'id, at' });
  }
}
