import { expect, test } from 'vitest';
import { walk } from '../soak/walk';

/** `npm run soak` names others; CI walks these. */
const steps = Number(process.env.SOAK_STEPS ?? 60);
const seed = Number(process.env.SOAK_SEED ?? 1);

test(
  `No acknowledged write is lost or done twice on a walk of ${steps} steps, seed ${seed}`,
  async () => {
    process.stdout.write(`soak: seed ${seed}, ${steps} steps\n`);
    const walked = await walk(steps, seed, (line) => process.stdout.write(`${line}\n`));
    process.stdout.write(`${JSON.stringify({ ...walked, notes: undefined }, undefined, 2)}\n`);
    expect(walked.steps).toBe(steps);
  },
  120_000 + steps * 2_000,
);
