import { defaultPipeline } from '@/lib/pipeline/stages';

/** Sends a command to the build that is running, whichever that is; `undefined` where that build does not know it, or not this input. */
export type Try = (command: string, input: object) => Promise<Record<string, unknown> | undefined>;

const source = { site: 'manual' };
const due = '2026-12-24';

/** As much of a person as the build has fields for: the richest that it takes. */
async function lead(attempt: Try, plain: { name: string }, ...richer: object[]): Promise<string> {
  const base = { emails: [], phones: [], currency: 'NOK', ...plain };
  for (let most = richer.length; most >= 0; most -= 1) {
    const fields = Object.assign({}, base, ...richer.slice(0, most));
    const reply = await attempt('lead.create', { fields, source });
    if (typeof reply?.leadId === 'string') return reply.leadId;
  }
  throw new Error(`${plain.name} could not be made a lead`);
}

/** Writes a little of everything that a rep can say, as far as the build can keep it. */
export async function fill(attempt: Try): Promise<void> {
  const made = await people(attempt);
  await logs(attempt, made);
  await noticed(attempt);
  await later(attempt, made);
  await pipelines(attempt, made);
}

interface People {
  kari: string;
  bjorn: string;
  twin: string;
  gone: string;
}

async function people(attempt: Try): Promise<People> {
  const kari = await lead(
    attempt,
    { name: 'Kari Nordmann' },
    {
      title: 'Daglig leder',
      company: 'Fjord & Sønner AS',
      headline: '“Vi bygger båter” · 20 år 🚢',
      location: 'Bergen',
      emails: ['kari@fjord.example', 'post@fjord.example'],
      phones: ['+47 22 22 22 22'],
      slug: 'kari-nordmann',
      value: 1_250_000_00,
    },
    { need: 'Billigere drivstoff', shownName: 'Kari Nordmann, MBA', givenName: 'Kari', familyName: 'Nordmann' },
    {
      expectedCloseOn: '2027-03-31',
      probability: 35,
      tags: ['Havbruk', 'messe'],
      links: [{ title: 'Avtale', url: 'https://files.example/avtale' }],
    },
  );
  const bjorn = await lead(
    attempt,
    { name: 'Bjørn Ångström-O’Neil' },
    { emails: ['bjorn@x.example'], currency: 'EUR' },
  );
  const twin = await lead(attempt, { name: 'Kari  Nordman' }, { company: 'Fjord', slug: 'k-nordman' });
  const gone = await lead(attempt, { name: 'מרים כהן' }, { emails: ['miriam@x.example'] });
  return { kari, bjorn, twin, gone };
}

async function logs(attempt: Try, { kari, bjorn, gone }: People): Promise<void> {
  const at = Date.now() - 3_600_000;
  const mail = { channel: 'email', subject: 'Tilbud på 3 båter', threadId: 'thread-f:1', site: 'gmail' };
  await attempt('contact.log', {
    leadId: kari,
    at,
    ...mail,
    note: 'Ringte først.\r\nHun svarer i mai – "kanskje".',
    followUp: { dueOn: due, note: 'Spør om budsjettet' },
  });
  await attempt('contact.log', { leadId: bjorn, at, channel: 'connection-request', note: '=cmd|x' });
  const set = await attempt('follow-up.set', { leadId: bjorn, dueOn: '2026-11-30', note: 'Send prisene' });
  await attempt('follow-up.snooze', { followUpId: String(set?.followUpId), dueOn: '2026-12-01' });
  const done = await attempt('follow-up.set', { leadId: gone, dueOn: '2026-11-30', note: 'Første samtale' });
  await attempt('follow-up.done', { followUpId: String(done?.followUpId) });
  await attempt('follow-up.set', { leadId: gone, dueOn: '2026-12-02', note: 'Andre samtale' });
  await attempt('lead.move', { leadId: kari, stageId: 'proposal' });
  await attempt('lead.remove', { leadId: gone });
  await attempt('settings.change', { language: 'nb', theme: 'dark', currency: 'EUR' });
  await attempt('settings.change', { senderName: 'Ida Æra' });
}

