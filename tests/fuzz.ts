import type { Parameters } from 'fast-check';

/** `FUZZ=30` looks thirty times as long; `FUZZ_SEED` begins where a failure that was told of began. */
const { FUZZ = '1', FUZZ_SEED } = process.env;
const times = Number(FUZZ);
/** The same in every usual run; a longer one looks elsewhere each time. */
const usual = 20_261_128;

/** How a property is looked into; fast-check tells the seed of what it finds. `numRuns`: of a usual run. */
export const looking = <Given>(numRuns: number): Parameters<Given> => ({
  numRuns: Math.ceil(numRuns * times),
  seed: FUZZ_SEED === undefined ? (times === 1 ? usual : Date.now() | 0) : Number(FUZZ_SEED),
});

/** ms that a test of such a property may take. */
export const patienceOf = (ms: number): number => ms * Math.max(1, times);

/** What somebody writes into a field to harm whoever reads it. */
export const hostileTexts: readonly string[] = [
  '',
  ' \n\t ',
  '\u0000',
  'Ola\u0000Berg',
  '\u202EgreB alO\u202C',
  '\u200B\u2060\uFEFF',
  '\uD800',
  'Ola \uDC00 Berg',
  'a\uD83D',
  '<script>__xss=1</script>',
  '"><img src=x onerror=__xss=1>',
  'javascript:alert(1)',
  'data:text/html,<script>1</script>',
  'https://evil.example/in/ola-berg/',
  'https://www.linkedin.com.evil.example/in/ola-berg/',
  'https://www.linkedin.com/in/%E0%A4%A/',
  '/in/../../feed/',
  '/in/%2e%2e/',
  '//evil.example/in/x',
  'оla@exаmple.com',
  'ola@xn--exmple-cua.com',
  '"ola berg"@example.com',
  'Friends: a@x.no, (b@x.no, <c@x.no>;); d@x.no',
  '<'.repeat(500) + 'a@x.no' + '>'.repeat(500),
  '"'.repeat(2_000),
  '('.repeat(2_000),
  '@'.repeat(2_000),
  '{{constructor.constructor("__xss=1")()}}',
  '__proto__',
  'constructor',
  'Å'.repeat(100_000),
  `${'a '.repeat(50_000)}!`,
  'Zoë' + '\u0301'.repeat(500),
  '🚲'.repeat(300),
  '=cmd|"/c calc"!A1',
];
