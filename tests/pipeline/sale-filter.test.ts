import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDateAt } from '@/lib/pipeline/calendar-date';
import { filterIn, inPipeline, matcher, queryOf, type SaleFilter, tagsOf } from '@/lib/pipeline/sale-filter';
import { defaultPipeline } from '@/lib/pipeline/stages';
import { packedTouches } from '@/lib/pipeline/touches';
import { at, saleWith } from './sales';

const days = { today: '2026-03-10', dateAt: (instant: number) => calendarDateAt(instant, 'Europe/Oslo') };
const kari = saleWith({
  name: 'Kari Nordmann',
  company: 'Båt & Bygg AS',
  tags: ['Messe 2026', 'vip'],
  source: { site: 'linkedin' },
  value: 50_000_00,
  fit: 30,
  stallsOn: '2026-03-10',
});
const ola = saleWith({ name: 'Ola Hansen', email: 'ola@havn.example', source: { site: 'gmail' }, fit: 12 });
const shown = (filter: SaleFilter) => [kari, ola].filter(matcher(filter, days)).map(({ name }) => name.split(' ')[0]);

describe('a filter', () => {
  it('that asks for nothing shows everybody', () => expect(shown({})).toEqual(['Kari', 'Ola']));

  it.each<[string, SaleFilter, string[]]>([
    ['every word somewhere, whatever its case and accents', { text: 'BAT kari' }, ['Kari']],
    ['a word of a tag', { text: 'messe' }, ['Kari']],
    ['an address', { text: 'havn.example' }, ['Ola']],
    ['words of two people, which nobody has', { text: 'kari havn' }, []],
    ['a whole tag, whatever its case', { tag: 'VIP' }, ['Kari']],
    ['a part of a tag, which is none', { tag: 'messe' }, []],
    ['where the lead came from', { source: 'gmail' }, ['Ola']],
    ['a value from its own amount on', { valueFrom: 50_000_00 }, ['Kari']],
    ['a value above it', { valueFrom: 50_000_01 }, []],
    ['a value up to it: no value is not little value', { valueTo: 50_000_00 }, ['Kari']],
    ['a score from its own on', { scoreFrom: 30 }, ['Kari']],
    ['those that stall today', { stalled: true }, ['Kari']],
    ['all of several things', { source: 'linkedin', scoreFrom: 31 }, []],
  ])('asks for %s', (_, filter, names) => expect(shown(filter)).toEqual(names));

  it('counts engagement into the score', () => {
    const answered = [{ at: at('2026-03-09'), channel: 'email' as const, direction: 'inbound' as const }];
    const warm = saleWith({ fit: 12, touches: packedTouches(answered) });
    // 8 for the first day with an answer, 8 for how lately.
    expect([28, 29].map((scoreFrom) => matcher({ scoreFrom }, days)(warm))).toEqual([true, false]);
  });
});

describe('a filter in the address', () => {
  const text = fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' });
  const value = fc.nat({ max: Number.MAX_SAFE_INTEGER });
  const filter = fc.record(
    {
      text,
      tag: text,
      source: fc.constantFrom('gmail' as const, 'linkedin' as const, 'manual' as const),
      valueFrom: value,
      valueTo: value,
      scoreFrom: fc.integer({ min: 0, max: 100 }),
      scoreTo: fc.integer({ min: 0, max: 100 }),
      pipeline: text,
      stalled: fc.constant(true as const),
    },
    { requiredKeys: [] },
  );

  it('is the same filter when it is read again', () => {
    fc.assert(
      fc.property(filter, (asked) => {
        expect(filterIn(queryOf(asked))).toEqual(asked);
      }),
    );
  });

  it('asks for nothing where it makes no sense, whatever it says', () => {
    expect(filterIn('source=nowhere&valueFrom=-1&scoreFrom=101&stalled=yes&text=%E0%A4%A')).toEqual({});
    fc.assert(fc.property(fc.string(), (query) => void filterIn(query)));
  });
});

it('the sales of a pipeline are those in its stages', () => {
  const elsewhere = saleWith({ stageId: 'another-pipeline-s' });
  expect([kari, elsewhere].filter(inPipeline(defaultPipeline))).toEqual([kari]);
});

it('tags come once, the most used first, as they were written first', () => {
  const sales = [{ tags: ['a', 'VIP'] }, { tags: ['vip', 'b'] }, {}];
  expect(tagsOf(sales)).toEqual(['VIP', 'a', 'b']);
});