/** What pages show of her outreach, and templates. */
async function noticed(attempt: Try): Promise<void> {
  const text = { name: 'Første mail', language: 'nb', body: 'Hei {{firstName}},\n\n**takk** 🎉' };
  const template = await attempt('template.save', { text });
  await attempt('template.insert', { templateId: String(template?.templateId), draft: 'a:r1' });
  await attempt('mail.never', { key: 'email:nei@x.example' });
  const kari = { name: 'Kari Nordmann', slug: 'kari-nordmann' };
  const url = 'https://www.linkedin.com/in/kari-nordmann/';
  const profile = { ...kari, role: 'subject', connection: { degree: 2, invitation: 'sent' } };
  await attempt('outreach.read', { view: { site: 'linkedin', kind: 'profile', url, contacts: [profile] } });
  const messages = [
    { id: 'm1', own: true },
    { id: 'm2', own: false },
  ];
  const conversations = [{ person: 'linkedin:kari-nordmann', threadId: 't1', messages }];
  const contacts = [{ ...kari, role: 'partner' }];
  await attempt('outreach.read', { view: { site: 'linkedin', kind: 'conversation', url, contacts, conversations } });
}

/** What came with later versions. */
async function later(attempt: Try, { kari, bjorn, twin, gone }: People): Promise<void> {
  await attempt('note.add', { leadId: kari, text: 'Datteren heter Ærlinga; liker fjellet ⛰️' });
  const empty = { score: 'unknown' };
  const bant = { budget: { score: 3, note: 'Har midler i Q1' }, authority: empty, need: { score: 4 }, timeline: empty };
  await attempt('lead.qualify', { leadId: kari, bant });
  await attempt('lead.playbook', {
    leadId: kari,
    playbook: { needs: [{ id: 'n1', text: 'Mindre støy', kind: 'pain' }] },
  });
  const person = { name: 'Ola Økonom', role: 'decision-maker', title: 'CFO', email: 'ola@fjord.example' };
  await attempt('lead.person.put', { leadId: kari, person, source });
  const lost = { leadId: bjorn, outcome: 'lost' };
  if (!(await attempt('lead.close', { ...lost, reason: 'price', note: 'For dyrt i år' })))
    await attempt('lead.close', lost);
  await attempt('pair.differ', { leadId: kari, otherId: bjorn });
  await attempt('lead.merge', { leadId: kari, otherId: twin, choices: { name: 'a' } });
  await attempt('lead.restore', { leadId: gone });
  const never = await lead(attempt, { name: 'Aldri Mer' }, { emails: ['aldri@x.example'] });
  await attempt('person.erase', { leadIds: [never], remember: true });
}

async function pipelines(attempt: Try, { kari }: People): Promise<void> {
  const [first] = defaultPipeline.stages;
  const fields = [{ id: 'f1', name: 'Båttype', type: 'choice', options: ['Sjark', 'Snekke'] }];
  const definition = { name: 'Partnere', stages: [{ ...first, id: 'p1', name: 'Nye' }], fields };
  if (!(await attempt('pipeline.add', { definition }))) return;
  const stages = defaultPipeline.stages.map((stage) =>
    stage.role === 'proposal' ? Object.assign({}, stage, { name: 'Tilbud sendt' }) : stage,
  );
  const own = { stages, fields: [{ id: 'f2', name: 'Seilnummer', type: 'text' }] };
  await attempt('pipeline.save', { pipelineId: 'default', rev: 0, definition: own, moves: {} });
  const custom = { name: 'Ane Berg', emails: [], phones: [], currency: 'NOK', custom: { f2: 'NOR-42' } };
  await attempt('lead.create', { fields: custom, source });
  await attempt('review.begin', { leadIds: [kari] });
  await attempt('review.answer', { leadId: kari, answer: { decision: 'later', until: '2026-12-20' } });
}
