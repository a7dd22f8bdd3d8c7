import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '@/lib/pipeline/fold';
import { searchHits, searchWords, withSearchLine } from '@/lib/pipeline/search-text';
import { bestLines } from '@/lib/pipeline/best-lines';
import { searchedNotes, searchLineOf, type Searchable } from '@/lib/pipeline/search-line';
import { searchRank, searchTerms } from '@/lib/pipeline/search-words';

const person = (fields: Partial<Searchable>): Searchable => ({ name: 'Kari Lunde', emails: [], phones: [], ...fields });
const found = (query: string, fields: Partial<Searchable>) =>
  searchRank(searchLineOf(person(fields)), searchTerms(query));

describe('a query', () => {
  it.each([
    ['  Bjørn\tÅS ', [{ text: 'bjorn' }, { text: 'as' }]],
    ['"Kari Lunde" oslo', [{ text: 'kari lunde', quoted: 'closed' }, { text: 'oslo' }]],
    ['oslo "kari lu', [{ text: 'oslo' }, { text: 'kari lu', quoted: 'open' }]],
    ['«Ås»', [{ text: 'as', quoted: 'closed' }]],
    ['kari"lunde', [{ text: 'kari' }, { text: 'lunde', quoted: 'open' }]],
    ['"" "', []],
    ['\u001f', []],
  ])('%j has the terms %j', (query, terms) => expect(searchTerms(query)).toEqual(terms));

  it('has ten terms at most', () => expect(searchTerms('x '.repeat(50))).toHaveLength(10));
});

describe('a lead is found', () => {
  it.each<[string, Partial<Searchable>, number | undefined]>([
    ['lunde kari', {}, 0],
    ['lun kar', {}, 0],
    // 21 for a term that is only inside of a word.
    ['unde', {}, 21],
    ['nord', { company: 'Nordhav' }, 1],
    ['hav', { company: 'Nordhav' }, 22],
    ['kari nord', { company: 'Nordhav' }, 1],
    ['selger', { title: 'Selger' }, 2],
    ['sjomat', { need: 'Kjøle sjømat' }, 2],
    ['fisk', { tags: ['Nord', 'Fisk'] }, 2],
    ['torsdag', { notes: 'Ring torsdag' }, 2],
    ['storgata 1', { address: 'Storgata 1, 0001 Oslo' }, 4],
    ['oslo', { address: 'Storgata 1, 0001 Oslo' }, 2],
    ['nordhav', { emails: ['kari@nordhav.example'] }, 2],
    ['90000001', { phones: ['900 00 001'] }, 2],
    ['ola', { people: [{ name: 'Ola Holm' }] }, 2],
    ['holm@', { people: [{ name: 'Ola', email: 'holm@x.example' }] }, 2],
    // The better of two places: the company begins with what the name only holds.
    ['und', { company: 'Undheim' }, 1],
    ['"kari lunde"', {}, 0],
    ['"lunde kari"', {}, undefined],
    ['"kari lun"', {}, undefined],
    ['"kari lun', {}, 0],
    ['"ari"', {}, undefined],
    ['"lund"', { company: 'Lund' }, 1],
    ['kari oslo', {}, undefined],
    ['', {}, 0],
  ])('by %j in %j with rank %j', (query, fields, rank) => expect(found(query, fields)).toBe(rank));

  it('by the beginning of her notes only', () => {
    const notes = `${'x'.repeat(searchedNotes - 5)} inne ute`;
    expect(found('inne', { notes })).toBe(2);
    expect(found('ute', { notes })).toBeUndefined();
  });

  it('never by what no line shows: the border between its parts, or its id', () => {
    expect(searchLineOf(person({ name: 'Kari \u001f Lunde' }))).toBe('kari lunde \u001f  \u001f ');
    expect(bestLines([withSearchLine('', 'kari', 'ola \u001f  \u001f ')], searchTerms('kari'), 9)).toEqual([]);
    // A phrase does not reach from one part into another.
    expect(found('"lunde nordhav"', { company: 'Nordhav' })).toBeUndefined();
  });
});

const word = fc.constantFrom('a', 'ab', 'b', 'ba', 'cab', 'Å', 'b-a');
const text = fc.array(word, { maxLength: 3 }).map((words) => words.join(' '));
const lead = fc
  .tuple(text, text, text, fc.array(word, { maxLength: 2 }))
  .map(([name, company, notes, tags]) => person({ name, company, notes, tags }));
const query = fc
  .array(
    fc.oneof(
      word,
      text.map((all) => `"${all}"`),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .chain((all) => fc.constantFrom(all.join(' '), `${all.join(' ')} "a`));

/** The rank by looking at each place of each part. */
function plainRank(line: string, terms: readonly { text: string; quoted?: string }[]): number | undefined {
  const ranks = terms.map(({ text: term, quoted }) => {
    const places = line.split('\u001f').flatMap((part, index) =>
      Array.from(part, (_, at) => at).flatMap((at) => {
        if (part.slice(at, at + term.length) !== term) return [];
        const starts = at === 0 || !/[a-z]/.test(part.charAt(at - 1));
        const ends = !/[a-z]/.test(part.charAt(at + term.length));
        if (quoted && !(starts && (ends || quoted === 'open'))) return [];
        return [(starts ? 0 : 21) + index];
      }),
    );
    return Math.min(...places);
  });
  const sum = ranks.reduce((all, rank) => all + rank, 0);
  return Number.isFinite(sum) ? sum : undefined;
}

it('ranks a line as a plain look at every place does', () => {
  fc.assert(
    fc.property(lead, query, (one, asked) => {
      const terms = searchTerms(asked);
      expect(searchRank(searchLineOf(one), terms)).toBe(plainRank(searchLineOf(one), terms));
    }),
    { numRuns: 2000 },
  );
});

it('gives the best lines of all chunks first, as sorting them all would', () => {
  const chunk = fc.array(lead, { maxLength: 5 });
  fc.assert(
    fc.property(fc.array(chunk, { maxLength: 4 }), query, fc.integer({ min: 1, max: 6 }), (chunks, asked, limit) => {
      const terms = searchTerms(asked);
      const all = chunks.flatMap((leads, at) =>
        leads.map((one, index) => ({ id: `${at}/${index}`, chunk: at, line: searchLineOf(one) })),
      );
      const packed = chunks.map((_, at) =>
        all.filter((one) => one.chunk === at).reduce((sum, { id, line }) => withSearchLine(sum, id, line), ''),
      );
      const ranked = all.flatMap(({ id, line }) => {
        const rank = plainRank(line, terms);
        return rank === undefined || terms.length === 0 ? [] : [{ id, rank }];
      });
      const expected = ranked.toSorted((a, b) => a.rank - b.rank).slice(0, limit);
      expect(bestLines(packed, terms, limit)).toEqual(expected.map(({ id }) => id));
    }),
    { numRuns: 1000 },
  );
});

it('finds in these lines what the search of plain words finds', () => {
  fc.assert(
    fc.property(fc.array(lead, { maxLength: 8 }), fc.array(word, { minLength: 1, maxLength: 3 }), (leads, words) => {
      const packed = leads.reduce((sum, one, at) => withSearchLine(sum, `${at}`, searchLineOf(one)), '');
      const asked = words.join(' ');
      const plain = Array.from(searchHits(packed, searchWords(asked)), ({ id }) => id);
      expect(bestLines([packed], searchTerms(asked), 99).toSorted()).toEqual(plain.toSorted());
      expect(searchWords(asked)).toEqual(words.map(fold));
    }),
  );
});
