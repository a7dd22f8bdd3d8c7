import { type Rows } from '../schema/stored';
import { changesIn, leadsIn, senderIn, tokensIn } from './found';
import { type Answered, type Write } from './writes';

/** How many of a lead's changes of stage there are at least and at most, by what is known of the commands. */
interface Range {
  least: number;
  most: number;
}

/** What a copy of everything holds for sure: what was acknowledged, and not lost, before it was taken. */
interface Held {
  writes: Set<Write>;
  moves: Map<string, number>;
}

/** The commands of a walk, and what of them must be in the database. It knows nothing of the product but its answers. */
export class Model {
  readonly writes: Write[] = [];
  private readonly moves = new Map<string, Range>();
  private readonly removed = new Set<string>();
  /** By when each copy was taken. */
  private readonly copies = new Map<number, Held>();
  /** What the rep's name may be. */
  private names = new Set<string | undefined>([undefined]);
  /** From here on the database has not forgotten which commands it has carried out. */
  private since = 0;

  /** Leads that may be written to. */
  get leads(): string[] {
    return [...this.moves.keys()].filter((id) => !this.removed.has(id));
  }

  /** Acknowledged, and known by the database under its number. */
  get repeatable(): Write[] {
    return this.writes.slice(this.since).filter(({ fate, isLost }) => fate === 'acknowledged' && !isLost);
  }

  get unknown(): Write[] {
    return this.writes.slice(this.since).filter(({ fate }) => fate === 'unknown');
  }

  add(made: Omit<Write, 'fate'>): Write {
    const write: Write = { ...made, fate: 'unknown' };
    this.writes.push(write);
    return write;
  }

  /** Takes in what was answered; `undefined`: nothing was. */
  settle(write: Write, answer: Answered | undefined): void {
    if (!answer) return this.doubt(write);
    if (!answer.ok) write.fate = 'refused';
    else this.acknowledge(write, answer.reply ?? {});
  }

  private acknowledge(write: Write, reply: Record<string, unknown>): void {
    Object.assign(write, { fate: 'acknowledged', reply });
    const { sent, leadId } = write;
    const made =
      sent.command === 'lead.create' ? [reply as { leadId: string }] : ((reply.leads ?? []) as { leadId: string }[]);
    for (const one of made) this.moves.set(one.leadId, { least: 1, most: 1 });
    if (sent.command === 'lead.move' && reply.changed === true) this.moved(leadId, 1, 1);
    if (sent.command === 'contact.log' && reply.movedTo !== undefined) this.moved(leadId, 1, 1);
    if (sent.command === 'lead.remove') this.removed.add(leadId ?? '');
    if (sent.command === 'settings.change') this.names = new Set([String(sent.input.senderName)]);
    if (sent.command === 'undo') this.tookBack(leadId);
  }

  /** What an undo takes back depends on what was done since. */
  private tookBack(leadId: string | undefined): void {
    this.moved(leadId, 0, 1);
    this.removed.add(leadId ?? '');
    this.names.add(undefined);
    for (const { sent } of this.writes)
      if (sent.command === 'settings.change') this.names.add(String(sent.input.senderName));
  }

  private doubt({ sent: { command, input }, leadId }: Write): void {
    if (leadId !== undefined) this.moved(leadId, 0, 1);
    if (command === 'settings.change') this.names.add(String(input.senderName));
    if (command === 'lead.remove') this.removed.add(leadId ?? '');
  }

  private moved(leadId: string | undefined, least: number, most: number): void {
    const range = this.moves.get(leadId ?? '');
    if (!range) return;
    range.least += least;
    range.most += most;
  }

  /** Of what was there before a step. */
  held(): Held {
    const moves = new Map([...this.moves].map(([id, { least }]) => [id, least]));
    return { writes: new Set(this.writes.filter(isDue)), moves };
  }

  copied(at: number, held: Held): void {
    if (!this.copies.has(at)) this.copies.set(at, held);
  }

  /** Acknowledged writes of which nothing is in the rows. */
  missing(rows: Rows): Write[] {
    const counts = tokensIn(rows);
    return this.writes.filter(isDue).filter(({ tokens }) => tokens.some((one) => !counts.has(one)));
  }

  /** What of the rows cannot be, whatever came before. */
  faults(rows: Rows): string[] {
    const counts = tokensIn(rows);
    return [
      ...this.writes.flatMap((write) => faultsOf(write, counts)),
      ...this.movesGone(rows),
      ...this.wrongName(rows),
    ];
  }

  private movesGone(rows: Rows): string[] {
    const made = changesIn(rows);
    return [...this.moves].flatMap(([id, { least, most }]) => {
      const there = made.get(id) ?? 0;
      return there < least || there > most ? [`lead ${id}: ${there} changes of stage, not ${least} to ${most}`] : [];
    });
  }

  private wrongName(rows: Rows): string[] {
    const name = senderIn(rows);
    return this.names.has(name) ? [] : [`the rep is called ${name}, not ${[...this.names].join(' or ')}`];
  }

  /** The database has lost something, and was given the copy of that time (`undefined`: there was none). What it held must be there. */
  recovered(rows: Rows, at: number | undefined): string[] {
    const held = at === undefined ? undefined : this.copies.get(at);
    const missing = new Set(this.missing(rows));
    const faults = [...missing]
      .filter((write) => held?.writes.has(write))
      .map((write) => `${nameOf(write)} was in the copy and is not back`);
    const made = changesIn(rows);
    for (const [id, least] of held?.moves ?? [])
      if ((made.get(id) ?? 0) < least)
        faults.push(`lead ${id}: ${made.get(id) ?? 0} changes of stage of the copy’s ${least}`);
    for (const write of missing) write.isLost = true;
    this.since = this.writes.length;
    this.beginWith(rows, made);
    return faults;
  }

  private beginWith(rows: Rows, made: ReadonlyMap<string, number>): void {
    this.moves.clear();
    this.removed.clear();
    for (const { id, deletedAt } of leadsIn(rows)) {
      const count = made.get(id) ?? 0;
      this.moves.set(id, { least: count, most: count });
      if (deletedAt !== undefined) this.removed.add(id);
    }
    this.names = new Set([senderIn(rows)]);
  }
}

const nameOf = ({ sent }: Write): string => `${sent.command} (${sent.requestId})`;

/** Whether it must be there. A command that changed nothing wrote nothing. */
const isDue = ({ fate, isLost, reply }: Write): boolean =>
  fate === 'acknowledged' && !isLost && reply?.changed !== false;

function faultsOf(write: Write, counts: ReadonlyMap<string, number>): string[] {
  const found = write.tokens.map((one) => counts.get(one) ?? 0);
  if (found.some((count) => count > 1)) return [`${nameOf(write)} is there more than once: ${found.join()}`];
  if (new Set(found).size > 1) return [`${nameOf(write)} is there in part: ${found.join()}`];
  if (isDue(write) && found.includes(0)) return [`${nameOf(write)} was acknowledged, and is not there`];
  if (write.fate === 'refused' && found.includes(1)) return [`${nameOf(write)} was refused, and is there`];
  return [];
}
