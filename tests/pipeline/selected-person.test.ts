import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectedPerson } from '@/lib/pipeline/selected-person';

describe('a selected text', () => {
  it.each([
    ['Kari Lunde', { name: 'Kari Lunde' }],
    ['  kari lunde ', { name: 'Kari Lunde' }],
    ['Lunde, Kari', { name: 'Kari Lunde' }],
    ['"Kari Lunde" <Kari@Nordlys.example>', { name: 'Kari Lunde', email: 'kari@nordlys.example' }],
    ['kari@nordlys.example', { email: 'kari@nordlys.example' }],
    [
      'Kari Lunde\nSalgssjef, Nordlys AS\nMob. 912 34 567\nkari@nordlys.example',
      { name: 'Kari Lunde', email: 'kari@nordlys.example', phone: '912 34 567' },
    ],
    ['Kari Lunde | Sales | +47 912 34 567', { name: 'Kari Lunde', phone: '+47 912 34 567' }],
    ['Kari Lunde – Nordlys', { name: 'Kari Lunde' }],
    ['李小龍', { name: '李小龍' }],
    ['Please send the offer to the whole team before Friday.', {}],
    ['', {}],
    ['— 42 —', {}],
  ])('%j names whom it tells of, and guesses no more', (text, person) => {
    expect(selectedPerson(text)).toEqual(person);
  });

  it('is never too long, too slow or too strange', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3_000 }), (text) => {
        const { name = '', email = '' } = selectedPerson(text);
        expect(name.length).toBeLessThanOrEqual(200);
        expect(email.length).toBeLessThanOrEqual(320);
      }),
    );
    const began = performance.now();
    for (const part of ['a', 'a.', 'a@', '1 ', '1', '(1', 'a-']) selectedPerson(part.repeat(100_000));
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
