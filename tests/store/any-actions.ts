/** What a rep may do, in any order: arbitrary actions for the properties of the store, and how each is done. */
import * as fc from 'fast-check';
import { expect } from 'vitest';
import { unknownBant } from '@/lib/pipeline/bant';
import { addDays } from '@/lib/pipeline/calendar-date';
import { type Propose, type ProposedStep, proposedFor, proposer } from '@/lib/pipeline/follow-up-proposal';
import { workingDaysOf } from '@/lib/pipeline/holidays';
import type { LeadFields } from '@/lib/pipeline/lead';
import { personRoles } from '@/lib/pipeline/lead-person';
import { Refusal } from '@/lib/pipeline/refusal';
import { stageRoles } from '@/lib/pipeline/stage-roles';
import { database } from '@/lib/store/open';
import { doneOutcomes } from '@/lib/pipeline/done-outcome';
import { ruledLogsOf } from '@/lib/store/queries/follow-up-rules';
import { leadById } from '@/lib/store/queries/leads';
import { allPipelines } from '@/lib/store/queries/pipelines';
import { pageOf, talk } from '@/tests/pipeline/outreach-memory';
import { Gmail, self } from './mail-stage';
import { Rep } from './rep';

const lead = fc.nat({ max: 3 });
const day = fc.integer({ min: -5, max: 5 });
const addresses = fc.uniqueArray(fc.constantFrom('a@x.example', 'B@x.example', 'c@x.example', 'd@x.example'), {
  maxLength: 2,
});
const fields: fc.Arbitrary<LeadFields> = fc.record(
  {
    name: fc.constantFrom('Kari Nordmann', 'Bjørn Ångström', 'Łukasz', 'O’Neil'),
    emails: addresses,
    phones: fc.constant([]),
    slug: fc.constantFrom('kari', 'bjorn'),
    company: fc.constantFrom('Fjord AS', ''),
    value: fc.constantFrom(0, 100, 12_345),
    tags: fc.uniqueArray(fc.constantFrom('Havbruk', 'messe', 'Messe'), { maxLength: 2 }),
    links: fc.uniqueArray(
      fc.constantFrom('a', 'b').map((path) => ({ title: 'Avtale', url: `https://x.example/${path}` })),
      { maxLength: 2, selector: ({ url }) => url },
    ),
    currency: fc.constantFrom('NOK', 'EUR'),
  },
  { requiredKeys: ['name', 'emails', 'phones', 'currency'] },
);

