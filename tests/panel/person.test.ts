import { describe, expect, test } from 'vitest';
import { newFacts } from '@/components/panel/page-facts';
import { countPeople, writtenTo } from '@/components/panel/people';
import { personNames } from '@/components/panel/person-names';
import { surfaceOf } from '@/components/panel/surface';
import { keysOf, type Lead } from '@/lib/pipeline/lead';
import type { Contact } from '@/lib/pipeline/page';

const contact: Contact = { name: 'Ingrid Solheim', role: 'subject', slug: 'ingrid', title: 'CEO', company: 'Nordhav' };

function leadOf(more: Partial<Lead> = {}): Lead {
  const fields = { name: 'Ingrid Solheim', emails: ['i@nordhav.example'], phones: [], currency: 'NOK', ...more };
  return {
    id: 'lead-1',
    rev: 1,
    ordinal: 1,
    createdAt: 0,
    updatedAt: 0,
    stageId: 'prospecting',
    stageEnteredAt: 0,
    source: { site: 'manual' },
    ...fields,
    ...keysOf(fields),
  };
}

describe('where the panel runs', () => {
  test('is told by its address', () => {
    expect(surfaceOf('?in=frame')).toEqual({ in: 'frame' });
    expect(surfaceOf('?in=side')).toEqual({ in: 'side' });
    expect(surfaceOf('?lead=abc')).toEqual({ in: 'lead', leadId: 'abc' });
  });

  test('is the side panel where nothing is told', () => {
    expect(surfaceOf('')).toEqual({ in: 'side' });
  });
});

describe('what drafts about a person are kept under', () => {
  test('is all that names her, on the page and as a lead', () => {
    expect(personNames(contact, leadOf())).toEqual(['linkedin:ingrid', 'email:i@nordhav.example', 'lead:lead-1']);
  });

  test('is found again when she is met where only her address is known', () => {
    const inGmail: Contact = { name: 'Ingrid', role: 'from', email: 'i@nordhav.example' };
    const shared = personNames(inGmail).filter((name) => personNames(contact, leadOf()).includes(name));
    expect(shared).toEqual(['email:i@nordhav.example']);
  });

  test('is her name where nothing certain is known', () => {
    expect(personNames({ name: 'Lars  Hansen', role: 'partner' })).toEqual(['name:lars hansen']);
  });
});

describe('what a page tells that the lead lacks', () => {
  test('is named field by field', () => {
    expect(newFacts(leadOf(), contact)).toEqual(['title', 'company', 'profile']);
  });

  test('is nothing where the lead has a value already, though the page has another', () => {
    expect(newFacts(leadOf({ title: 'CTO', company: 'Havlys', slug: 'ingrid' }), contact)).toEqual([]);
  });

  test('is what Sales Navigator calls her, by which alone she is known there', () => {
    const inSales: Contact = { ...contact, salesId: 'ACwAAA1' };
    const lead = leadOf({ title: 'CTO', company: 'Havlys', slug: 'ingrid' });
    expect(newFacts(lead, inSales)).toEqual(['salesProfile']);
    expect(newFacts({ ...lead, salesId: 'ACwAAA1' }, inSales)).toEqual([]);
  });

  test('is an address that the lead does not have yet', () => {
    expect(newFacts(leadOf(), { name: 'Ingrid', role: 'from', email: 'new@nordhav.example' })).toEqual(['email']);
  });
});

describe('the people of a page', () => {
  test('are counted each, but a lead who is there twice is one lead', () => {
    const overdue = leadOf({ nextDueOn: '2026-11-17' });
    const counted = countPeople([overdue, undefined, overdue, leadOf({ id: 'lead-2' })], '2026-11-18');
    expect(counted).toEqual({ people: 4, leads: 2, overdue: 1 });
  });

  test('of whom a mail is being written to is the first that it is to', () => {
    const to: Contact = { name: 'Per', role: 'to', email: 'per@havlys.example' };
    expect(writtenTo([contact, to, { ...to, name: 'Siri' }])).toBe(to);
    expect(writtenTo([contact])).toBeUndefined();
  });

  test('of whom one is due today are not overdue', () => {
    expect(countPeople([leadOf({ nextDueOn: '2026-11-18' })], '2026-11-18').overdue).toBe(0);
  });
});
