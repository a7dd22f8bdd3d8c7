import { CalendarDate } from './calendar-date';
import { z } from './zod';

/** The most that is kept of one lead's talks; texts in UTF-16 units. */
export const playbookLimits = { text: 500, part: 5000, list: 50, ticks: 300 } as const;

/** Ids stand as keys in plain objects: none is a name that every object has, as `constructor`. */
const KeptId = z.string().check(
  z.regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/),
  z.refine((id) => !(id in Object.prototype), { error: 'a name that every object has' }),
);

const listed = z.string().check(z.trim(), z.minLength(1), z.maxLength(playbookLimits.text));
const listOf = <T extends z.ZodMiniType>(one: T) => z.array(one).check(z.maxLength(playbookLimits.list));

/** What she needs (`need`), and what hurts her today (`pain`), in her words. */
const Need = z.strictObject({ id: KeptId, text: listed, kind: z.enum(['need', 'pain']) });
export type Need = z.infer<typeof Need>;
const Needs = listOf(Need);

/** What a proposal has to say, in the order in which it says it. */
export const proposalParts = ['problem', 'solution', 'benefits', 'cost'] as const;
export type ProposalPart = (typeof proposalParts)[number];

const part = z.optional(z.string().check(z.maxLength(playbookLimits.part)));

/** A proposal as far as it is written. The sum itself is the lead's deal value; `cost` says what it is made of. */
const ProposalParts = z.strictObject({
  problem: part,
  solution: part,
  benefits: part,
  cost: part,
  /** Absent while she does not have it. */
  sentOn: z.optional(CalendarDate),
});
export type ProposalParts = z.infer<typeof ProposalParts>;

/** The parts that nothing is written of yet, in the order of a proposal; blanks are nothing. */
export function missingParts(proposal: ProposalParts): ProposalPart[] {
  return proposalParts.filter((one) => !proposal[one]?.trim());
}

/** What she has against it. `open`: it stands; `answered`: the rep has said what there is to say; `settled`: she has let it go. */
export const objectionStates = ['open', 'answered', 'settled'] as const;
export type ObjectionState = (typeof objectionStates)[number];
const Objection = z.strictObject({
  id: KeptId,
  text: listed,
  /** May be prepared while the objection is open, or before she has made it. */
  answer: z.optional(z.string().check(z.maxLength(playbookLimits.part))),
  state: z.enum(objectionStates),
});
export type Objection = z.infer<typeof Objection>;
const Objections = listOf(Objection);

/** What the rep has given in a negotiation, one thing a line. */
const Concessions = listOf(listed);

/** What both have agreed on, one thing a line. */
const AgreedTerms = listOf(listed);

/** By what it shows that she is ready to buy: the guide's three. */
export const closingSigns = ['positive-feedback', 'asks-about-next-steps', 'clear-commitment'] as const;
type ClosingSign = (typeof closingSigns)[number];

/** Those that the rep has seen, each once. */
const ClosingSigns = z
  .array(z.enum(closingSigns))
  .check(z.refine<ClosingSign[]>((signs) => new Set(signs).size === signs.length, { error: 'twice the same' }));

/** The ids of the exit criteria that are met; those of a criterion that was taken away since do no harm. */
const Ticks = z.array(KeptId).check(z.maxLength(playbookLimits.ticks));

/** What is kept of one lead along the playbook, whatever stage she is in: it stays when she moves on, or back. */
export const PlaybookFields = z.strictObject({
  needs: z.optional(Needs),
  proposal: z.optional(ProposalParts),
  objections: z.optional(Objections),
  concessions: z.optional(Concessions),
  agreedTerms: z.optional(AgreedTerms),
  closingSigns: z.optional(ClosingSigns),
  ticks: z.optional(Ticks),
});
export type PlaybookFields = z.infer<typeof PlaybookFields>;