const merge = fc.record({
  does: fc.constant('merge' as const),
  lead,
  other: lead,
  side: fc.constantFrom('a' as const, 'b' as const),
});
/** Who else has a say: with addresses and profiles that leads have too. */
const aboutPeople = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('person-put' as const),
      lead,
      /** Whom of the lead's people it changes; absent: nobody, she is new. */
      place: fc.option(fc.nat({ max: 1 }), { nil: undefined }),
      person: fc.record(
        {
          name: fc.constantFrom('Kari Nordmann', 'Ola'),
          role: fc.constantFrom(...personRoles),
          email: fc.constantFrom('a@x.example', 'B@x.example', 'e@x.example'),
          slug: fc.constantFrom('kari', 'ola'),
        },
        { requiredKeys: ['name'] },
      ),
    }),
  },
  fc.record({ does: fc.constant('person-remove' as const), lead, place: fc.nat({ max: 1 }) }),
  fc.record({ does: fc.constant('role' as const), lead, role: fc.option(fc.constantFrom(...personRoles)) }),
);
/** What a rep may do, with leads and follow-ups by their place among those there are. */
export const action = fc.oneof(
  fc.record({ does: fc.constant('create' as const), fields, stage: fc.option(fc.constantFrom(...stageRoles)) }),
  fc.record({ does: fc.constant('edit' as const), lead, fields }),
  fc.record({ does: fc.constant('import' as const), lead, fields, isNew: fc.boolean() }),
  fc.record({
    does: fc.constant('many' as const),
    change: fc.constantFrom(
      { what: 'move' as const, stageId: 'proposal' },
      { what: 'tag' as const, tag: 'vip', isOn: true },
      { what: 'follow-up' as const, dueOn: '2026-04-01' },
      { what: 'disqualify' as const },
      { what: 'remove' as const },
    ),
  }),
  fc.record({ does: fc.constant('link' as const), lead, slug: fc.constantFrom('kari', 'bjorn', 'new') }),
  fc.record({ does: fc.constant('move' as const), lead, stage: fc.constantFrom(...stageRoles) }),
  fc.record({ does: fc.constant('playbook' as const), lead, ticks: fc.subarray(['answered', 'clear-yes']) }),
  merge,
  aboutPeople,
  fc.record({ does: fc.constant('differ' as const), lead, other: lead }),
  fc.record({ does: fc.constant('remove' as const), lead }),
  fc.record({ does: fc.constant('restore' as const), lead }),
  fc.record({ does: fc.constant('log' as const), lead, ago: fc.nat({ max: 9 }), due: fc.option(day) }),
  fc.record({ does: fc.constant('note' as const), lead, text: fc.constantFrom('Kjøper i mai', 'Ø', 'x'.repeat(600)) }),
  fc.record({ does: fc.constant('note-remove' as const), note: fc.nat({ max: 2 }) }),
  fc.record({
    does: fc.constant('plan' as const),
    lead,
    due: day,
    also: fc.constantFrom(true as const, undefined),
    repeat: fc.constantFrom({ count: 1, unit: 'working-day' as const }, undefined),
  }),
  fc.record({
    does: fc.constant('done' as const),
    followUp: fc.nat({ max: 1 }),
    result: fc.constantFrom(...doneOutcomes, undefined),
  }),
  fc.record({ does: fc.constant('snooze' as const), followUp: fc.nat({ max: 1 }), due: day }),
  fc.record({ does: fc.constant('undo' as const), back: fc.nat({ max: 2 }) }),
  fc.record({ does: fc.constant('sample' as const), load: fc.boolean() }),
  fc.record({ does: fc.constant('wait' as const), hours: fc.integer({ min: -3, max: 50 }) }),
);
/** What meets on one lead: contacts of any time, moves, and what is taken back of them. */
export const onOneLead = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('log' as const),
      lead: fc.constant(0),
      ago: fc.nat({ max: 2 }),
      due: fc.option(day, { freq: 2 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant('move' as const),
      lead: fc.constant(0),
      stage: fc.constantFrom(...stageRoles),
    }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('undo' as const), back: fc.nat({ max: 1 }) }) },
);
/** What is written down of two leads and taken back again, in any order. */
export const aboutNotes = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('note' as const),
      lead: fc.nat({ max: 1 }),
      text: fc.constantFrom('Kjøper i mai', 'Ø', 'x'.repeat(600)),
    }),
  },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('note-remove' as const), note: fc.nat({ max: 2 }) }) },
  { weight: 4, arbitrary: fc.record({ does: fc.constant('undo' as const), back: fc.nat({ max: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('remove' as const), lead: fc.nat({ max: 1 }) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('edit' as const), lead: fc.nat({ max: 1 }), fields }) },
);
/** Whom mails go to and come from: leads of the pipeline, and others. */
const address = fc.constantFrom('a@x.example', 'b@x.example', 'c@x.example', 'no-reply@x.example', self);
const mailOf = fc.nat({ max: 3 });
/** What happens to mails, and what a rep may answer when she is asked about them. */
export const aboutMail = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant('send' as const),
      mailOf,
      to: fc.uniqueArray(address, { minLength: 1, maxLength: 3 }),
      scheduled: fc.boolean(),
      withdrawn: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ does: fc.constant('read' as const), mailOf, from: address, isSentList: fc.boolean() }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      does: fc.constant('mail-log' as const),
      asked: fc.nat({ max: 2 }),
      person: fc.nat({ max: 2 }),
      add: fc.boolean(),
      due: fc.option(day),
    }),
  },
  fc.record({
    does: fc.constant('mail-decline' as const),
    asked: fc.nat({ max: 2 }),
    person: fc.option(fc.nat({ max: 2 })),
  }),
  fc.record({ does: fc.constant('put-off' as const), asked: fc.nat({ max: 2 }) }),
  fc.record({ does: fc.constant('retry' as const), asked: fc.nat({ max: 2 }) }),
  fc.record({ does: fc.constant('never' as const), address, allow: fc.boolean() }),
  fc.record({ does: fc.constant('self' as const), on: fc.boolean() }),
  fc.record({ does: fc.constant('template' as const), mailOf }),
  fc.record({
    does: fc.constant('close' as const),
    lead,
    outcome: fc.constantFrom('won' as const, 'lost' as const, 'disqualified' as const, 'open' as const),
    reason: fc.option(fc.constantFrom('price' as const, 'no-budget' as const), { nil: undefined }),
  }),
  fc.record({ does: fc.constant('qualify' as const), lead, budget: fc.constantFrom('unknown' as const, 0, 3) }),
  fc.record({ does: fc.constant('log' as const), lead, ago: fc.nat({ max: 9 }), due: fc.option(day) }),
  { weight: 3, arbitrary: fc.record({ does: fc.constant('undo' as const), back: fc.nat({ max: 2 }) }) },
  fc.record({ does: fc.constant('undo-self' as const), asked: fc.nat({ max: 2 }), person: fc.nat({ max: 2 }) }),
  fc.record({ does: fc.constant('remove' as const), lead }),
  merge,
  fc.record({
    does: fc.constant('person-put' as const),
    lead,
    place: fc.constant(undefined),
    person: fc.record({ name: fc.constant('Ola'), email: fc.constantFrom('b@x.example', 'c@x.example') }),
  }),
);
/** What LinkedIn's pages show, and what a rep may answer when she is asked about it. */
const slug = fc.constantFrom('kari', 'bjorn', 'new');
export const aboutOutreach = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant('page' as const),
      slug,
      role: fc.constantFrom('subject' as const, 'result' as const),
      degree: fc.constantFrom(1, 2),
      invitation: fc.option(fc.constantFrom('none' as const, 'sent' as const), { nil: undefined }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant('talk' as const),
      slug,
      letters: fc.constantFrom('', 'A', 'Ab', 'AbC', 'bCd'),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      does: fc.constant('outreach-log' as const),
      asked: fc.nat({ max: 2 }),
      add: fc.boolean(),
      due: fc.option(day),
    }),
  },
  fc.record({ does: fc.constant('outreach-decline' as const), asked: fc.nat({ max: 2 }) }),
  fc.record({ does: fc.constant('create-many' as const), slugs: fc.array(slug, { minLength: 1, maxLength: 3 }) }),
  fc.record({ does: fc.constant('log' as const), lead, ago: fc.nat({ max: 9 }), due: fc.option(day) }),
  fc.record({ does: fc.constant('move' as const), lead, stage: fc.constantFrom(...stageRoles) }),
  { weight: 3, arbitrary: fc.record({ does: fc.constant('undo' as const), back: fc.nat({ max: 2 }) }) },
  fc.record({ does: fc.constant('wait' as const), hours: fc.integer({ min: 0, max: 50 }) }),
  fc.record({ does: fc.constant('remove' as const), lead }),
  merge,
);
type OutreachAction = typeof aboutOutreach extends fc.Arbitrary<infer One> ? One : never;
type MailAction = typeof aboutMail extends fc.Arbitrary<infer One> ? One : never;
type RuleAction = typeof aboutRules extends fc.Arbitrary<infer One> ? One : never;
export type Action = MailAction | OutreachAction | PipelineAction | RuleAction;
/** What meets where a rule sets what is next: what was tried, what came of it, and what is taken back. */
const ruled = fc.record({
  does: fc.constant('log-by-rule' as const),
  lead: fc.nat({ max: 1 }),
  ago: fc.nat({ max: 9 }),
  channel: fc.constantFrom('call' as const, 'email' as const, 'meeting' as const),
});
export const aboutRules = fc.oneof(
  { weight: 5, arbitrary: ruled },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('done' as const),
      followUp: fc.nat({ max: 1 }),
      result: fc.constantFrom(...doneOutcomes, undefined),
    }),
  },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('undo' as const), back: fc.nat({ max: 2 }) }) },
  fc.record({ does: fc.constant('set-by-rule' as const), lead: fc.nat({ max: 1 }) }),
  fc.record({
    does: fc.constant('log' as const),
    lead: fc.nat({ max: 1 }),
    ago: fc.nat({ max: 90 }),
    due: fc.option(day),
    channel: fc.constantFrom('call' as const, 'meeting' as const),
  }),
  fc.record({
    does: fc.constant('plan' as const),
    lead: fc.nat({ max: 1 }),
    due: day,
    also: fc.constantFrom(true as const, undefined),
    repeat: fc.constant(undefined),
  }),
  fc.record({ does: fc.constant('snooze' as const), followUp: fc.nat({ max: 1 }), due: day }),
  fc.record({
    does: fc.constant('read' as const),
    mailOf: fc.constant(0),
    from: fc.constantFrom('a@x.example', 'b@x.example'),
    isSentList: fc.constant(false),
  }),
  fc.record({
    does: fc.constant('mail-log' as const),
    asked: fc.nat({ max: 2 }),
    person: fc.constant(0),
    add: fc.constant(false),
    due: fc.option(day),
  }),
  fc.record({ does: fc.constant('move' as const), lead: fc.nat({ max: 1 }), stage: fc.constantFrom(...stageRoles) }),
  fc.record({ does: fc.constant('remove' as const), lead: fc.nat({ max: 1 }) }),
  fc.record({ does: fc.constant('restore' as const), lead: fc.nat({ max: 1 }) }),
  fc.record({ does: fc.constant('wait' as const), hours: fc.integer({ min: -3, max: 90 }) }),
  merge,
);
/** What meets on leads that become one, and two again. */
export const aboutMerges = fc.oneof(
  { weight: 4, arbitrary: merge },
  { weight: 2, arbitrary: aboutPeople },
  { weight: 4, arbitrary: fc.record({ does: fc.constant('undo' as const), back: fc.nat({ max: 2 }) }) },
  fc.record({ does: fc.constant('create' as const), fields, stage: fc.option(fc.constantFrom(...stageRoles)) }),
  fc.record({ does: fc.constant('edit' as const), lead, fields }),
  fc.record({ does: fc.constant('log' as const), lead, ago: fc.nat({ max: 9 }), due: fc.option(day) }),
  fc.record({ does: fc.constant('plan' as const), lead, due: day }),
  fc.record({ does: fc.constant('done' as const), followUp: fc.nat({ max: 1 }) }),
  fc.record({ does: fc.constant('move' as const), lead, stage: fc.constantFrom(...stageRoles) }),
  fc.record({ does: fc.constant('note' as const), lead, text: fc.constantFrom('Kjøper i mai', 'Ø') }),
  fc.record({ does: fc.constant('note-remove' as const), note: fc.nat({ max: 2 }) }),
  fc.record({ does: fc.constant('remove' as const), lead }),
  fc.record({ does: fc.constant('restore' as const), lead }),
);
type PipelineAction = typeof action extends fc.Arbitrary<infer One> ? One : never;

