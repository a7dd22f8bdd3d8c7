import type { z } from '@/lib/pipeline/zod';

/** Something that is wrong in a file, and where. */
export interface FileProblem {
  /** Keys and places counted from 0, as in `stages[2].probability`. */
  at: readonly (string | number)[];
  /**
   * - `missing` it has to be there
   * - `text`, `number`, `whole`, `list`, `object`, `yes-or-no` what it has to be and is not
   * - `low` and `high` a number beyond `limit`; `short` and `long` a text, `few` and `many` a list beyond it
   * - `none-of` what is `given` is not one of `allowed`
   * - `unknown` a key that means nothing here; `twice` what is `given` stands there twice
   * - `options` a choice without options, or options of what is no choice
   * - `wrong` anything else
   */
  what:
    | 'missing'
    | 'text'
    | 'number'
    | 'whole'
    | 'list'
    | 'object'
    | 'yes-or-no'
    | 'low'
    | 'high'
    | 'short'
    | 'long'
    | 'few'
    | 'many'
    | 'none-of'
    | 'unknown'
    | 'twice'
    | 'options'
    | 'wrong';
  limit?: number;
  allowed?: readonly string[];
  given?: string;
}

type Issue = z.core.$ZodIssue;

const kinds: Partial<Record<string, FileProblem['what']>> = {
  string: 'text',
  number: 'number',
  int: 'whole',
  array: 'list',
  object: 'object',
  boolean: 'yes-or-no',
};
const beyond: Partial<Record<string, [FileProblem['what'], FileProblem['what']]>> = {
  string: ['short', 'long'],
  array: ['few', 'many'],
};

/** What Zod found, in terms that can be said in any language. `file`: what was looked at. */
export function problemOf(issue: Issue, file: unknown): FileProblem {
  const at = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  const found = at.reduce<unknown>((inside, key) => (inside as Record<string, unknown> | undefined)?.[key], file);
  if (found === undefined && issue.code !== 'unrecognized_keys') return { at, what: 'missing' };
  switch (issue.code) {
    case 'invalid_type':
      return { at, what: kinds[issue.expected] ?? 'wrong' };
    case 'too_small':
    case 'too_big': {
      const [less, more] = beyond[issue.origin] ?? ['low', 'high'];
      const limit = Number(issue.code === 'too_small' ? issue.minimum : issue.maximum);
      return { at, what: issue.code === 'too_small' ? less : more, limit };
    }
    case 'invalid_value':
      return { at, what: 'none-of', allowed: issue.values.map(String), ...givenText(found) };
    case 'unrecognized_keys':
      return { at: [...at, issue.keys[0] ?? ''], what: 'unknown' };
    case 'custom':
      return { at, what: issue.message === 'twice' ? 'twice' : issue.message === 'options' ? 'options' : 'wrong' };
    default:
      return { at, what: 'wrong' };
  }
}

/** Short, for it comes from a file and is shown. */
const givenText = (found: unknown) =>
  typeof found === 'string' || typeof found === 'number' ? { given: String(found).slice(0, 40) } : {};
