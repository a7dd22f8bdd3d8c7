import { describe, expect, test } from 'vitest';
import { parseField, typedField } from '@/components/dashboard/pipelines/field-form';
import { changedElsewhere, parseLead, TypedLead, typedLead, withText, withTheirs } from '@/components/ui/lead-form';
import type { CustomField } from '@/lib/pipeline/custom-field';
import { customKey } from '@/lib/pipeline/custom-values';
import type { LeadFields } from '@/lib/pipeline/lead';

const fields: CustomField[] = [
  { id: 't', name: 'Vessel', type: 'text' },
  { id: 'n', name: 'Cages', type: 'number' },
  { id: 'd', name: 'Season', type: 'date' },
  { id: 'c', name: 'Feed', type: 'choice', options: ['Dry', 'Wet'] },
];
const asked = { fields, language: 'nb' };
const kari: LeadFields = { name: 'Kari', emails: [], phones: [], currency: 'NOK' };
const typed = (custom: Record<string, string>, base: LeadFields = kari): TypedLead => ({
  ...typedLead(base, 'NOK', 'nb'),
  custom,
});

describe('what a pipeline asks for, in the form', () => {
  test('is read by type, in the language of the rep', () => {
    const parsed = parseLead(typed({ t: ' Brigg ', n: '1 234,5', d: '2026-05-17', c: 'Wet' }), kari, asked);
    expect(parsed).toMatchObject({ fields: { custom: { t: 'Brigg', n: 1234.5, d: '2026-05-17', c: 'Wet' } } });
  });

  test('has its error beside each field', () => {
    expect(parseLead(typed({ t: 'x'.repeat(1001), n: 'tre', d: '2026-02-30', c: 'Moist' }), kari, asked)).toEqual({
      errors: { 'custom.t': 'tooLong', 'custom.n': 'badNumber', 'custom.d': 'badDate', 'custom.c': 'badChoice' },
    });
  });

  test('stands as it was where nothing was typed over it, also what no field takes any more, and what is not asked', () => {
    const custom = { t: 7, n: 0.1234567, c: 'Moist', gone: 'Ja' };
    const lead = { ...kari, custom };
    expect(parseLead(typedLead(lead, 'NOK', 'nb'), lead, asked)).toMatchObject({ fields: { custom } });
    const emptied = withText(typedLead(lead, 'NOK', 'nb'), customKey('c'), ' ');
    expect(parseLead(emptied, lead, asked)).toMatchObject({ fields: { custom: { t: 7, n: 0.1234567, gone: 'Ja' } } });
  });

  test('is empty in the draft of an older version', () => {
    const { custom: _, ...older } = typed({});
    expect(TypedLead.parse(older)).toEqual(typed({}));
  });

  test('is for the rep to decide where it was changed elsewhere, but not what the form does not show', () => {
    const opened = typed({ t: 'Brigg', n: '3', gone: 'Ja' });
    const now = typed({ t: 'Bark', n: '4', gone: 'Nei' });
    const mine = typed({ t: 'Slupp', n: '4', gone: 'Ja' });
    expect(changedElsewhere(opened, now, mine, asked)).toEqual(['custom.t']);
    expect(withTheirs(mine, now, ['custom.t']).custom).toEqual({ t: 'Bark', n: '4', gone: 'Ja' });
  });
});

describe('a field, as it is typed', () => {
  const other: CustomField = { id: 'o', name: 'Vessel', type: 'text' };

  test('is that field again', () => {
    for (const field of fields) expect(parseField(typedField(field), field.id, [])).toEqual({ field });
  });

  test('has options each once, and only where it is a choice', () => {
    const lines = ' Dry \n\nWet\nDry';
    expect(parseField({ name: ' Feed ', type: 'choice', options: lines }, 'c', [other])).toEqual({ field: fields[3] });
    expect(parseField({ name: 'Feed', type: 'text', options: lines }, 'c', [])).toEqual({
      field: { id: 'c', name: 'Feed', type: 'text' },
    });
  });

  test.each([
    [{ name: ' ' }, { name: 'name' }],
    [{ name: 'VESSEL' }, { name: 'taken' }],
    [{ name: 'x'.repeat(61) }, { name: 'longName' }],
    [{ options: ' \n' }, { options: 'noOptions' }],
    [{ options: Array.from({ length: 51 }, (_, at) => `${at}`).join('\n') }, { options: 'manyOptions' }],
    [{ options: 'x'.repeat(61) }, { options: 'manyOptions' }],
  ] as const)('%o is wrong', (part, errors) => {
    const all = { name: 'Feed', type: 'choice' as const, options: 'Dry', ...part };
    expect(parseField(all, 'c', [other])).toEqual({ errors });
  });
});
