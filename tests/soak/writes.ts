import { type Random } from './random';

/** What goes over the wire, by whichever command. */
export interface Sent {
  command: string;
  requestId: string;
  input: Record<string, unknown>;
}

export interface Answered {
  ok: boolean;
  reply?: Record<string, unknown>;
  error?: string;
  detail?: string;
}

/** One command of the walk: what it was to write, and what is known of whether it did. */
export interface Write {
  sent: Sent;
  /** Texts that stand nowhere else, and that it writes all or none of, each once. */
  tokens: string[];
  /** The lead it is about, where there is one before it. */
  leadId?: string;
  /**
   * - `acknowledged` it was answered as done
   * - `refused` it was answered as not done
   * - `unknown` whoever sent it was gone before the answer
   */
  fate: 'acknowledged' | 'refused' | 'unknown';
  reply?: Record<string, unknown>;
  /** The browser lost it, together with the rest of what was written since the last copy. */
  isLost?: true;
}

const stages = ['prospecting', 'first-contact', 'needs-assessment', 'proposal', 'negotiation', 'closing'];
const channels = ['email', 'call', 'meeting', 'connection-request', 'linkedin-message'];

export interface World {
  random: Random;
  /** Leads that were made, and not removed, as far as is known. */
  leads: readonly string[];
  /** By the machine that walks, ms since the epoch. */
  now: number;
  /** A number that no other command of this walk has. */
  number: number;
}

const token = (number: number, part = '') => `‹w${number}${part}›`;
const inDays = (now: number, days: number) => new Date(now + days * 86_400_000).toISOString().slice(0, 10);

type Kind = (world: World, leadId: string) => { input: object; tokens: string[] };

const person = (mark: string, random: Random) => ({
  name: `Kari ${mark}`,
  emails: [`${mark.replaceAll(/[^a-z0-9]/g, '')}@x.example`],
  phones: [],
  company: random.pick(['Fjord AS', 'Ærlig & Sønn', '船 GmbH']),
  value: random.below(1_000_000),
  currency: random.pick(['NOK', 'EUR']),
});
const source = { site: 'manual' };

/** How each command is made up; those of `about` need a lead. */
const makers = {
  'lead.create': ({ number, random }) => {
    const mark = token(number);
    const stage = random.chance(0.5) ? { stageId: random.pick(stages) } : {};
    return { input: { fields: person(mark, random), source, ...stage }, tokens: [mark] };
  },
  'lead.create-many': ({ number, random }) => {
    const marks = Array.from({ length: random.between(2, 5) }, (_, at) => token(number, `m${at}`));
    return {
      input: { people: marks.map((mark) => person(mark, random)), source: { site: 'linkedin' } },
      tokens: marks,
    };
  },
  'lead.import': ({ number, random }) => {
    const marks = Array.from({ length: random.between(2, 6) }, (_, at) => token(number, `i${at}`));
    const rows = marks.map((mark) => ({ fields: person(mark, random), stageId: random.pick(stages) }));
    return { input: { isFirst: random.chance(0.5), rows }, tokens: marks };
  },
  'contact.log': ({ number, random, now }, leadId) => {
    const [note, step] = [token(number), token(number, 'f')];
    const followUp = random.chance(0.4) ? { dueOn: inDays(now, random.between(-3, 20)), note: step } : undefined;
    const input = { leadId, channel: random.pick(channels), at: now - random.below(5 * 86_400_000), note, followUp };
    return { input, tokens: followUp ? [note, step] : [note] };
  },
  'note.add': ({ number, random }, leadId) => {
    const text = `${token(number)} ${random.pick(['Kjøper i mai', 'Ø', '"sitert"\r\nto linjer', '🚢'.repeat(20)])}`;
    return { input: { leadId, text }, tokens: [token(number)] };
  },
  'follow-up.set': ({ number, random, now }, leadId) => ({
    input: {
      leadId,
      dueOn: inDays(now, random.between(-5, 20)),
      note: token(number),
      ...(random.chance(0.3) && { also: true }),
    },
    tokens: [token(number)],
  }),
  'lead.move': ({ random }, leadId) => ({ input: { leadId, stageId: random.pick(stages) }, tokens: [] }),
  'lead.close': ({ number, random }, leadId) => ({
    input: { leadId, outcome: random.pick(['won', 'lost']), note: token(number) },
    tokens: [token(number)],
  }),
  'lead.reopen': (_, leadId) => ({ input: { leadId }, tokens: [] }),
  'lead.remove': (_, leadId) => ({ input: { leadId }, tokens: [] }),
  'template.save': ({ number }) => ({
    input: { text: { name: token(number), language: 'nb', body: 'Hei {{firstName}}' } },
    tokens: [token(number)],
  }),
  'settings.change': ({ number }) => ({ input: { senderName: token(number) }, tokens: [] }),
} satisfies Record<string, Kind>;
type Made = keyof typeof makers;

const weights: Record<Made, number> = {
  'lead.create': 14,
  'lead.create-many': 1,
  'lead.import': 2,
  'contact.log': 22,
  'note.add': 16,
  'follow-up.set': 14,
  'lead.move': 16,
  'lead.close': 3,
  'lead.reopen': 2,
  'lead.remove': 2,
  'template.save': 2,
  'settings.change': 4,
};
const pool = (Object.keys(weights) as Made[]).flatMap((name) => Array.from({ length: weights[name] }, () => name));
const withoutLead = new Set<Made>([
  'lead.create',
  'lead.create-many',
  'lead.import',
  'template.save',
  'settings.change',
]);

/** Any command, with texts that stand nowhere else. */
export function anyWrite(world: World): Omit<Write, 'fate'> {
  const { random, leads, number } = world;
  const command = leads.length === 0 ? 'lead.create' : random.pick(pool);
  const leadId = withoutLead.has(command) ? undefined : random.pick(leads);
  const { input, tokens } = (makers[command] as Kind)(world, leadId ?? '');
  const sent = { command, requestId: `walk-${random.seed}-${number}`, input: input as Record<string, unknown> };
  return { sent, tokens, leadId };
}

export const undoOf = (undone: Write, number: number, seed: number): Omit<Write, 'fate'> => ({
  sent: { command: 'undo', requestId: `walk-${seed}-${number}`, input: { requestId: undone.sent.requestId } },
  tokens: [],
  leadId: undone.leadId ?? (undone.reply?.leadId as string | undefined),
});