async function act(rep: Rep, one: Action, sent: string[]): Promise<unknown> {
  const db = database();
  const leadId = 'lead' in one ? await nth(db.leads.toCollection().primaryKeys(), one.lead) : '';
  const followUpId = 'followUp' in one ? await nth(db.followUps.orderBy('openDueOn').primaryKeys(), one.followUp) : '';
  const requestId = `step-${sent.length}`;
  if (one.does !== 'wait') sent.push(requestId);
  const due = 'due' in one && one.due !== null ? addDays(rep.today, one.due) : undefined;
  switch (one.does) {
    case 'create':
      return rep.do(
        'lead.create',
        { fields: one.fields, source: { site: 'manual' }, stageId: one.stage ?? undefined },
        requestId,
      );
    case 'edit': {
      const rev = (await db.leads.get(leadId))?.rev ?? 0;
      return rep.do('lead.edit', { leadId, rev, fields: one.fields }, requestId);
    }
    case 'link':
      return rep.do('lead.link', { leadId, contact: { name: 'Kari', role: 'subject', slug: one.slug } }, requestId);
    case 'move':
      return rep.do('lead.move', { leadId, stageId: one.stage }, requestId);
    case 'import': {
      const known = one.isNew || leadId === '' ? {} : { leadId };
      return rep.do('lead.import', { rows: [{ fields: one.fields, ...known }, { fields: one.fields }] }, requestId);
    }
    case 'many': {
      const leadIds = await db.leads.toCollection().primaryKeys();
      return rep.do('lead.change-many', { leadIds: leadIds.slice(0, 2), change: one.change }, requestId);
    }
    case 'playbook':
      return rep.do('lead.playbook', { leadId, playbook: { ticks: one.ticks } }, requestId);
    case 'merge': {
      const otherId = await nth(db.leads.toCollection().primaryKeys(), one.other);
      return rep.do('lead.merge', { leadId, otherId, choices: { name: one.side, profile: one.side } }, requestId);
    }
    case 'differ': {
      const otherId = await nth(db.leads.toCollection().primaryKeys(), one.other);
      return rep.do('pair.differ', { leadId, otherId }, requestId);
    }
    case 'person-put':
    case 'person-remove': {
      const people = (await db.leads.get(leadId))?.people ?? [];
      const personId = one.place === undefined ? undefined : (people[one.place]?.id ?? 'nobody');
      if (one.does === 'person-remove')
        return rep.do('lead.person.remove', { leadId, personId: personId ?? 'nobody' }, requestId);
      return rep.do('lead.person.put', { leadId, personId, person: one.person }, requestId);
    }
    case 'role':
      return rep.do('lead.role', { leadId, role: one.role ?? undefined }, requestId);
    case 'restore':
      return rep.do('lead.restore', { leadId }, requestId);
    case 'remove':
      return rep.do('lead.remove', { leadId }, requestId);
    case 'log': {
      const followUp = due === undefined ? undefined : { dueOn: due };
      const at = rep.now - one.ago * 3_600_000;
      const channel = 'channel' in one ? one.channel : 'call';
      return rep.do('contact.log', { leadId, channel, at, followUp }, requestId);
    }
    case 'log-by-rule': {
      const { ago, channel } = one;
      const at = rep.now - ago * 3_600_000;
      const { by, dueOn } = await proposedTo(rep, leadId, { at, channel });
      const byRule = by === 'rule' ? true : undefined;
      return rep.do('contact.log', { leadId, channel, at, followUp: { dueOn, byRule } }, requestId);
    }
    case 'set-by-rule': {
      const { dueOn } = await proposedTo(rep, leadId, { at: rep.now, channel: 'call' });
      return rep.do('follow-up.set', { leadId, dueOn, byRule: true, also: true }, requestId);
    }
    case 'note':
      return rep.do('note.add', { leadId, text: one.text }, requestId);
    case 'note-remove': {
      const note = (await db.activities.toArray()).filter((entry) => entry.type === 'note')[one.note];
      return rep.do('note.remove', { leadId: note?.leadId ?? '', noteId: note?.id ?? '' }, requestId);
    }
    case 'plan':
      return rep.do(
        'follow-up.set',
        { leadId, dueOn: due ?? rep.today, also: one.also, repeat: one.repeat },
        requestId,
      );
    case 'done':
      return rep.do('follow-up.done', { followUpId, result: one.result }, requestId);
    case 'snooze':
      return rep.do('follow-up.snooze', { followUpId, dueOn: due ?? rep.today }, requestId);
    case 'undo':
      return rep.do('undo', { requestId: sent.at(-2 - one.back) ?? '' }, requestId);
    case 'sample':
      return rep.do(one.load ? 'sample.load' : 'sample.remove', {}, requestId);
    case 'wait':
      rep.now += one.hours * 3_600_000;
      return undefined;
    case 'page':
    case 'talk':
    case 'outreach-log':
    case 'outreach-decline':
    case 'create-many':
      return actOnOutreach(rep, one, requestId);
    default:
      return actOnMail(rep, one, leadId, requestId);
  }
}

