import { parseArgs } from 'node:util';

export const sections = [
  'content',
  'page',
  'churn',
  'linkedin',
  'launcher',
  'panel',
  'popup',
  'dashboard',
  'import',
  'command',
] as const;
export type Section = (typeof sections)[number];

export interface Options {
  only: readonly Section[];
  /** Of each figure, after those that warm up. */
  samples: number;
  /** Leads in the pipelines that the popup is opened over, ascending; the dashboard over the largest. */
  sizes: readonly number[];
}

export const usage = [
  'Usage: npm run --silent bench -- [--only SECTIONS] [--samples N] [--sizes LEADS]',
  `  --only     some of ${sections.join(',')}`,
  '  --samples  how often each figure is taken (default 5)',
  '  --sizes    leads behind the popup (default 100,10000,100000)',
].join('\n');

const isSection = (name: string): name is Section => sections.some((one) => one === name);

function count(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new TypeError(`“${text}” is not a number of 1 or more`);
  return number;
}

function section(name: string): Section {
  if (!isSection(name)) throw new TypeError(`“${name}” is not a section`);
  return name;
}

/** Throws a `TypeError` that says what is wrong. */
export function optionsOf(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: { only: { type: 'string' }, samples: { type: 'string' }, sizes: { type: 'string' } },
  });
  const sizes = (values.sizes ?? '100,10000,100000').split(',').map(count);
  return {
    only: values.only?.split(',').map(section) ?? sections,
    samples: count(values.samples ?? '5'),
    sizes: [...new Set(sizes)].toSorted((a, b) => a - b),
  };
}
