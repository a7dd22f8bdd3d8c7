import { describe, expect, it } from 'vitest';
import { JSDOM } from 'jsdom';
import { hostsOf, siteOf, sites } from '@/lib/sites';
import { addressOf, personAt } from '@/lib/sites/linkedin/address';
import { glance } from '@/lib/sites/linkedin/glance';
import { jobIn } from '@/lib/sites/linkedin/job';

const at = (address: string, html = '') =>
  glance.glance(new JSDOM(html).window.document, new URL(address, 'https://www.linkedin.com'));

describe('a glance at LinkedIn', () => {
  it('tells whose profile the address names, and nothing of what the page says', () => {
    expect(at('/in/Ingrid-Solheim/details/experience/', '<h1>Somebody Else</h1>').contacts).toEqual([
      { slug: 'ingrid-solheim', name: '', role: 'subject' },
    ]);
    expect(at('/in/ACoAAB1abcDEF2ghi/').contacts).toEqual([
      { memberId: 'ACoAAB1abcDEF2ghi', name: '', role: 'subject' },
    ]);
  });

  it('knows a lead of Sales Navigator by the id that she has there', () => {
    expect(at('/sales/lead/ACwAAB1abcDEF,NAME_SEARCH,x1').contacts).toEqual([
      { salesId: 'ACwAAB1abcDEF', name: '', role: 'subject' },
    ]);
  });

  it('offers the rep nothing on her own profile', () => {
    const edit = '<a href="/in/ingrid-solheim/edit/intro/?x=1"></a>';
    expect(at('/in/ingrid-solheim/', edit).contacts.map(({ role }) => role)).toEqual(['self']);
  });

  it.each(['/feed/', '/search/results/people/?keywords=x', '/company/x/'])('knows nobody at %s', (address) => {
    expect(at(address)).toMatchObject({ kind: 'other', contacts: [] });
  });
});

describe('an address of LinkedIn’s', () => {
  it.each([
    ['https://www.linkedin.com/in/ingrid-solheim/', 'ingrid-solheim'],
    ['https://no.linkedin.com/in/Ingrid-Solheim/en?trk=x', 'ingrid-solheim'],
    ['https://www.linkedin.com/in/J%C3%98RGEN-%C3%85S/overlay/contact-info/', 'jørgen-ås'],
    ['/in/ingrid-solheim/details/experience/', 'ingrid-solheim'],
    ['https://www.linkedin.com/in/100%', '100%'],
  ])('names one person however it is written: %s', (address, slug) => {
    expect(personAt(address)).toEqual({ slug });
  });

  it('tells an opaque member id from a slug', () => {
    expect(personAt('/in/ACoAAB1abcDEF2ghi/')).toEqual({ memberId: 'ACoAAB1abcDEF2ghi' });
    expect(personAt('/in/acoaab1abcdef2ghi/')).toEqual({ slug: 'acoaab1abcdef2ghi' });
  });

  it.each([
    '/feed/',
    '/company/in/',
    '/in/',
    'https://linkedin.com.evil.example/in/x/',
    'https://[',
    'javascript:in/x',
  ])('names nobody: %s', (address) => {
    expect(personAt(address)).toBeUndefined();
  });

  it('is kept without what does not name the page', () => {
    expect(addressOf(new URL('https://de.linkedin.com/in/lukas-brandt/en?trk=x#top'))).toBe(
      'https://www.linkedin.com/in/lukas-brandt/',
    );
    expect(addressOf(new URL('https://www.linkedin.com/search/results/people/?keywords=a%20b&sid=1'))).toBe(
      'https://www.linkedin.com/search/results/people/?keywords=a%20b',
    );
  });
});

describe('a headline', () => {
  it.each([
    ['Head of Sales at Harbour Ltd', undefined, { title: 'Head of Sales', company: 'Harbour Ltd' }],
    ['Daglig leder hos Nordlys', 'Nordlys AS', { title: 'Daglig leder', company: 'Nordlys AS' }],
    ['Vertriebsleiter bei Seewind GmbH', undefined, { title: 'Vertriebsleiter', company: 'Seewind GmbH' }],
    ['Innkjøper i Havbruk Nord', 'Havbruk Nord', { title: 'Innkjøper', company: 'Havbruk Nord' }],
    ['Buyer at Nordlys | Father of two', 'Nordlys AS', { title: 'Buyer', company: 'Nordlys AS' }],
    ['CTO @ Seewind – wind, software and coffee', 'Seewind', { title: 'CTO', company: 'Seewind' }],
    ['Head of Sales & Service at Harbour', 'Harbour Ltd', { title: 'Head of Sales & Service', company: 'Harbour Ltd' }],
  ])('that is clear gives title and company: %s', (headline, company, job) => {
    expect(jobIn(headline, company)).toEqual(job);
  });

  it.each([
    ['Innkjøper i Bergen', undefined],
    ['Rådgiver i salg', undefined],
    ['Sales at Harbour | Speaker at Leeds', undefined],
    ['CEO @ Harbour, Leeds', undefined],
    ['Available at short notice', undefined],
    ['Head of Sales at Harbour', 'Nordlys'],
    ['Investor, CEO at Harbour', 'Harbour'],
    ['Father of two | Buyer at Nordlys', 'Nordlys'],
    ['Student', undefined],
    ['', undefined],
  ])('that is not gives neither: %s', (headline, company) => {
    expect(jobIn(headline, company)).toEqual({ company });
  });
});

describe('the list of sites', () => {
  it.each([
    ['https://mail.google.com/mail/u/0/#inbox', 'gmail'],
    ['https://www.linkedin.com/feed/', 'linkedin'],
    ['https://no.linkedin.com/in/x', 'linkedin'],
    ['https://google.com/', undefined],
    ['http://www.linkedin.com/', undefined],
    ['https://notlinkedin.com/', undefined],
    ['https://linkedin.com.evil.example/', undefined],
  ])('knows whose an address is: %s', (address, id) => {
    expect(siteOf(new URL(address))?.id).toBe(id);
  });

  it('runs on the two hosts and no other', () => {
    expect(sites.flatMap(({ matches }) => matches)).toEqual([
      'https://mail.google.com/*',
      'https://www.linkedin.com/*',
    ]);
    expect(sites.flatMap(hostsOf)).toEqual(['mail.google.com', 'linkedin.com']);
  });
});
