import { describe, expect, it } from 'vitest';
import { contactWithJob } from '@/lib/pipeline/contact-job';
import type { Contact } from '@/lib/pipeline/page';

const kari: Contact = { name: 'Kari Nordmann', role: 'subject', slug: 'kari' };
const titleOf = (more: Partial<Contact>) => contactWithJob({ ...kari, ...more }).title;

describe('a title that the page does not give', () => {
  it.each([
    ['Salgssjef hos Nordlys', 'Nordlys AS', 'Salgssjef'],
    ['Head of Sales @ Seewind | Board member at Bryggen', 'Seewind GmbH', 'Head of Sales'],
    ['CEO at Seewind, board member at Bryggen', 'Bryggen', 'board member'],
    ['Vertriebsleiterin bei der Seewind GmbH', 'Seewind', 'Vertriebsleiterin'],
    ['Salgssjef | Nordlys AS', 'Nordlys', 'Salgssjef'],
  ])('is the one of %j beside %j', (headline, company, title) => {
    expect(titleOf({ headline, company })).toBe(title);
  });

  it.each([
    ['names no employer', 'Head of Procurement | Supply chain', 'Nordhav'],
    ['names another one', 'Salgssjef hos Bryggen', 'Nordlys AS'],
    ['speaks of an earlier job there', 'Tidl. salgssjef hos Nordlys', 'Nordlys AS'],
    ['speaks of studies there', 'Student at Harbour University', 'Harbour University'],
    ['gives no clear title', 'Nordlys AS', 'Nordlys AS'],
    ['stands beside no employer', 'Salgssjef hos Nordlys AS', undefined],
    ['is empty', '', 'Nordlys AS'],
  ])('stays open where the headline %s', (_, headline, company) => {
    const { title: _1, ...contact } = { ...kari, title: undefined, headline, ...(company && { company }) };
    expect(contactWithJob(contact)).toEqual(contact);
  });
});

it('a title that the page gives stands', () => {
  expect(titleOf({ title: 'CEO', headline: 'Salgssjef hos Nordlys', company: 'Nordlys' })).toBe('CEO');
});
