import { expectConsistent } from '../store/invariants';
import { everythingIn } from '../store/everything';
import { Field } from './field';
import { Model } from './model';
import { planned, type StepName } from './plan';
import { Random } from './random';
import { ordinarySteps } from './ordinary';
import { troubles } from './troubles';

export interface Walk {
  field: Field;
  model: Model;
  random: Random;
  /** ms by which the worker's clock is ahead of the machine's. */
  ahead: number;
}

export type Step = (walk: Walk) => Promise<string | void>;

export interface Walked {
  steps: number;
  seconds: number;
  /** How often each step was taken, and how long it took altogether, ms. */
  taken: Record<string, { times: number; ms: number }>;
  writes: Record<string, number>;
  /** What happened at the troubles. */
  notes: string[];
}

/** As many of the last steps are told of where one fails. */
const toldSteps = 25;

const steps: Record<StepName, Step> = { ...ordinarySteps, ...troubles };

/** Walks, and looks whether all is there that must be. Rejects with the seed, and what came last. */
export async function walk(
  count: number,
  seed: number,
  say: (line: string) => void = () => undefined,
): Promise<Walked> {
  const random = new Random(seed);
  const plan = planned(random, count);
  const begun = performance.now();
  const field = await Field.start();
  const state: Walk = { field, model: new Model(), random, ahead: 0 };
  const told: string[] = [];
  const taken: Walked['taken'] = {};
  const notes: string[] = [];
  try {
    for (const [at, name] of plan.entries()) {
      const from = performance.now();
      told.push(`${at + 1} ${name}`);
      const note = await taking(state, name);
      const ms = performance.now() - from;
      const sum = (taken[name] ??= { times: 0, ms: 0 });
      sum.times += 1;
      sum.ms += ms;
      if (note === undefined) continue;
      told[told.length - 1] += `: ${note}`;
      notes.push(`${at + 1} ${name}: ${note} (${Math.round(ms)} ms)`);
      say(notes.at(-1) ?? '');
    }
    await lookAtAll(state);
  } catch (error) {
    const last = told.slice(-toldSteps).join('\n  ');
    throw new Error(
      `Seed ${seed}, ${count} steps: npm run soak -- --steps ${count} --seed ${seed}\n  ${last}\n${String(error)}`,
      {
        cause: error,
      },
    );
  } finally {
    await field.end();
  }
  const { writes } = state.model;
  const of = (is: (one: (typeof writes)[number]) => boolean) => writes.filter(is).length;
  return {
    steps: plan.length,
    seconds: (performance.now() - begun) / 1000,
    taken,
    notes,
    writes: {
      sent: writes.length,
      acknowledged: of(({ fate }) => fate === 'acknowledged'),
      refused: of(({ fate }) => fate === 'refused'),
      unanswered: of(({ fate }) => fate === 'unknown'),
      'lost by the browser, and noticed': of(({ isLost }) => isLost === true),
    },
  };
}

/** A step; what copies were taken by it hold at least what was there before it. */
async function taking(state: Walk, name: StepName): Promise<string | undefined> {
  const held = state.model.held();
  const note = await steps[name](state);
  for (const { at } of (await state.field.kept<{ at: number }[]>('snapshots')) ?? []) state.model.copied(at, held);
  return typeof note === 'string' ? note : undefined;
}

/** What was acknowledged is there once, and all that is kept agrees with the rows that it is kept of. */
export async function lookAtAll({ field, model }: Pick<Walk, 'field' | 'model'>): Promise<void> {
  const rows = await field.rows();
  const faults = model.faults(rows);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  expectConsistent(everythingIn(rows), undefined, { zonesChange: true });
}