/** What a form proposes for the lead; the store is to come to the same. */
async function proposedTo(rep: Rep, leadId: string, made: Parameters<Propose>[0]): Promise<ProposedStep> {
  const [found, pipelines, logs] = await Promise.all([leadById(leadId), allPipelines(), ruledLogsOf([leadId])]);
  const known = proposedFor(found, pipelines, logs.get(leadId));
  return proposer(known, rep.today, workingDaysOf('NO'), rep.occasion.dateAt)(made);
}

type OnOutreach = Exclude<OutreachAction, { does: 'merge' | 'log' | 'move' | 'undo' | 'wait' | 'remove' }>;

const fieldsFor = (slugOf: string) => ({ name: slugOf, emails: [], phones: [], slug: slugOf, currency: 'NOK' });

async function actOnOutreach(rep: Rep, one: OnOutreach, requestId: string): Promise<unknown> {
  const all = 'asked' in one ? await database().outreach.toArray() : [];
  const outreachId = 'asked' in one ? (all[one.asked]?.id ?? 'none') : '';
  rep.now += 60_000;
  switch (one.does) {
    case 'page': {
      const { degree, invitation } = one;
      const connection = { degree, ...(invitation && { invitation }) };
      const view = pageOf([{ name: one.slug, role: one.role, slug: one.slug, connection }]);
      return rep.do('outreach.read', { view }, requestId);
    }
    case 'talk': {
      const view = talk(one.letters, { person: { name: one.slug, role: 'partner', slug: one.slug } });
      // A message is in one conversation.
      for (const { messages } of view.conversations ?? [])
        for (const message of messages) message.id = `${one.slug}-${message.id}`;
      return rep.do('outreach.read', { view }, requestId);
    }
    case 'outreach-log': {
      const followUp = one.due === null ? undefined : { dueOn: addDays(rep.today, one.due) };
      return rep.do('outreach.log', { outreachId, ...(one.add && { add: fieldsFor('typo') }), followUp }, requestId);
    }
    case 'outreach-decline':
      return rep.do('outreach.decline', { outreachId }, requestId);
    case 'create-many':
      return rep.do('lead.create-many', { people: one.slugs.map(fieldsFor), source: { site: 'linkedin' } }, requestId);
  }
}

