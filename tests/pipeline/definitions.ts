import * as fc from 'fast-check';
import { fieldTypes } from '@/lib/pipeline/custom-field';
import { playbook } from '@/lib/pipeline/playbook';
import { stageRoles } from '@/lib/pipeline/stage-roles';
import { Definition, stageColours } from '@/lib/pipeline/stages';

const id = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1', '-', 'ø'), minLength: 1, maxLength: 6 });
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((one) => one.trim() === one);

const rule = fc.record({
  on: fc.boolean(),
  steps: fc.array(fc.integer({ min: 1, max: 250 }), { minLength: 1, maxLength: 10 }),
  finally: fc.constantFrom('propose-disqualify' as const, 'nothing' as const),
});

const criterion = fc.oneof(
  fc.constantFrom(...stageRoles.flatMap((role) => playbook[role].criteria)).map((key) => ({ id: key })),
  fc.record({ id, text }),
);

const stage = fc.record(
  {
    id,
    role: fc.constantFrom(...stageRoles),
    name: text,
    colour: fc.constantFrom(...stageColours),
    probability: fc.integer({ min: 0, max: 100 }),
    staleAfterDays: fc.integer({ min: 1, max: 365 }),
    criteria: fc.uniqueArray(criterion, { selector: (one) => one.id, maxLength: 4 }),
    rule,
  },
  { requiredKeys: ['id', 'role', 'colour', 'probability', 'staleAfterDays', 'criteria'] },
);

const options = fc.uniqueArray(text, { minLength: 1, maxLength: 3 });
const named = { id: id.map((one) => `field ${one}`), name: text };
const field = fc.oneof(
  fc.record({ ...named, type: fc.constantFrom(...fieldTypes.filter((type) => type !== 'choice')) }),
  fc.record({ ...named, type: fc.constant('choice' as const), options }),
);

/** Any definition that a team may have. */
export const definitions: fc.Arbitrary<Definition> = fc.record(
  {
    name: text,
    stages: fc.uniqueArray(stage, { selector: (one) => one.id, minLength: 1, maxLength: 10 }),
    fields: fc.uniqueArray(field, { selector: (one) => one.id, maxLength: 3 }),
  },
  { requiredKeys: ['stages', 'fields'] },
);

/** Ids that nobody has: `new 1`, `new 2`, … */
export function newIds(): () => string {
  let count = 0;
  return () => `new ${(count += 1)}`;
}
