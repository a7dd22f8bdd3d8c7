import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { type CardPerson, vCard } from '@/lib/formats/vcard-write';

const now = Date.UTC(2026, 2, 1, 12, 30, 5);
const card = (person: Partial<CardPerson>) =>
  vCard({ name: 'Kari Lunde', emails: [], phones: [], ...person }, 'id-1', now);

it('writes one person as a card', () => {
  const written = card({
    title: 'Innkjøper',
    company: 'Lunde, Holm; Vik AS',
    location: 'Bergen, Norge',
    emails: ['kari@nordhav.example', 'k@x.example'],
    phones: ['+47 900 00 001'],
    slug: 'kari-lunde',
    notes: 'Ring \\ skriv\r\nTorsdag\nFredag',
  });
  expect(written.split('\r\n')).toEqual([
    'BEGIN:VCARD',
    'VERSION:4.0',
    'UID:id-1',
    'FN:Kari Lunde',
    'N:Lunde;Kari;;;',
    String.raw`ORG:Lunde\, Holm\; Vik AS`,
    'TITLE:Innkjøper',
    'EMAIL;PREF=1:kari@nordhav.example',
    'EMAIL:k@x.example',
    'TEL;PREF=1:+47 900 00 001',
    String.raw`ADR:;;;Bergen\, Norge;;;`,
    'URL:https://www.linkedin.com/in/kari-lunde/',
    String.raw`NOTE:Ring \\ skriv\nTorsdag\nFredag`,
    'REV:20260301T123005Z',
    'END:VCARD',
    '',
  ]);
});

it('takes a name apart only where that is certain', () => expect(card({ name: '山田 太郎' })).not.toContain('\r\nN:'));

it('folds a line at 75 octets, between letters', () => {
  // "NOTE:" is 5 octets and each "ø" is 2: 35 of them fill the line exactly, and 37 the next with its blank.
  const lines = card({ notes: 'ø'.repeat(73) }).split('\r\n');
  const at = lines.findIndex((line) => line.startsWith('NOTE:'));
  expect(lines.slice(at, at + 3)).toEqual([`NOTE:${'ø'.repeat(35)}`, ` ${'ø'.repeat(37)}`, ' ø']);
  // The blank is an octet too: 75 are it and 74 letters.
  expect(card({ notes: 'a'.repeat(145) })).toContain(`NOTE:${'a'.repeat(70)}\r\n ${'a'.repeat(74)}\r\n a\r\n`);
  // A fish is 4 octets: 17 of them make 73, and another would be 77.
  expect(card({ notes: '🐟'.repeat(18) })).toContain(`NOTE:${'🐟'.repeat(17)}\r\n 🐟\r\n`);
});

it('unfolded and unescaped holds the note as it was, and no line is too long, whatever is in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (text) => {
      const notes = text.replace(/\p{Cc}/gu, '\n');
      const written = card({ notes, company: notes });
      for (const line of written.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      const lines = written.replaceAll('\r\n ', '').split('\r\n');
      const value = lines.find((line) => line.startsWith('NOTE:'))?.slice('NOTE:'.length) ?? '';
      expect(value.replace(/\\(.)/g, (_, letter: string) => (letter === 'n' ? '\n' : letter))).toBe(notes);
      expect(lines.filter((line) => line === 'END:VCARD')).toHaveLength(1);
    }),
  );
});
