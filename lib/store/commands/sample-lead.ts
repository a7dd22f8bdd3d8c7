import type { Channel } from '@/lib/pipeline/activity';
import { fold } from '@/lib/pipeline/fold';
import type { CloseReason } from '@/lib/pipeline/closed-reasons';
import type { Lead, LeadFields } from '@/lib/pipeline/lead';
import type { SiteId } from '@/lib/pipeline/page';
import type { StageRole } from '@/lib/pipeline/stage-roles';

/** What a rep did about an invented person; days are counted back from the day when the sample is loaded. */
export type SampleStep =
  | { did: 'move'; daysAgo: number; to: StageRole }
  | { did: 'contact'; daysAgo: number; channel: Channel; note?: string }
  /** The open follow-up: days after the day of loading, overdue when negative. */
  | { did: 'plan'; inDays: number; note?: string }
  /** When the sale is expected to close: days after the day of loading. */
  | { did: 'expect'; inDays: number }
  | { did: 'close'; daysAgo: number; outcome: NonNullable<Lead['outcome']>; reason?: CloseReason };

export interface SampleLead {
  fields: LeadFields;
  site: SiteId;
  /** When she was made, in the first stage. */
  daysAgo: number;
  /** Oldest first. */
  steps: SampleStep[];
}

type Person = [name: string, title: string, company: string, location: string];

export const to = (daysAgo: number, stage: StageRole): SampleStep => ({ did: 'move', daysAgo, to: stage });
export const by = (daysAgo: number, channel: Channel, note?: string): SampleStep => ({
  did: 'contact',
  daysAgo,
  channel,
  note,
});
export const due = (inDays: number, note?: string): SampleStep => ({ did: 'plan', inDays, note });

export const ended = (daysAgo: number, outcome: NonNullable<Lead['outcome']>, reason?: CloseReason): SampleStep => ({
  did: 'close',
  daysAgo,
  outcome,
  ...(reason && { reason }),
});
export const closes = (inDays: number): SampleStep => ({ did: 'expect', inDays });

const joined = (text: string, glue: string) => fold(text).split(/\W+/).filter(Boolean).join(glue);

function sampleLead(site: SiteId, person: Person, kroner: number, daysAgo: number, steps: SampleStep[]): SampleLead {
  const [name, title, company, location] = person;
  // Nobody's: a reserved domain, and profile names that are marked.
  const emails = site === 'gmail' ? [`${joined(name, '.')}@${joined(company, '-')}.example.com`] : [];
  const slug = site === 'linkedin' ? { slug: `sample-${joined(name, '-')}` } : {};
  const value = kroner > 0 ? { value: kroner * 100 } : {};
  const fields = { name, title, company, location, emails, phones: [], ...slug, ...value, currency: 'NOK' };
  return { fields, site, daysAgo, steps };
}

export const linkedin = sampleLead.bind(undefined, 'linkedin');
export const gmail = sampleLead.bind(undefined, 'gmail');
