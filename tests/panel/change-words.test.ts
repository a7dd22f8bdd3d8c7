import { describe, expect, test } from 'vitest';
import { changeTold } from '@/components/panel/change-words';
import { createI18n } from '@/lib/i18n';
import type { CustomField } from '@/lib/pipeline/custom-field';
import { playbookChanges } from '@/lib/pipeline/playbook-kept';
import type { PlaybookFields } from '@/lib/pipeline/playbook-fields';
import { twoPipelines } from '@/tests/pipeline/two-pipelines';

const readerOf = (language: 'en' | 'nb') => ({
  t: createI18n(language).t,
  language,
  today: '2026-03-10',
  pipelines: twoPipelines,
});
const [en, nb] = [readerOf('en'), readerOf('nb')];

describe('a change of what a pipeline asks for', () => {
  const { living } = twoPipelines;
  const fields = new Map<string, CustomField>([
    ['a', { id: 'a', name: 'Cages', type: 'number' }],
    ['b', { id: 'b', name: 'Season', type: 'date' }],
    ['c', { id: 'c', name: 'Vessel', type: 'text' }],
  ]);
  const reader = { ...nb, pipelines: { ...twoPipelines, living, fields } };

  test('has the field’s name, and its value as the reader writes it', () => {
    const number = { kind: 'other', field: 'custom.a', before: 1.5, after: 2000 } as const;
    expect(changeTold(reader, number)).toEqual({ kind: 'text', label: 'Cages', before: '1,5', after: '2\u00a0000' });
    const day = { kind: 'text', field: 'custom.b', after: '2026-05-17' } as const;
    expect(changeTold(reader, day)).toEqual({ kind: 'text', label: 'Season', after: '17. mai' });
    const text = { kind: 'text', field: 'custom.c', before: '2026-05-17' } as const;
    expect(changeTold(reader, text)).toEqual({ kind: 'text', label: 'Vessel', before: '2026-05-17' });
  });

  test('says so where nobody knows the field any more', () => {
    const gone = { kind: 'text', field: 'custom.x', after: 'Ja' } as const;
    expect(changeTold(reader, gone)).toEqual({ kind: 'text', label: 'Fjernet felt', after: 'Ja' });
  });
});

describe('a change in the timeline', () => {
  test('says the names of links, and not which comes first', () => {
    const [was, is] = ['Avtale v1 https://x.example/1', 'Avtale v2 https://x.example/2'] as const;
    const change = { kind: 'list' as const, field: 'links', added: [is], removed: [was], first: is };
    expect(changeTold(nb, change)).toEqual({
      kind: 'list',
      label: 'Lenker',
      added: ['Avtale v2'],
      removed: ['Avtale v1'],
    });
  });

  test('says money, days and percent as the reader writes them', () => {
    const sum = { kind: 'sum', field: 'value', after: { value: 1_250_000, currency: 'NOK' } } as const;
    expect(changeTold(en, sum)).toEqual({ kind: 'text', label: 'Deal value', after: 'NOK\u00a012,500' });
    expect(changeTold(nb, sum)).toMatchObject({ label: 'Avtaleverdi', after: expect.stringMatching(/12.500/) });
    const day = { kind: 'text', field: 'expectedCloseOn', before: '2026-05-17', after: '2027-01-02' } as const;
    expect(changeTold(en, day)).toMatchObject({ before: '17 May', after: '2 Jan 2027' });
    const percent = { kind: 'other', field: 'probability', before: 40 } as const;
    expect(changeTold(en, percent)).toEqual({ kind: 'text', label: 'Probability (%)', before: '40%' });
  });

  test('says what is known of a part of the qualification', () => {
    const change = { kind: 'other', field: 'bant.budget' } as const;
    const after = { score: 0, note: 'None', on: '2026-03-10' };
    const told = changeTold(nb, { ...change, before: { score: 'unknown' }, after });
    expect(told).toEqual({ kind: 'text', label: 'Budsjett', before: 'Ikke kjent', after: '0 av 4 · None' });
  });

  test('says of a profile the part that is another', () => {
    const change = { kind: 'text', field: 'profile' } as const;
    expect(changeTold(en, { ...change, before: 'kari ACoX', after: 'kari-n ACoX' })).toMatchObject({
      before: 'kari',
      after: 'kari-n',
    });
  });

  test('says what was ticked in the words of the stage, whichever it was, and of one that is gone that it is', () => {
    const change = { kind: 'list', field: 'playbook.ticks', added: ['c-1', 'answered'], removed: ['gone'] } as const;
    expect(changeTold(en, { ...change, added: [...change.added], removed: [...change.removed] })).toMatchObject({
      added: ['The contract is found', 'They have answered us'],
      removed: ['A point that is no longer on the list'],
    });
  });

  test('has words of its own for every field of the playbook', () => {
    const written: Required<PlaybookFields> = {
      needs: [
        { id: 'a', text: 'Ice', kind: 'need' },
        { id: 'b', text: 'Heat', kind: 'pain' },
      ],
      proposal: { problem: 'p', solution: 's', benefits: 'b', cost: 'c', sentOn: '2026-03-11' },
      objections: [
        { id: 'a', text: 'Dear', state: 'open', answer: 'Not so' },
        { id: 'b', text: 'Late', state: 'answered' },
        { id: 'c', text: 'Big', state: 'settled' },
      ],
      concessions: ['5 %'],
      agreedTerms: ['Net 30'],
      closingSigns: ['clear-commitment'],
      ticks: ['answered'],
    };
    const told = playbookChanges({}, written).map((one) => changeTold(en, one));
    expect(told.map(({ label }) => label)).toEqual([...new Set(told.map(({ label }) => label))]);
    for (const one of told) expect(JSON.stringify(one)).not.toMatch(/playbook\.|history\.|common\./);
    expect(told).toContainEqual(expect.objectContaining({ added: ['They have answered us'] }));
  });
});