type OnMail = Exclude<MailAction, { does: 'merge' | 'log' | 'undo' | 'remove' | 'person-put' }>;

async function actOnMail(rep: Rep, one: OnMail, leadId: string, requestId: string): Promise<unknown> {
  const db = database();
  const gmail = new Gmail(rep);
  const asked =
    'asked' in one ? (await db.mails.where('state').anyOf('asking', 'later', 'done').toArray())[one.asked] : undefined;
  const person = 'person' in one && one.person !== null ? asked?.people[one.person] : undefined;
  const mailId = asked?.id ?? 'none';
  const email = person?.email ?? 'nobody@x.example';
  const draft = 'mailOf' in one ? `a:r${one.mailOf}` : '';
  rep.now += 60_000;
  switch (one.does) {
    case 'send':
      if (!one.withdrawn) return gmail.send(draft, { to: one.to, scheduled: one.scheduled });
      await gmail.press(draft, { to: one.to });
      await gmail.look(1);
      return gmail.look(undefined, [draft]);
    case 'read': {
      const url = `https://mail.google.com/mail/u/0/#${one.isSentList ? 'sent' : 'inbox'}/FMf`;
      return gmail.read(
        [
          [self, draft],
          [one.from, `f:${one.mailOf}`],
        ].slice(0, one.isSentList ? 1 : 2) as [string, string][],
        { url },
      );
    }
    case 'mail-log': {
      const add = one.add ? { name: 'New', emails: [], phones: [], currency: 'NOK' } : undefined;
      const followUp = one.due === null ? undefined : { dueOn: addDays(rep.today, one.due) };
      return rep.do('mail.log', { mailId, email, add, followUp }, requestId);
    }
    case 'mail-decline':
      return rep.do('mail.decline', { mailId, ...(person && { email }) }, requestId);
    case 'put-off':
      return rep.do('mail.put-off', { mailId }, requestId);
    case 'retry':
      return rep.do('mail.retry', { mailId }, requestId);
    case 'never':
      return rep.do(one.allow ? 'mail.allow' : 'mail.never', { key: `email:${one.address}` }, requestId);
    case 'self':
      return rep.do('settings.change', { mailLog: one.on ? 'self' : 'ask' }, requestId);
    case 'template': {
      const text = { name: 'Hello', language: 'en', body: 'Hi' } as const;
      const { templateId } = await rep.do('template.save', { text });
      return rep.do('template.insert', { templateId, draft }, requestId);
    }
    case 'close':
      if (one.outcome === 'open') return rep.do('lead.reopen', { leadId }, requestId);
      return rep.do('lead.close', { leadId, outcome: one.outcome, reason: one.reason }, requestId);
    case 'qualify':
      return rep.do('lead.qualify', { leadId, bant: { ...unknownBant, budget: { score: one.budget } } }, requestId);
    case 'undo-self':
      return rep.do('undo', { requestId: person?.requestId ?? 'none' }, requestId);
  }
}

async function nth(ids: PromiseLike<string[]>, place: number): Promise<string> {
  return (await ids)[place] ?? 'nobody';
}

/** Carries it out, or is refused for a reason that the contract knows; the log of the sample is not looked at. */
export async function attempt(rep: Rep, one: Action, sent: string[]): Promise<boolean> {
  try {
    await act(rep, one, sent);
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(Refusal);
    return false;
  }
}
