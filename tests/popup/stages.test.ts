import { describe, expect, test } from 'vitest';
import { stageRows } from '@/components/popup/stage-rows';
import { valueWords } from '@/components/popup/value-words';
import { stageRoles } from '@/lib/pipeline/stage-roles';
import { onePipeline, twoPipelines } from '@/tests/pipeline/two-pipelines';

/** `Intl` writes no-break spaces, which a reader of a test cannot tell from others. */
const plain = (text: string) => text.replaceAll(/\s/g, ' ');

describe('the stages of the popup', () => {
  test('are all seven in selling order, also where nobody stands in one', () => {
    const { rows, total } = stageRows({ proposal: { count: 2, value: {} } }, 'NOK', onePipeline);
    expect(rows.map((row) => row.stageId)).toEqual([...stageRoles]);
    expect(rows.map((row) => row.count)).toEqual([0, 0, 0, 0, 2, 0, 0]);
    expect(total).toEqual({ count: 2, value: [] });
  });

  test('add up each currency by itself, the rep’s own first', () => {
    const { rows, total } = stageRows(
      {
        proposal: { count: 2, value: { EUR: 500, NOK: 100 } },
        closing: { count: 3, value: { NOK: 50, DKK: 7 } },
      },
      'NOK',
      onePipeline,
    );
    expect(rows[4]?.value).toEqual([
      { currency: 'NOK', minor: 100 },
      { currency: 'EUR', minor: 500 },
    ]);
    expect(total).toEqual({
      count: 5,
      value: [
        { currency: 'NOK', minor: 150 },
        { currency: 'DKK', minor: 7 },
        { currency: 'EUR', minor: 500 },
      ],
    });
  });

  test('leave no lead out of the sum, not even one whose stage the pipeline has no more', () => {
    const { rows, total } = stageRows(
      { gone: { count: 9, value: { NOK: 1 } }, closing: { count: 1, value: {} } },
      'NOK',
      onePipeline,
    );
    expect(rows).toHaveLength(7);
    expect(total).toEqual({ count: 10, value: [{ currency: 'NOK', minor: 1 }] });
  });

  test('are those of one pipeline, and so is the sum; a stage of none counts with the first', () => {
    const one = { count: 1, value: { NOK: 5 } };
    const totals = { proposal: one, 'r-asked': one, 'r-closing': one, gone: one };
    const [first, second] = twoPipelines.living;
    const rowsOf = (pipeline = first) => stageRows(totals, 'NOK', twoPipelines, pipeline);
    expect(rowsOf(second).rows.map(({ stageId, count }) => [stageId, count])).toEqual([
      ['r-asked', 1],
      ['r-talking', 0],
      ['r-closing', 1],
    ]);
    expect(rowsOf(second).total).toEqual({ count: 2, value: [{ currency: 'NOK', minor: 10 }] });
    expect(rowsOf().total.count).toBe(2);
  });
});

const words = (language: string, ...value: [string, number][]) => {
  const { short, hidden, full } = valueWords(
    value.map(([currency, minor]) => ({ currency, minor })),
    language,
  );
  return { short: short.map(plain), hidden, full: plain(full) };
};

describe('a value in a cell', () => {
  test('is written out where it fits', () => {
    expect(words('en', ['NOK', 1_250_000]).short).toEqual(['NOK 12,500']);
    expect(words('nb', ['NOK', 1_250_050]).short).toEqual(['12 500,50 NOK']);
    expect(words('en', ['JPY', 12_500]).short).toEqual(['JPY 12,500']);
  });

  test('is rounded where it is long, and full for whoever asks', () => {
    expect(words('en', ['NOK', 123_456_789_000])).toEqual({
      short: ['NOK 1.23bn'],
      hidden: 0,
      full: 'NOK 1,234,567,890',
    });
    expect(words('nb', ['NOK', 123_456_789_000]).short).toEqual(['1,23 mrd. NOK']);
    expect(words('en', ['JPY', 1_234_567_890]).short).toEqual(['JPY 1.23bn']);
  });

  test('shows as many currencies as fit and says how many more there are', () => {
    expect(words('en', ['NOK', 1_234_500], ['EUR', 300_000])).toEqual({
      short: ['NOK 12.3k', 'EUR 3k'],
      hidden: 0,
      full: 'NOK 12,345, EUR 3,000',
    });
    expect(words('en', ['NOK', 1_234_500], ['DKK', 200_000], ['EUR', 300_000])).toEqual({
      short: ['NOK 12.3k', 'DKK 2k'],
      hidden: 1,
      full: 'NOK 12,345, DKK 2,000, EUR 3,000',
    });
    // Two would fit, but not with the number of the others beside them.
    expect(words('en', ['NOK', 1_230_000_000], ['EUR', 4_560_000_000], ['USD', 100_000])).toMatchObject({
      short: ['NOK 12.3m'],
      hidden: 2,
    });
    expect(words('nb', ['NOK', 1_350_000_000], ['EUR', 123_000_000])).toMatchObject({
      short: ['13,5 mill. NOK'],
      hidden: 1,
    });
  });

  test('is nothing where there is none', () => {
    expect(words('en')).toEqual({ short: [], hidden: 0, full: '' });
  });
});
