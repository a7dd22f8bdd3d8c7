import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signatureFacts } from '@/lib/pipeline/signature';
import { cpuTime } from '../cpu-time';

const phone = (text: string) => signatureFacts(text).phone;
const title = (...lines: string[]) => signatureFacts(lines.join('\n')).title;

describe('a phone in a signature', () => {
  it.each([
    ['Tlf. 22 33 44 55', '22 33 44 55'],
    ['Tel: +47 22 33 44 55', '+47 22 33 44 55'],
    ['M +47 912 34 567', '+47 912 34 567'],
    ['T 22 33 44 55 | M 912 34 567', '912 34 567'],
    ['Kari Lunde, 912 34 567', '912 34 567'],
    ['91234567', '91234567'],
    ['Phone no.: 0771-123 456', '0771-123 456'],
    ['+44 (0)20 7946 0018', '+44 (0)20 7946 0018'],
    ['(212) 555-0123', '(212) 555-0123'],
    ['212.555.0123', '212.555.0123'],
    ['06 12 34 56 78', '06 12 34 56 78'],
    ['0046 70 123 45 67', '0046 70 123 45 67'],
  ])('is read as it is written: %s', (line, expected) => expect(phone(line)).toBe(expected));

  it.each([
    'Org.nr. 987 654 321',
    'Org. nr: 912 34 567',
    'NO 912 345 678 MVA',
    'Konto 1234 56 78901',
    'Kontonr. 1234.56.78901',
    'KID 12345678',
    'Faks: 22 33 44 55',
    '10.03.2026',
    '2026-03-10',
    '10 03 2026',
    'Postboks 123, 0150 Oslo',
    'Faktura 40123456',
    'Room 4012 3456 7890 1234 5678',
    'https://x.example/91234567',
  ])('is none of the other numbers: %s', (line) => expect(phone(line)).toBeUndefined());
});

describe('a title in a signature', () => {
  it('stands in the line below the name, or behind it', () => {
    expect(title('Mvh', 'Kari Lunde', 'Salgssjef', 'Nordhav AS')).toBe('Salgssjef');
    expect(title('Jane Roe', 'Head of Sales | Fjord Ltd')).toBe('Head of Sales');
    expect(title('Jane Roe', 'Account Manager, Fjord Ltd')).toBe('Account Manager');
    expect(title('Kari Lunde | Daglig leder | Nordhav')).toBe('Daglig leder');
  });

  it('is none where nobody’s name stands beside it, or it is a sentence, a company or a number', () => {
    expect(title('Salgssjef')).toBeUndefined();
    expect(title('Ask the manager about it', 'Sales Manager')).toBeUndefined();
    expect(title('Kari Lunde', 'Nordhav Sjømat')).toBeUndefined();
    expect(title('Kari Lunde', 'Talk to our manager about it.')).toBeUndefined();
    expect(title('Kari Lunde', 'Manager Consulting AS')).toBeUndefined();
  });

  it('is hers whose name is known', () => {
    expect(signatureFacts('Per Moe\nInnkjøper\nKari Lunde\nSalgssjef', 'Kari Lunde').title).toBe('Salgssjef');
  });
});

it('whatever a mail ends with, what is read stands in it and is short', () => {
  const lines = fc.array(fc.oneof(fc.string(), fc.constantFrom('Kari Lunde', 'CEO', 'Tlf ', '+47 912 34 567', ' | ')));
  fc.assert(
    fc.property(lines, (parts) => {
      const text = parts.join('\n');
      const facts = signatureFacts(text);
      for (const one of Object.values(facts)) {
        expect(one.length).toBeLessThanOrEqual(80);
        expect(text.replace(/[\s\u00A0]+/g, ' ')).toContain(one);
      }
    }),
  );
});

it.each(['1 ', '(', '+1', 'A ', 'Tel ', '1', '\n', 'Kari Lunde\n', '.-', '12 34 56 78 '])(
  'a mail of 100 kB of %j is read in no time',
  (part) => {
    const text = part.repeat(100_000 / part.length);
    expect(cpuTime(() => signatureFacts(text))).toBeLessThan(50);
  },
);
