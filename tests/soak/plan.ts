import { type Random } from './random';

/** How often in a thousand steps each of these comes, besides the ordinary ones. */
const rare = {
  'stop the worker': 14,
  'lose the worker in a command': 8,
  navigate: 8,
  'reopen a view': 8,
  hour: 10,
  'set the clock': 6,
  'change the zone': 5,
  'fill the disk': 4,
  'kill the browser': 4,
  update: 2,
  'damage the database': 4,
  'damage the storage': 1,
  'empty the database': 1,
} as const;
/** Of what is left, by weight. */
const ordinary = { write: 80, burst: 6, twice: 5, repeat: 5, undo: 4 } as const;

export type StepName = keyof typeof rare | keyof typeof ordinary;

/** Commands alone, so that there is something to lose, and a copy of it. */
const warmUp: StepName[] = [...Array.from({ length: 20 }, () => 'write' as const), 'hour'];

/** What a walk of so many steps does, in which order: each trouble at least once, where the walk is long enough for all. */
export function planned(random: Random, steps: number): StepName[] {
  const troubles = (Object.keys(rare) as (keyof typeof rare)[]).flatMap((name) =>
    Array.from({ length: Math.max(1, Math.round((rare[name] * steps) / 1000)) }, () => name as StepName),
  );
  const rest = Math.max(0, steps - warmUp.length - troubles.length);
  const pool = (Object.keys(ordinary) as (keyof typeof ordinary)[]).flatMap((name) =>
    Array.from({ length: ordinary[name] }, () => name as StepName),
  );
  const plain = Array.from({ length: rest }, () => random.pick(pool));
  return [...warmUp, ...random.shuffled([...plain, ...troubles])].slice(0, steps);
}
